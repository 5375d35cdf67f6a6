//! What is said to a screen reader: each thing once, and after focus has moved, whose own words would cut it off.

mod steps;

use hearback_browser::{Page, Visit, in_chromium, in_every_engine};
use steps::{CALL, clock_runs, heading, move_clock};

in_every_engine!(the_start_of_a_pause_is_heard_once, notes_are_told_after_focus_has_moved);
in_chromium!(
    more_time_and_the_end_are_heard_once,
    what_was_deleted_is_told_after_focus_has_moved,
    an_empty_box_is_told_after_focus_has_moved,
);

/// Notes from now on where focus goes and what is said, each with its time.
#[track_caller]
fn listen(page: &Page) {
    page.script(
        "const isNew = !window.heard;
         window.heard = [];
         if (!isNew) return;
         const hear = (how, words) => window.heard.push([how, performance.now(), words.trim()]);
         addEventListener('focusin', ({ target }) => hear('focus', target.id || target.textContent));
         const voice = document.getElementById('aloud');
         new MutationObserver(() => { if (voice.textContent) hear('said', voice.textContent); })
           .observe(voice, { childList: true, characterData: true, subtree: true });
         const live = (node) => node.nodeType === 1 && node.id !== 'aloud'
           ? [node, ...node.querySelectorAll('*')].filter((one) => one.matches('[role=alert], [aria-live]')) : [];
         new MutationObserver((all) => all.forEach(({ addedNodes }) => [...addedNodes].flatMap(live)
           .forEach((one) => hear('said', one.textContent))))
           .observe(document.body, { childList: true, subtree: true });",
    );
}

/// How it was heard, when in ms, and the words or where focus went.
#[track_caller]
fn heard(page: &Page) -> Vec<(String, f64, String)> {
    let heard = page.script("return window.heard");
    let one = |one: &serde_json::Value| {
        let text = |at: usize| one[at].as_str().unwrap_or_default().to_owned();
        (text(0), one[1].as_f64().unwrap_or_default(), text(2))
    };
    heard.as_array().into_iter().flatten().map(one).collect()
}

/// Waits until these words are said, which were not said before.
#[track_caller]
fn says(page: &Page, words: &str) {
    let words = serde_json::to_string(words).expect("words are JSON");
    page.becomes_true(&format!(
        "return window.heard.some(([how, , said]) => how === 'said' && said.includes({words}))"
    ));
}

/// The times at which focus went to the heading of the screen.
fn headed(heard: &[(String, f64, String)]) -> Vec<f64> {
    heard.iter().filter(|(how, _, to)| how == "focus" && to == "screen-heading").map(|(_, at, _)| *at).collect()
}

/// These words are said once, and no sooner than a tenth of a second after focus has come to rest.
#[track_caller]
fn comes_after_focus(page: &Page, words: &str) {
    says(page, words);
    let all = heard(page);
    let said: Vec<f64> =
        all.iter().filter(|(how, _, said)| how == "said" && said.contains(words)).map(|one| one.1).collect();
    let [at] = said[..] else { panic!("{words} is said {} times: {all:?}", said.len()) };
    let moved = all.iter().filter(|(how, ..)| how == "focus").map(|one| one.1).fold(0.0, f64::max);
    assert!(moved > 0.0 && at - moved >= 100.0, "{words}: {all:?}");
}

fn the_start_of_a_pause_is_heard_once(visit: Visit) {
    for from in ["#/help", "#/pause"] {
        let page = visit.clone().at(from).begin();
        page.button(CALL).is_there();
        // The part that draws the clock is here: a wait for it has a heading of its own.
        page.open("#/pause");
        page.heading("Take a pause").is_there();
        page.script(&format!("location.hash = '{from}'"));
        page.button(CALL).is_there();
        listen(&page);
        page.button(CALL).click();
        clock_runs(&page);
        page.heading(&heading(&page)).has_focus();
        // What is said next comes through the same place: whatever was said before it has been said.
        move_clock(&page, 16 * 60_000);
        says(&page, "Half of the pause is over.");
        let all = heard(&page);
        assert_eq!(headed(&all).len(), 1, "from {from}: {all:?}");
        let said: Vec<_> = all.iter().filter(|(how, ..)| how == "said").collect();
        assert_eq!(said.len(), 1, "from {from}: {all:?}");
    }
}

fn more_time_and_the_end_are_heard_once(visit: Visit) {
    let page = visit.begin();
    page.button(CALL).click();
    clock_runs(&page);
    page.script("document.querySelectorAll('details').forEach((one) => { one.open = true; })");
    listen(&page);
    page.button("20 minutes more").click();
    page.heading(&heading(&page)).has_focus();
    move_clock(&page, 26 * 60_000);
    says(&page, "Half of the pause is over.");
    assert_eq!(headed(&heard(&page)).len(), 1, "{:?}", heard(&page));
    move_clock(&page, 25 * 60_000);
    page.heading("Time to come back").has_focus();
    let all = heard(&page);
    assert_eq!(headed(&all).len(), 2, "{all:?}");
    assert!(!all.iter().any(|(how, _, said)| how == "said" && said.contains("The pause is over")), "{all:?}");
}

fn notes_are_told_after_focus_has_moved(visit: Visit) {
    let page = visit.at("#/drill/phones-07").begin();
    page.textbox("What did you hear?").paste("You felt alone. You should just tell me.");
    listen(&page);
    page.button("Look at my words").click();
    page.heading("Your words").has_focus();
    comes_after_focus(&page, "Noticed:");
}

fn what_was_deleted_is_told_after_focus_has_moved(visit: Visit) {
    let page = visit.at("#/pause/ours").begin();
    page.textbox("Which word or sign calls a pause?").paste("Teapot");
    page.button("Delete what you settled").is_there();
    listen(&page);
    page.button("Delete what you settled").click();
    page.heading("Our pause").has_focus();
    comes_after_focus(&page, "What you settled is deleted.");
    page.script("location.hash = '#/settings'");
    page.button("Delete everything").click();
    page.button("Delete it").is_there();
    listen(&page);
    page.button("Delete it").click();
    page.heading("Settings").has_focus();
    comes_after_focus(&page, "Everything Hearback kept in this browser is deleted.");
    page.button("Put this away").click();
    page.text_lacks("Everything Hearback kept");
    page.is_accessible();
}

fn an_empty_box_is_told_after_focus_has_moved(visit: Visit) {
    let page = visit.at("#/talk/own").begin();
    page.button("Say it back").is_there();
    // Where focus is in the box already, it would not move.
    page.script("document.querySelector('.hb-act--next').focus()");
    listen(&page);
    page.script("document.querySelector('.hb-act--next').click()");
    page.textbox("Their words").has_focus();
    comes_after_focus(&page, "Write what your partner said first.");
}
