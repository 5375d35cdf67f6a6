//! Two phones without a server, each a browser of its own: what both have together goes over by a file or a link.

mod steps;

use hearback_browser::{Page, Storage, Visit, in_chromium, in_every_engine};
use steps::own::{open_file, saved};

in_every_engine!(two_phones_that_drifted_show_the_same_again);
in_chromium!(
    odd_bundles_change_nothing,
    where_nothing_can_be_kept_it_is_here_until_the_page_is_closed,
    the_keyboard_is_enough_to_take_something_in,
);

const SAVE: &str = "Save it as a file";

/// What the person is called stays where they said that something may.
fn lets_stay(visit: Visit) -> Page {
    let page = visit.at("#/settings").begin();
    page.radio("What to practise next").click();
    page
}

fn agree(page: &Page, what: &str) {
    page.open("#/ours/new");
    page.textbox("What do you try?").paste(what);
    page.textbox("How can either of you undo it").paste("We say so");
    page.textbox("A sign that it helps").paste("The pans are done by nine");
    page.textbox("Another sign").paste("We sit down after");
    page.button("Keep it on this device").click();
    page.heading("On trial").is_there();
}

/// Other words for the one agreement there is.
fn change(page: &Page, from: &str, to: &str) {
    page.open("#/ours");
    page.link(from).click();
    page.link("Change it").click();
    page.textbox("What do you try?").paste(to);
    page.button("Keep the change").click();
    page.text_contains(to);
}

fn file(page: &Page) -> String {
    page.open("#/exchange");
    saved(page, SAVE)
}

#[track_caller]
fn take_in(page: &Page, bundle: &str, brings: &str) {
    page.open("#/exchange");
    page.heading("Two phones").is_there();
    open_file(page, bundle);
    page.heading("What it brings").has_focus();
    page.text_contains(brings);
    page.is_accessible();
    page.button("Take it in").click();
    page.text_contains("It is here now.");
}

fn two_phones_that_drifted_show_the_same_again(visit: Visit) {
    let one = lets_stay(visit.clone());
    one.open("#/exchange");
    one.text_contains("Nothing is here yet that could go over.");
    one.is_accessible();
    agree(&one, "Pans at eight");
    one.open("#/exchange");
    one.textbox("What the other phone should call you").type_text("Sam");
    one.is_accessible();
    let first = file(&one);

    let other = lets_stay(visit);
    other.open("#/exchange");
    other.heading("Two phones").is_there();
    open_file(&other, &first);
    other.heading("What it brings").has_focus();
    other.text_contains("New: Pans at eight");
    other.button("Leave all as it is").click();
    other.open("#/ours");
    other.text_lacks("Pans at eight");
    take_in(&other, &first, "New: Pans at eight");
    other.textbox("What the other phone should call you").type_text("Ida");

    change(&one, "Pans at eight", "Pans at nine");
    change(&other, "Pans at eight", "Pans in the morning");
    let (of_one, of_other) = (file(&one), file(&other));
    take_in(&other, &of_one, "Both of you changed it");
    take_in(&one, &of_other, "Both of you changed it");
    for page in [&one, &other] {
        page.reload();
        page.open("#/ours");
        page.text_contains("Pans");
        page.script("document.querySelector('main a[href*=\"#/ours/agreement/\"]').click()");
        page.text_contains("Pans at nine");
        page.text_contains("Pans in the morning");
        page.text_contains("Sam");
        page.text_contains("Ida");
        page.is_accessible();
    }
    one.script(
        "[...document.querySelectorAll('main button')].find((one) => /this one/i.test(one.textContent)).click()",
    );
    one.text_contains("Change it");
    let chosen = file(&one);
    take_in(&other, &chosen, "Changed there");
    open_file(&other, &chosen);
    other.text_contains("Nothing in it is new here.");
    other.button("Go on").click();
    open_file(&other, &first);
    other.text_contains("Nothing in it is new here.");
}

fn odd_bundles_change_nothing(visit: Visit) {
    let page = visit.at("#/exchange").begin();
    agree(&page, "Pans at eight <script>window.hurt = true</script>");
    let text = file(&page);
    let before = page.kept();
    let big = format!("{text}{}", " ".repeat(4 * 1024 * 1024));
    for (odd, says) in [
        (&text[1..], "It is not from Hearback's"),
        (&text.replace("bundle\",\"version\":1", "bundle\",\"version\":9"), "A newer Hearback has a part in this."),
        (&text.replace("\"id\":\"", "\"id\":\"<img src=x>"), "It is not from Hearback's"),
        ("{\"kind\":\"hearback-export\",\"version\":2}", "It is not from Hearback's"),
        (&big, "It is bigger than anything two phones have together."),
    ] {
        page.open("#/exchange");
        page.heading("Two phones").is_there();
        open_file(&page, odd);
        page.heading("This could not be read").has_focus();
        page.text_contains(says);
        page.button("Go on").click();
    }
    assert_eq!(page.kept(), before);
    assert_eq!(page.script("return window.hurt === undefined"), true);
}

fn where_nothing_can_be_kept_it_is_here_until_the_page_is_closed(visit: Visit) {
    let one = visit.clone().begin();
    agree(&one, "Pans at eight");
    let bundle = file(&one);
    for storage in [Storage::Blocked, Storage::Full] {
        let other = visit.clone().with_storage(storage).at("#/exchange").begin();
        open_file(&other, &bundle);
        other.button("Take it in").click();
        other.text_contains("It is here now.");
        other.link("Back to Ours").click();
        other.text_contains("Pans at eight");
    }
}

fn the_keyboard_is_enough_to_take_something_in(visit: Visit) {
    let one = visit.clone().begin();
    agree(&one, "Pans at eight");
    let bundle = file(&one);
    let other = visit.at("#/exchange").begin();
    other.heading("Two phones").is_there();
    open_file(&other, &bundle);
    other.heading("What it brings").has_focus();
    other.tab_to("button", "Take it in");
    other.press(hearback_browser::Key::Enter);
    other.text_contains("It is here now.");
    other.widen(360, 640);
    assert!(!other.scrolls_sideways());
}
