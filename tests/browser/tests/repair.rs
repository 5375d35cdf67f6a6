//! After a slip: words to begin again, an apology up to an agreement, and a look once a month.

mod steps;

use hearback_browser::{Key, Page, Storage, Visit, in_chromium, in_every_engine};
use steps::{CALL, clock_runs, let_stay, move_clock};

in_every_engine!(from_an_apology_to_an_agreement,);
in_chromium!(
    phrases_are_one_tap_from_a_running_pause_and_from_its_end,
    a_phrase_is_changed_until_it_is_true,
    every_step_is_there_after_a_reload,
    words_changed_by_hand_stay_so,
    the_keyboard_is_enough,
    blocked_storage_costs_no_word,
    a_full_store_keeps_the_words_on_the_screen,
    no_trace_leaves_none,
    a_look_is_kept_and_taken_up_again_a_month_later,
);

const DID: &str = "What did you do?";
const APOLOGY: &str = "Your apology";
const SAID: &str =
    "I'm sorry. I shouted at you on Sunday. You sat in the car. I'll go for a walk before I get loud, from tonight.";

/// Three of the steps, and the words that grow from them.
#[track_caller]
fn write(page: &Page) {
    page.textbox(DID).paste("shouted at you on Sunday");
    page.textbox("What did it do to them?").paste("you sat in the car");
    page.textbox("What will you change?").paste("go for a walk before I get loud");
    page.textbox("From when, or by when?").paste("from tonight");
    page.textbox(APOLOGY).holds(SAID);
}

/// Whether anything that is being written is kept with the tab.
fn in_tab(page: &Page) -> bool {
    page.script("return Object.keys(sessionStorage).some((key) => key.endsWith(':apology'))") == true
}

#[track_caller]
fn to_the_end(page: &Page) {
    page.button("Look at it").click();
    page.heading("Your words").has_focus();
    page.button("Go on: before you say it").click();
    page.heading("Before you say it").has_focus();
}

#[track_caller]
fn to_their_side(page: &Page) {
    to_the_end(page);
    page.button("It is said: ask for their side").click();
    page.heading("What was it like for you?").has_focus();
}

fn from_an_apology_to_an_agreement(visit: Visit) {
    let page = visit.at("#/repair").begin();
    page.link("An apology that can be heard").click();
    page.heading("An apology that can be heard").has_focus();
    page.text_contains("Are you asked to say sorry for being hurt");
    write(&page);
    page.is_accessible();
    to_the_end(&page);
    page.text_contains(SAID);
    page.text_contains("nobody has to forgive");
    page.is_accessible();
    page.button("It is said: ask for their side").click();
    page.heading("What was it like for you?").has_focus();
    page.text_contains("They don't have to answer");
    page.button("Say back what you heard").click();
    page.text_contains("Nothing is written here.");
    page.textbox("Their words, if they would rather write").paste("I was scared.");
    page.is_accessible();
    page.button("Say back what you heard").click();
    page.heading("What did your partner say?").is_there();
    page.textbox("Their words").holds("I was scared.");
    page.back();
    page.heading("What will change").is_there();
    page.reload();
    page.textbox("What I will do").holds("I'll go for a walk before I get loud, from tonight.");
    page.radio("In four weeks").click();
    page.is_accessible();
    page.button("Make a small agreement of it").click();
    // The agreement is settled where agreements are; who comes back finds the apology at its end.
    page.heading("What will change").is_gone();
    page.open("#/repair/apology");
    page.heading("What they make of it is theirs").is_there();
    page.is_accessible();
    page.button("Let these words go").click();
    page.textbox(DID).holds("");
    assert!(!in_tab(&page), "nothing of it is left");
}

fn phrases_are_one_tap_from_a_running_pause_and_from_its_end(visit: Visit) {
    let page = visit.at("#/pause").begin();
    page.button(CALL).click();
    clock_runs(&page);
    page.link("Words to begin again with").click();
    page.heading("Begin again").has_focus();
    page.text_contains("not for hushing somebody who is afraid");
    page.control("button", "Back at").is_there();
    page.is_accessible();
    page.script("[...document.querySelectorAll('summary')].find((one) => one.textContent === 'I went quiet').click()");
    page.link("I went quiet, and you were left guessing. I'm sorry.").click();
    page.heading("I went quiet").has_focus();
    page.is_accessible();
    page.link("I did hear you. Let me say back what I heard.").click();
    page.button("Copy it").is_there();
    page.link("For something else").click();
    page.heading("Begin again").has_focus();
    move_clock(&page, 31 * 60_000);
    page.button("Time to come back").click();
    page.link("Words to begin again with").click();
    page.heading("Begin again").has_focus();
    page.link("Read this first").click();
    page.heading("Help and safety").is_there();
}

fn a_phrase_is_changed_until_it_is_true(visit: Visit) {
    let page = visit.at("#/repair/say/got-loud-6").begin();
    page.heading("I got loud").is_there();
    page.text_contains("I need twenty minutes to come down.");
    page.script("document.querySelector('main summary').click()");
    page.textbox("Your words").paste("I need an hour to come down. I'll be back at nine.");
    page.text_contains("back at nine");
    page.reload();
    page.text_contains("I need an hour to come down.");
    page.widen(360, 640);
    assert!(!page.scrolls_sideways());
    page.is_accessible();
    page.script("document.querySelector('main summary').click()");
    page.button("As it was").click();
    page.text_contains("I need twenty minutes to come down.");
    page.text_lacks("I need an hour");
}

fn every_step_is_there_after_a_reload(visit: Visit) {
    let page = visit.at("#/repair/apology").begin();
    write(&page);
    page.reload();
    page.textbox(APOLOGY).holds(SAID);
    assert!(in_tab(&page));
    page.button("Look at it").click();
    for (heading, on) in [
        ("Your words", "Go on: before you say it"),
        ("Before you say it", "It is said: ask for their side"),
        ("What was it like for you?", "Go on: what will change"),
        ("What will change", "Not now"),
    ] {
        page.heading(heading).is_there();
        page.reload();
        page.heading(heading).is_there();
        page.button(on).click();
    }
    page.heading("What they make of it is theirs").is_there();
    page.reload();
    page.button("Back to my words").click();
    page.textbox(APOLOGY).has_focus();
    page.link("Ours").click();
    page.open("#/repair");
    page.text_contains("Your words are in it.");
}

fn words_changed_by_hand_stay_so(visit: Visit) {
    let page = visit.at("#/repair/apology").begin();
    page.textbox(DID).type_text("shouted");
    page.textbox(APOLOGY).holds("I'm sorry. I shouted.");
    page.textbox(APOLOGY).paste("I shouted. Sorry, love.");
    page.text_contains("You changed this by hand");
    page.textbox("What did it do to them?").type_text("you were scared");
    page.reload();
    page.textbox(APOLOGY).holds("I shouted. Sorry, love.");
    page.button("Make it anew from the steps").click();
    page.textbox(APOLOGY).holds("I'm sorry. I shouted. You were scared.");
    page.button("Put my changed words back").click();
    page.textbox(APOLOGY).holds("I shouted. Sorry, love.");
}

fn the_keyboard_is_enough(visit: Visit) {
    let page = visit.at("#/repair").begin();
    page.tab_to("link", "An apology that can be heard");
    page.press(Key::Enter);
    page.heading("An apology that can be heard").has_focus();
    page.tab_to("textbox", DID);
    page.type_text("shouted");
    page.tab_to("textbox", APOLOGY);
    page.textbox(APOLOGY).holds("I'm sorry. I shouted.");
    page.tab_to("button", "Look at it");
    page.press(Key::Enter);
    page.heading("Your words").has_focus();
    page.tab_to("button", "Go on: before you say it");
    page.press(Key::Enter);
    page.heading("Before you say it").has_focus();
    page.tab_to("button", "It is said: ask for their side");
    page.press(Key::Enter);
    page.heading("What was it like for you?").has_focus();
    page.tab_to("button", "Go on: what will change");
    page.press(Key::Enter);
    page.heading("What will change").has_focus();
    page.tab_to("button", "Make a small agreement of it");
    page.press(Key::Enter);
    page.textbox("What I will do").has_focus();
    page.text_contains("Write one thing you will do.");
}

fn blocked_storage_costs_no_word(visit: Visit) {
    let page = visit.with_storage(Storage::Blocked).at("#/repair/apology").begin();
    page.text_contains("This browser lets the page keep nothing.");
    write(&page);
    to_their_side(&page);
    page.textbox("Their words, if they would rather write").paste("I was scared.");
    page.button("Go on: what will change").click();
    page.textbox("What I will do").holds("I'll go for a walk before I get loud, from tonight.");
}

fn a_full_store_keeps_the_words_on_the_screen(visit: Visit) {
    let page = visit.with_storage(Storage::Full).at("#/repair/look").begin();
    page.textbox("What helped?").paste("We ate together.");
    page.text_contains("There is no room left in this browser.");
    page.textbox("What helped?").holds("We ate together.");
}

fn no_trace_leaves_none(visit: Visit) {
    let page = visit.at("#/repair/look").begin();
    let_stay(&page, "Nothing");
    page.heading("What helped, what still hurts").is_there();
    page.text_contains("You chose to keep nothing on this device");
    page.textbox("What helped?").paste("We ate together.");
    page.button("Keep it on this device").is_gone();
    // A page that is opened anew knows of no choice: nothing was kept, that one neither.
    page.script("location.hash = '#/repair/apology'");
    write(&page);
    page.script("location.hash = '#/repair/say/got-loud-1'");
    page.heading("I got loud").is_there();
    page.script("document.querySelector('main summary').click()");
    page.textbox("Your words").paste("I got loud. Sorry.");
    page.text_contains("I got loud. Sorry.");
    let kept = page.kept();
    assert!(!kept.iter().any(|(name, _)| name.contains(":look")) && !in_tab(&page), "{kept:?}");
}

fn a_look_is_kept_and_taken_up_again_a_month_later(visit: Visit) {
    let page = visit.at("#/repair").begin();
    page.text_contains("Once a month, in a few sentences.");
    page.link("What helped, what still hurts").click();
    page.heading("What helped, what still hurts").has_focus();
    page.radio("We write together").click();
    page.textbox("What helped?").paste("When we sat down before the phones came out.");
    page.textbox("What still hurts?").paste("The evening in May.");
    page.reload();
    page.textbox("What still hurts?").holds("The evening in May.");
    page.button("Keep it on this device").click();
    page.text_contains("It is kept.");
    page.textbox("What helped?").holds("");
    page.text_contains("When we sat down before the phones came out.");
    page.text_contains(", together");
    page.is_accessible();
    page.widen(360, 640);
    assert!(!page.scrolls_sideways());
    page.open("#/repair");
    page.text_contains("You looked at this in");
    page.text_lacks("Again?");
    move_clock(&page, 29 * 24 * 60 * 60_000);
    page.link("Ours").click();
    page.script("location.hash = '#/repair'");
    page.heading("Begin again").is_there();
    page.text_contains("Again?");
    page.open("#/repair/look");
    page.heading("What helped, what still hurts").is_there();
    page.text_lacks("The evening in May.");
    page.script("document.querySelector('main summary').click()");
    page.text_contains("The evening in May.");
    page.is_accessible();
    page.button("Remove this one").click();
    page.text_lacks("The evening in May.");
    assert!(!page.kept().iter().any(|(name, _)| name.contains(":look:")), "{:?}", page.kept());
}
