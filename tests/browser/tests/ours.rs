//! Agreements on trial: from the first one to the second look at it, with the clock moved.

mod steps;

use hearback_browser::{Key, Page, Storage, Visit, in_every_engine};
use steps::four::{begin, fill_trial, offer, rate, three_steps};
use steps::own::saved;
use steps::{four, let_stay, move_clock};

in_every_engine!(a_first_agreement_lasts_to_the_second_look_at_it);

// The rest goes by no engine's own ways.
in_every_engine!(@engine in_chromium Chromium
    a_reload_in_the_middle_loses_no_word_and_shows_no_answer
    an_agreement_needs_no_mouse
    a_talk_in_four_steps_and_a_limit_become_agreements
    blocked_or_full_storage_stops_no_agreement
    without_a_trace_it_ends_with_the_page
    what_was_changed_let_go_or_deleted_can_be_read_or_put_back
    every_screen_of_ours_is_accessible
);

const DAY: i64 = 24 * 60 * 60_000;
/// What a first visit reads.
const FIRST: &str = "Here stays what the two of you try for a while";
const WHAT: &str = "What do you try?";
const UNDO: &str = "How can either of you undo it before that?";
const SIGNS: [&str; 2] = ["A sign that it helps", "Another sign"];
const KEEP: &str = "Keep it on this device";

/// Writes one for a week. It is not kept yet.
#[track_caller]
fn write(page: &Page) {
    page.heading("A small agreement").is_there();
    page.textbox(WHAT).paste("Pans at eight, together");
    page.radio("One week").click();
    page.textbox(UNDO).paste("We say so at breakfast");
    page.textbox(SIGNS[0]).paste("The pans are done by nine");
    page.textbox(SIGNS[1]).paste("We sit down together after");
}

#[track_caller]
fn keep(page: &Page) {
    page.button(KEEP).click();
    page.heading("On trial").has_focus();
    page.text_contains("Pans at eight, together");
}

/// Answers both signs.
#[track_caller]
fn answer(page: &Page, answers: [usize; 2]) {
    page.heading("Answer for yourself").is_there();
    for (place, answer) in answers.into_iter().enumerate() {
        let done = page.script(&format!(
            "const one = document.querySelectorAll('fieldset')[{place}]?.querySelectorAll('input')[{answer}];
             one?.click();
             return Boolean(one);"
        ));
        assert!(done == true, "there is an answer {answer} to sign {place}");
    }
    page.button("I have answered").click();
}

/// Both answer, up to what both see.
#[track_caller]
fn look(page: &Page, went: &str) {
    page.link("Look at it together").click();
    page.heading("Look again, together").has_focus();
    page.radio(went).click();
    page.button("Go on to the signs").click();
    page.heading("Answer for yourself").has_focus();
    answer(page, [0, 2]);
    page.heading("Pass the phone").has_focus();
    page.button("I have the phone").click();
    answer(page, [1, 0]);
    page.heading("What you see").has_focus();
}

fn chosen(page: &Page) -> bool {
    page.script("return document.querySelectorAll('fieldset input:checked').length > 0") == true
}

fn in_storage(page: &Page, storage: &str, name: &str) -> usize {
    let count = page.script(&format!(
        "return Object.keys({storage}).filter((key) => key.split(':').slice(2).join(':').startsWith('{name}')).length"
    ));
    count.as_u64().unwrap_or_default() as usize
}

fn a_first_agreement_lasts_to_the_second_look_at_it(visit: Visit) {
    let page = visit.begin();
    page.link("Ours").click();
    page.text_contains(FIRST);
    page.text_contains("nothing is counted");
    page.link("Write a first small agreement").click();
    write(&page);
    page.reload();
    page.textbox(SIGNS[1]).holds("We sit down together after");
    keep(&page);
    page.text_contains("It stays on this device.");
    let calendar = saved(&page, "Put the day in my calendar");
    assert!(calendar.contains("SUMMARY:Look again") && !calendar.contains("Pans"), "{calendar}");
    // The tab is closed; the week goes by, and a day more.
    page.restart();
    move_clock(&page, 8 * DAY);
    page.link("Ours").click();
    page.heading("Time to look again").is_there();
    page.text_contains("Next one?");
    page.link("Pans at eight, together").click();
    page.text_contains("Its day has come.");
    look(&page, "Partly");
    page.text_contains("“Better” and “The same”");
    page.text_contains("“Better” and “Worse”");
    page.radio("Two weeks").click();
    page.button("Keep it until then").click();
    page.heading("On trial").has_focus();
    page.heading("The weeks so far").is_there();
    page.restart();
    move_clock(&page, 23 * DAY);
    page.link("Ours").click();
    page.link("Pans at eight, together").click();
    look(&page, "We kept it");
    page.button("Let it go").click();
    page.text_contains("You let it go on");
    page.script("document.querySelectorAll('details').forEach((one) => { one.open = true; })");
    let rows = page.script("return document.querySelectorAll('tbody tr').length");
    assert_eq!(rows.as_u64(), Some(2), "both looks are in the table");
    page.text_contains("The pans are done by nine: “Better” and “The same”");
    page.is_accessible();
}

fn a_reload_in_the_middle_loses_no_word_and_shows_no_answer(visit: Visit) {
    let page = visit.at("#/ours/new").begin();
    write(&page);
    page.textbox(SIGNS[0]).clear();
    page.textbox(SIGNS[0]).type_text("be nicer");
    page.text_contains("Could somebody else see this?");
    page.reload();
    page.textbox(WHAT).holds("Pans at eight, together");
    page.textbox(SIGNS[0]).holds("be nicer");
    keep(&page);
    page.link("Look at it together").click();
    page.radio("Not this time").click();
    page.reload();
    page.heading("Look again, together").is_there();
    page.button("Go on to the signs").click();
    answer(&page, [0, 0]);
    page.heading("Pass the phone").has_focus();
    page.reload();
    page.heading("Answer for yourself").is_there();
    assert!(!chosen(&page), "nothing of the first one's answers is left");
    answer(&page, [0, 0]);
    page.button("I have the phone").click();
    page.heading("Answer for yourself").has_focus();
    assert!(!chosen(&page), "the second one's form is empty");
    page.script("location.hash = '#/talk'");
    page.heading("For a real talk").is_there();
    page.back();
    page.heading("Answer for yourself").is_there();
    answer(&page, [0, 0]);
    page.button("I have the phone").click();
    answer(&page, [2, 2]);
    page.heading("What you see").has_focus();
    page.reload();
    page.heading("What you see").is_there();
    page.text_contains("“Better” and “Worse”");
}

/// Tabs to a control and presses it.
#[track_caller]
fn key(page: &Page, role: &str, name: &str, key: Key) {
    page.tab_to(role, name);
    page.press(key);
}

fn an_agreement_needs_no_mouse(visit: Visit) {
    let page = visit.at("#/ours").begin();
    page.heading("Ours").is_there();
    key(&page, "link", "Write a first small agreement", Key::Enter);
    page.heading("A small agreement").has_focus();
    page.tab_to("textbox", WHAT);
    page.type_text("Phones in the kitchen from seven");
    page.tab_to("textbox", UNDO);
    page.type_text("One of us says so");
    key(&page, "button", KEEP, Key::Enter);
    page.text_contains("Two signs that it helps, please");
    page.tab_to("textbox", SIGNS[0]);
    page.type_text("Three dinners without a phone");
    page.tab_to("textbox", SIGNS[1]);
    page.type_text("We know how the day was");
    key(&page, "button", KEEP, Key::Enter);
    page.heading("On trial").has_focus();
    key(&page, "link", "Look at it together", Key::Enter);
    page.heading("Look again, together").has_focus();
    key(&page, "radio", "We kept it", Key::Space);
    key(&page, "button", "Leave the signs out today", Key::Enter);
    page.heading("What you see").has_focus();
    key(&page, "button", "Keep it until then", Key::Enter);
    page.heading("On trial").has_focus();
    key(&page, "button", "Delete it", Key::Enter);
    page.heading("Ours").has_focus();
    key(&page, "button", "Put it back", Key::Enter);
    page.link("Phones in the kitchen from seven").is_there();
}

fn a_talk_in_four_steps_and_a_limit_become_agreements(visit: Visit) {
    let page = visit.begin();
    begin(&page);
    three_steps(&page);
    four::take(&page, "Sam: write two options");
    offer(&page, "Pans at eight, together", "Paper plates on Tuesdays");
    four::take(&page, "Noor: write two options");
    offer(&page, "I do them after half an hour", "Whoever cooks doesn't wash");
    four::take(&page, "Sam: say what you could try");
    rate(&page, [0, 2, 0, 1]);
    four::take(&page, "Noor: say what you could try");
    rate(&page, [0, 0, 1, 0]);
    page.button("Try this: Pans at eight, together").click();
    fill_trial(&page);
    page.button("Make an agreement of it, in Ours").click();
    page.heading("A small agreement").has_focus();
    page.textbox(WHAT).holds("Pans at eight, together");
    page.textbox(SIGNS[0]).holds("The pans are done by nine");
    keep(&page);
    page.open("#/say/limit");
    page.textbox("Your sentence").paste("When voices get loud, I step out for a while.");
    page.button("Look at it").click();
    page.button("Go on: before you say it").click();
    page.button("Try it for a while, the two of you").click();
    page.heading("A small agreement").has_focus();
    page.textbox(WHAT).holds("When voices get loud, I step out for a while.");
    page.textbox(WHAT).clear();
    page.textbox(WHAT).paste("Mine");
    page.back();
    page.button("Try it for a while, the two of you").click();
    page.heading("You began another one here").is_there();
    page.is_accessible();
    page.button("Go on with the one I began").click();
    page.textbox(WHAT).holds("Mine");
}

fn blocked_or_full_storage_stops_no_agreement(visit: Visit) {
    for (storage, says) in [
        (Storage::Blocked, "This browser lets the page keep nothing."),
        (Storage::Full, "There is no room left in this browser."),
    ] {
        let page = visit.clone().at("#/ours/new").with_storage(storage).begin();
        write(&page);
        page.text_contains(says);
        keep(&page);
        look(&page, "Partly");
        page.button("Keep it until then").click();
        page.heading("The weeks so far").is_there();
    }
}

fn without_a_trace_it_ends_with_the_page(visit: Visit) {
    let page = visit.at("#/ours/new").begin();
    let_stay(&page, "Nothing");
    write(&page);
    page.text_contains("Nothing is kept on this device.");
    page.button("Make the page").click();
    page.text_contains("this ends with this page. Print it or save it first.");
    let file = saved(&page, "Save it as a file");
    assert!(file.contains("We say so at breakfast"), "{file}");
    for storage in ["localStorage", "sessionStorage"] {
        assert_eq!(in_storage(&page, storage, "agree"), 0, "{storage}");
    }
    page.reload();
    page.text_contains(FIRST);
}

fn what_was_changed_let_go_or_deleted_can_be_read_or_put_back(visit: Visit) {
    let page = visit.at("#/ours/new").begin();
    write(&page);
    keep(&page);
    page.link("Change it").click();
    page.heading("Change the agreement").has_focus();
    page.textbox(WHAT).clear();
    page.textbox(WHAT).paste("Pans at nine");
    page.button("Keep the change").click();
    page.heading("On trial").has_focus();
    page.script("document.querySelectorAll('details').forEach((one) => { one.open = true; })");
    page.text_contains("Pans at eight, together");
    assert_eq!(in_storage(&page, "localStorage", "agreement:"), 1);
    page.button("Delete it").click();
    page.text_contains("The agreement is deleted.");
    page.button("Put it back").click();
    page.link("Pans at nine").click();
    page.button("Delete it").click();
    page.reload();
    page.text_contains(FIRST);
    page.text_lacks("Pans");
}

fn every_screen_of_ours_is_accessible(visit: Visit) {
    for (page, theme) in [(visit.clone().begin(), "light"), (visit.dark().begin(), "dark")] {
        let look_at = |name: &str| {
            for (width, height) in [(360, 640), (740, 360), (1280, 900)] {
                page.widen(width, height);
                assert!(!page.scrolls_sideways(), "{name} scrolls sideways at {width} px");
                page.is_accessible();
                page.picture(&format!("ours-{name}-{theme}-{width}"));
            }
            page.widen(320, 700);
            assert!(!page.scrolls_sideways(), "{name} scrolls sideways at 320 px");
        };
        let unfold = || page.script("document.querySelectorAll('details').forEach((one) => { one.open = true; })");
        page.open("#/ours");
        page.text_contains(FIRST);
        look_at("first");
        page.link("Write a first small agreement").click();
        page.button(KEEP).click();
        page.text_contains("What is it that you try?");
        unfold();
        look_at("write");
        write(&page);
        keep(&page);
        look_at("one");
        move_clock(&page, 8 * DAY);
        page.link("Look at it together").click();
        page.heading("Look again, together").is_there();
        look_at("together");
        page.radio("Partly").click();
        page.button("Go on to the signs").click();
        look_at("rate");
        answer(&page, [0, 2]);
        look_at("cover");
        page.button("I have the phone").click();
        answer(&page, [1, 0]);
        page.heading("What you see").is_there();
        look_at("both");
        page.button("Keep it until then").click();
        page.heading("On trial").is_there();
        look(&page, "We kept it");
        page.link("Change it").click();
        page.textbox(WHAT).paste(" and plates");
        look_at("change");
        page.button("Keep the change").click();
        page.heading("The weeks so far").is_there();
        unfold();
        look_at("weeks");
        page.link("To Ours").click();
        page.heading("What you try").is_there();
        look_at("home");
    }
}
