//! Steps of two people who take turns on one phone.

use hearback_browser::Page;

/// Up to the first turn, as two people go through it.
#[allow(dead_code, reason = "each file of journeys that shares this module uses a part of it")]
#[track_caller]
pub fn begin(page: &Page, kind: &str) {
    page.open("#/turns");
    page.radio(kind).click();
    page.textbox("One of you").type_text("Sam");
    page.textbox("The other").type_text("Noor");
    page.textbox("What is it about? A few words.").type_text("the dishes");
    page.button("Go on").click();
    ready(page);
    page.heading("Sam: ask first").is_there();
    page.button("I have asked: phone to Noor").click();
    page.heading("Noor: answer").is_there();
    page.button("Yes, now").click();
    page.heading("What you both agree to").is_there();
    page.button("Begin: phone to Sam").click();
    page.text_contains("Sam has the phone, Noor listens.");
}

/// Everything is in place: up to where one asks.
#[allow(dead_code, reason = "each file of journeys that shares this module uses a part of it")]
#[track_caller]
pub fn ready(page: &Page) {
    page.heading("A good time for both of you?").is_there();
    for item in [
        "unhurried.",
        "This place is calm enough.",
        "Nobody else is listening.",
        "Neither of us is hungry",
        "We have one topic.",
        "Both of us want to, just now.",
    ] {
        page.checkbox(item).click();
    }
    page.button("We're ready").click();
    page.button("I have asked").is_there();
}
