//! Leaving at once, from any screen, with or without a net; and left stays left.

use hearback_browser::{Key, Page, Visit, in_chromium, in_every_engine, in_webkit};

in_every_engine!(
    leaving_blanks_the_page_and_goes_elsewhere,
    left_stays_left_on_the_way_back_and_after_a_reload,
    left_stays_left_where_the_browser_kept_no_page,
    left_stays_left_in_a_tab_that_does_not_say_how_it_was_reached,
    a_new_visit_starts_the_app_again,
    three_presses_of_shift_leave,
    three_presses_of_shift_in_a_box_of_text_hide_the_page_and_ask,
    shift_that_types_a_capital_does_not_leave,
);
in_chromium!(shift_in_a_box_counts_only_by_itself_and_quickly);
in_webkit!(shift_of_a_keyboard_on_the_screen_counts_for_nothing);

/// The page must not really leave for a site that is not there: the address is made one of the test's own.
const STAY: &str = "document.querySelector('[data-leave]').href = location.pathname + 'elsewhere.html'";
const ELSEWHERE: &str = "<!doctype html><html lang=en><meta charset=utf-8><title>Elsewhere</title><p>Not found";
const WORDS: &str = "words nobody else should see";

/// With a page beside ours that has nothing of it.
fn away(visit: Visit) -> Visit {
    visit.beside("elsewhere.html", ELSEWHERE)
}

fn leaving_blanks_the_page_and_goes_elsewhere(visit: Visit) {
    let page = away(visit).at("#/drill/phones-07").begin();
    page.textbox("What did you hear?").paste(WORDS);
    leave(&page);
    page.forgiven_problems();
}

fn left_stays_left_on_the_way_back_and_after_a_reload(visit: Visit) {
    stays_left(visit, "");
}

fn left_stays_left_where_the_browser_kept_no_page(visit: Visit) {
    // A page that listens to this is thrown away when it is left, and loaded anew on the way back.
    stays_left(visit, "addEventListener('unload', () => {});");
}

fn left_stays_left_in_a_tab_that_does_not_say_how_it_was_reached(visit: Visit) {
    stays_left(visit.telling_no_way_here(), "addEventListener('unload', () => {});");
}

/// Two screens, words, away; then back over both and a reload of each: blank, with nothing of ours.
#[track_caller]
fn stays_left(visit: Visit, before: &str) {
    let page = away(visit).at("#/drill/phones-07").begin();
    page.textbox("What did you hear?").paste(WORDS);
    page.link("Help").click();
    page.heading("Help and safety").is_there();
    page.link("Talk").click();
    page.heading("For a real talk").is_there();
    page.script(before);
    leave(&page);
    for _ in 0..2 {
        page.back();
        is_blank(&page);
        page.load_anew();
        is_blank(&page);
    }
    page.forgiven_problems();
}

fn a_new_visit_starts_the_app_again(visit: Visit) {
    let page = away(visit).at("#/help").begin();
    page.link("Talk").click();
    page.heading("For a real talk").is_there();
    leave(&page);
    page.back();
    is_blank(&page);
    // Another address of the same page, typed or opened by a link, without a load of its own.
    page.script("setTimeout(() => { location.hash = '#/settings'; }, 0)");
    page.heading("Settings").is_there();
    leave(&page);
    page.open("#/talk");
    page.heading("For a real talk").is_there();
    page.reload();
    page.heading("For a real talk").is_there();
    page.forgiven_problems();
}

/// Goes away by the link, to a page that is not ours.
#[track_caller]
fn leave(page: &Page) {
    page.script(STAY);
    page.link("Leave this page").click();
    page.text_lacks("Leave this page");
    page.text_contains("Not found");
    assert!(!page.text().contains("phone"), "{}", page.text());
}

#[track_caller]
fn is_blank(page: &Page) {
    page.text_contains("Weather");
    page.title_is("Weather");
    let text = page.text();
    for ours in ["Hearback", "Help", "Talk", "tablet", "phone", WORDS] {
        assert!(!text.contains(ours), "{ours} is on the page that was left: {text}");
    }
    let boxes = page.script("return document.querySelectorAll('textarea, input, #app').length");
    assert_eq!(boxes, 0, "nothing of the app is in the page, seen or unseen");
}

fn three_presses_of_shift_leave(visit: Visit) {
    let page = away(visit).at("#/help").begin();
    page.script(STAY);
    page.press(Key::Shift);
    page.text_contains("Shift, press 2 more times to leave.");
    page.press(Key::Shift);
    page.text_contains("Shift, press 1 more time to leave.");
    page.press(Key::Shift);
    page.text_lacks("Help and safety");
    page.text_contains("Not found");
    page.forgiven_problems();
}

fn three_presses_of_shift_in_a_box_of_text_hide_the_page_and_ask(visit: Visit) {
    let page = away(visit).at("#/drill/phones-07").begin();
    page.script(STAY);
    page.tab_to("textbox", "What did you hear?");
    page.type_text("you gave up on me");
    let cover = || {
        page.press_often(&Key::Shift, 3);
        page.text_contains("Shift was pressed three times.");
        page.title_is("Weather");
        let seen = "return [...document.querySelectorAll('body *')]
            .filter((one) => one.checkVisibility() && !one.closest('.hb-cover')).map((one) => one.outerHTML.slice(0, 80))";
        assert_eq!(page.script(seen), serde_json::json!([]), "nothing of the page shows through");
        page.link("Leave").has_focus();
    };
    cover();
    page.is_accessible();
    page.press(Key::Shift);
    // Nor does the key for a pause do anything beneath.
    page.press(Key::F8);
    page.button("Go back").click();
    page.textbox("What did you hear?").has_focus();
    page.type_text(" tonight");
    page.textbox("What did you hear?").holds("you gave up on me tonight");
    page.title_is("Practice · Hearback");
    cover();
    page.press(Key::Enter);
    page.text_contains("Not found");
    page.back();
    page.forgiven_problems();
}

/// Presses Shift by script, so that how long it takes does not hang on the machine: `between` is done after each press.
#[track_caller]
fn press_shift(page: &Page, times: u8, between: &str, with: &str) {
    page.script_with_callback(&format!(
        "const done = arguments[arguments.length - 1];
         const press = (kind) => document.activeElement.dispatchEvent(
           new KeyboardEvent(kind, {{ key: 'Shift', bubbles: true, {with} }}));
         const go = async () => {{
           for (let time = 0; time < {times}; time += 1) {{ press('keydown'); press('keyup'); {between} }}
         }};
         go().then(done, done);"
    ));
}

const SLOWLY: &str = "await new Promise((done) => setTimeout(done, 600));";

#[track_caller]
fn is_still_here(page: &Page, words: &str) {
    page.textbox("What did you hear?").holds(words);
    assert_eq!(page.script("return document.documentElement.classList.contains('hb-covered')"), false);
    assert_eq!(page.script("return document.getElementById('leave-status').textContent"), "");
}

fn shift_in_a_box_counts_only_by_itself_and_quickly(visit: Visit) {
    let page = visit.at("#/drill/phones-07").begin();
    page.tab_to("textbox", "What did you hear?");
    page.type_text("you felt alone");
    press_shift(&page, 4, SLOWLY, "");
    is_still_here(&page, "you felt alone");
    press_shift(&page, 4, "", "isComposing: true");
    is_still_here(&page, "you felt alone");
    let click = "dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));";
    press_shift(&page, 4, click, "");
    is_still_here(&page, "you felt alone");
    press_shift(&page, 2, "", "");
    page.type_text("!");
    press_shift(&page, 2, "", "");
    is_still_here(&page, "you felt alone!");
    page.type_text("!");
    press_shift(&page, 3, "", "");
    page.text_contains("Shift was pressed three times.");
    page.button("Go back").click();
    is_still_here(&page, "you felt alone!!");
}

fn shift_of_a_keyboard_on_the_screen_counts_for_nothing(visit: Visit) {
    let page = visit.at("#/drill/phones-07").begin();
    page.script(
        "const ask = window.matchMedia.bind(window);
         window.matchMedia = (what) => (what === '(pointer: coarse)' ? { matches: true } : ask(what));",
    );
    page.textbox("What did you hear?").click();
    page.type_text("you felt alone");
    press_shift(&page, 6, "", "");
    is_still_here(&page, "you felt alone");
}

fn shift_that_types_a_capital_does_not_leave(visit: Visit) {
    let page = visit.at("#/drill/phones-07").begin();
    page.tab_to("textbox", "What did you hear?");
    page.type_text("ABC You Felt");
    page.textbox("What did you hear?").holds("ABC You Felt");
    page.link("Leave this page").is_there();
}
