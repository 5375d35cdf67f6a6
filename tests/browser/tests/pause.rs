//! The shared pause on one phone: windows, reloads, clocks that jump, coming back.

mod steps;

use std::time::{Duration, Instant};

use hearback_browser::{Key, Page, Storage, Visit, in_chromium, in_every_engine};
use steps::{CALL, clock_runs, heading, link_shown, move_clock};

in_every_engine!(
    one_tap_calls_a_pause_from_any_screen,
    one_key_calls_a_pause_while_typing,
    a_pause_survives_reload_and_restart,
    every_window_follows_within_a_second,
    what_was_on_before_a_reload_is_on_after_it_or_asks_for_a_tap,
);
in_chromium!(
    what_a_newer_version_keeps_is_never_written_over,
    a_minute_ends_softly_and_on_time,
    a_late_end_says_how_late,
    a_note_comes_by_the_worker_or_the_switch_goes_off,
    three_breaths_say_that_they_are_over,
    a_clock_set_back_is_said,
    coming_back_is_a_few_small_steps,
    more_time_makes_a_new_end_and_a_new_link,
    it_can_be_ended_on_one_side,
    blocked_storage_stops_no_pause,
    deleting_everything_reaches_the_other_window,
    the_pause_needs_no_mouse,
    every_pause_screen_is_accessible,
);

fn one_tap_calls_a_pause_from_any_screen(visit: Visit) {
    let page = visit.at("#/help").begin();
    page.button(CALL).click();
    clock_runs(&page);
    page.text_contains("Back at");
    assert_eq!(page.route(), "#/pause");
    page.is_accessible();
    page.link("Settings").click();
    page.heading("Settings").is_there();
    page.button("Back at").click();
    clock_runs(&page);
}

fn one_key_calls_a_pause_while_typing(visit: Visit) {
    let page = visit.at("#/drill/phones-07").begin();
    page.textbox("What did you hear?").type_text("You felt ");
    page.press(Key::F8);
    clock_runs(&page);
    page.link("Listen").click();
    page.link("Go on with your line").click();
    page.textbox("What did you hear?").holds("You felt ");
}

fn a_pause_survives_reload_and_restart(visit: Visit) {
    let page = visit.begin();
    page.button(CALL).click();
    clock_runs(&page);
    let back = heading(&page);
    page.reload();
    clock_runs(&page);
    assert_eq!(heading(&page), back);
    page.restart();
    page.button(&back).click();
    clock_runs(&page);
    assert_eq!(heading(&page), back);
}

fn every_window_follows_within_a_second(visit: Visit) {
    let page = visit.at("#/pause").begin();
    page.second_window("#/pause");
    page.heading("Take a pause").is_there();
    page.to_window(0);
    page.button("Start the pause").click();
    clock_runs(&page);
    let back = heading(&page);
    page.to_window(1);
    let start = Instant::now();
    clock_runs(&page);
    assert!(start.elapsed() < Duration::from_secs(3), "the other window follows at once");
    assert_eq!(heading(&page), back);
    page.button("End it here").click();
    page.heading("End the pause on this device?").has_focus();
    page.control("button", "End it here").is_there();
    page.script("document.querySelectorAll('.hb-question button')[1].click()");
    page.text_contains("You ended the pause here");
    page.to_window(0);
    page.text_contains("You ended the pause here");
}

fn what_a_newer_version_keeps_is_never_written_over(visit: Visit) {
    let page = visit.at("#/pause").begin();
    page.button("Start the pause").click();
    clock_runs(&page);
    // A newer version in another window, of which this one heard nothing: a window does not hear itself.
    let keep = |name: &str, text: &str| {
        page.script(&format!(
            "const key = Object.keys(localStorage).find((key) => key.endsWith(':pause')).replace(/pause$/, '{name}');
             localStorage.setItem(key, '{text}');"
        ));
    };
    let held = |name: &str| {
        let kept = page.kept().into_iter().find(|(key, _)| key.ends_with(&format!(":{name}")));
        kept.map(|(_, text)| text).unwrap_or_default()
    };
    let newer = [
        ("pause", "{\"kind\":\"hearback-pause\",\"version\":2,\"more\":1}"),
        ("record", "{\"hearback\":2,\"more\":1}"),
        ("ours", "{\"kind\":\"hearback-our-pause\",\"version\":2}"),
        ("favourites", "{\"version\":2}"),
    ];
    newer.iter().for_each(|(name, text)| keep(name, text));
    page.script("document.querySelectorAll('details').forEach((one) => { one.open = true; })");
    page.button("20 minutes more").click();
    page.text_contains("What is kept of a pause comes from a newer Hearback.");
    page.script("location.hash = '#/settings'");
    page.radio("Lamp (dark)").click();
    page.radio("What to practise next").click();
    page.text_contains("What is kept here comes from a newer Hearback.");
    page.script("location.hash = '#/pause'");
    page.button("End it here").click();
    page.script("document.querySelectorAll('.hb-question button')[1].click()");
    for (name, text) in newer {
        assert_eq!(held(name), text, "{name}");
    }
}

fn a_minute_ends_softly_and_on_time(visit: Visit) {
    let page = visit.at("#/pause/ours").begin();
    page.button("Try a one-minute pause now").click();
    clock_runs(&page);
    page.title_is(&format!("{} · Hearback", heading(&page)));
    move_clock(&page, 56_000);
    page.heading("The pause is over.").is_there();
    page.text_contains("That was a pause.");
    page.title_is("Time is up · Hearback");
    page.is_accessible();
    page.button("Done").click();
    page.heading("Take a pause").is_there();
    assert!(!page.kept().iter().any(|(key, _)| key.ends_with(":pause")));
}

fn a_late_end_says_how_late(visit: Visit) {
    let page = visit.begin();
    page.button(CALL).click();
    clock_runs(&page);
    // Notes whether anything sounds.
    page.script(
        "window.rang = 0; const start = OscillatorNode.prototype.start;
        OscillatorNode.prototype.start = function (...at) { window.rang += 1; return start.apply(this, at); };",
    );
    move_clock(&page, 34 * 60_000 + 5_000);
    page.heading("Time to come back").is_there();
    page.text_contains("The pause ended 4 minutes ago.");
    assert_eq!(page.script("return window.rang"), 0, "no bell as if on time");
    move_clock(&page, 40 * 60_000);
    page.reload();
    // After a reload the clock is the real one again.
    clock_runs(&page);
}

fn what_was_on_before_a_reload_is_on_after_it_or_asks_for_a_tap(visit: Visit) {
    let page = visit.begin();
    page.button(CALL).click();
    clock_runs(&page);
    let unfold = "document.querySelectorAll('details').forEach((one) => { one.open = true; })";
    page.script(unfold);
    page.checkbox("Hide the seconds").click();
    assert!(!page.button("Let it sound at the end").is_there_now(), "the page was tapped");
    page.reload();
    clock_runs(&page);
    page.script(unfold);
    assert!(page.checkbox("Hide the seconds").is_chosen());
    page.is_accessible();
    page.button("Let it sound at the end").click();
    page.button("Let it sound at the end").is_gone();
    page.heading(&heading(&page)).has_focus();
}

/// On a phone a page can't show a note by itself.
fn a_note_comes_by_the_worker_or_the_switch_goes_off(visit: Visit) {
    let page = visit.at("#/pause/ours").begin();
    page.script(
        "window.Notification = class {
           constructor() { throw new TypeError('Illegal constructor'); }
           static requestPermission() { return window.Promise.resolve('granted'); }
         };
         const worker = { showNotification: (words) => { window.noted = words; return window.Promise.resolve(); } };
         navigator.serviceWorker.getRegistration = () => window.Promise.resolve(window.noted ? undefined : worker);",
    );
    for noted in [true, false] {
        page.button("Try a one-minute pause now").click();
        clock_runs(&page);
        page.script("document.querySelectorAll('details').forEach((one) => { one.open = true; })");
        if noted {
            page.checkbox("Show a note at the end").click();
        }
        // The browser is asked first.
        page.becomes_true(
            "return [...document.querySelectorAll('label')].some((one) =>
               one.textContent.includes('Show a note at the end') && one.querySelector('input').checked)",
        );
        move_clock(&page, 58_000);
        page.heading("The pause is over.").is_there();
        page.button("Done").click();
        page.heading("Take a pause").is_there();
        assert_eq!(page.script("return window.noted"), "Time is up");
        page.script("location.hash = '#/pause/ours'");
    }
    page.button("Try a one-minute pause now").click();
    clock_runs(&page);
    page.script("document.querySelectorAll('details').forEach((one) => { one.open = true; })");
    page.text_contains("This browser doesn't let the page show notes.");
    assert!(!page.checkbox("Show a note at the end").is_chosen());
}

fn three_breaths_say_that_they_are_over(visit: Visit) {
    let page = visit.at("#/drill/phones-07").begin();
    page.button("Take three breaths first").click();
    page.text_contains("In as the arcs open");
    page.text_lacks("Those were three breaths.");
    page.script("document.getAnimations().forEach((one) => one.finish())");
    page.text_contains("Those were three breaths.");
    page.is_accessible();
}

fn a_clock_set_back_is_said(visit: Visit) {
    let page = visit.begin();
    page.button(CALL).click();
    clock_runs(&page);
    let back = heading(&page);
    move_clock(&page, -10 * 60_000);
    page.text_contains("The clock of this device was set back. The pause still ends at");
    assert_eq!(heading(&page), back);
}

fn coming_back_is_a_few_small_steps(visit: Visit) {
    let page = visit.begin();
    page.button(CALL).click();
    clock_runs(&page);
    move_clock(&page, 30 * 60_000 - 3_000);
    page.button("Come back together").click();
    page.button("I am here").click();
    page.button("I am here too").click();
    page.heading("What now?").has_focus();
    page.is_accessible();
    page.button("Go on with the talk").click();
    page.heading("Thank each other for the break").has_focus();
    page.button("Next").click();
    page.text_contains("The first of you says one feeling.");
    page.button("Next").click();
    page.text_contains("Now the other says one feeling.");
    page.button("Next").click();
    page.text_contains("The first of you says one wish.");
    page.button("Next").click();
    page.text_contains("Now the other says one wish.");
    page.button("Next").click();
    page.text_contains("Now talk in turns");
    page.is_accessible();
    page.button("Done").click();
    page.heading("Take a pause").is_there();
    page.script("document.querySelectorAll('details').forEach((one) => { one.open = true; })");
    page.text_contains("You came back.");
}

fn more_time_makes_a_new_end_and_a_new_link(visit: Visit) {
    let page = visit.begin();
    page.button(CALL).click();
    clock_runs(&page);
    let (back, link) = (heading(&page), link_shown(&page));
    page.script("document.querySelectorAll('details').forEach((one) => { one.open = true; })");
    page.button("20 minutes more").click();
    page.text_contains("The other device needs the new link or code.");
    assert_ne!(heading(&page), back);
    assert_ne!(link_shown(&page), link);
    // At the end it is coming back too, and noted as such.
    move_clock(&page, 50 * 60_000);
    page.heading("Time to come back").is_there();
    page.button("Come back together").click();
    page.button("I am here").click();
    page.button("Take more time").click();
    page.heading("Time to come back").is_there();
    page.button("1 hour more").click();
    clock_runs(&page);
}

fn it_can_be_ended_on_one_side(visit: Visit) {
    let page = visit.begin();
    page.button(CALL).click();
    clock_runs(&page);
    page.button("End it here").click();
    page.button("Let it run").click();
    clock_runs(&page);
    page.button("End it here").click();
    page.text_contains("A device that has this pause too goes on");
    page.script("document.querySelectorAll('.hb-question button')[1].click()");
    page.text_contains("The end that was set is still");
    page.reload();
    page.text_contains("The end that was set is still");
    page.button("Done").click();
    page.heading("Take a pause").is_there();
}

fn blocked_storage_stops_no_pause(visit: Visit) {
    let page = visit.with_storage(Storage::Blocked).begin();
    page.button(CALL).click();
    clock_runs(&page);
    page.text_contains("Nothing is kept here: the pause runs while this page is open.");
    assert!(link_shown(&page).contains("#/pause/1."));
    move_clock(&page, 30 * 60_000 - 2_000);
    page.heading("Time to come back").is_there();
}

fn deleting_everything_reaches_the_other_window(visit: Visit) {
    let page = visit.at("#/pause").begin();
    page.second_window("#/settings");
    page.to_window(0);
    page.button("Start the pause").click();
    clock_runs(&page);
    page.to_window(1);
    page.button("Delete everything").click();
    page.button("Delete it").click();
    page.text_contains("Everything Hearback kept in this browser is deleted.");
    page.to_window(0);
    page.heading("Take a pause").is_there();
    page.text_contains("Everything Hearback kept in this browser is deleted.");
    page.reload();
    page.heading("Take a pause").is_there();
    assert!(page.kept().is_empty(), "{:?}", page.kept());
}

fn the_pause_needs_no_mouse(visit: Visit) {
    let page = visit.at("#/pause").begin();
    page.tab_to("button", "Start the pause");
    page.press(Key::Enter);
    page.heading(&heading(&page)).has_focus();
    page.tab_to("button", "End it here");
    page.press(Key::Enter);
    page.heading("End the pause on this device?").has_focus();
    page.tab_to("button", "Let it run");
    page.press(Key::Enter);
    page.heading(&heading(&page)).has_focus();
    page.tab_to("button", "Put it on the other phone");
    page.press(Key::Enter);
    page.control("img", "QR code of the link below").is_there();
}

fn every_pause_screen_is_accessible(visit: Visit) {
    let look = |page: &Page, name: &str, theme: &str| {
        for (width, height) in [(360, 740), (740, 360), (1280, 900)] {
            page.widen(width, height);
            assert!(!page.scrolls_sideways(), "{name} scrolls sideways at {width} px");
            page.is_accessible();
            page.picture(&format!("pause-{name}-{theme}-{width}"));
        }
        page.widen(320, 700);
        assert!(!page.scrolls_sideways(), "{name} scrolls sideways at 320 px");
        page.link("Leave this page").is_there();
    };
    for (page, theme) in [(visit.clone().begin(), "light"), (visit.dark().begin(), "dark")] {
        page.open("#/pause/ours");
        look(&page, "ours", theme);
        page.open("#/pause");
        look(&page, "call", theme);
        page.button(CALL).click();
        clock_runs(&page);
        look(&page, "clock", theme);
        link_shown(&page);
        look(&page, "share", theme);
        move_clock(&page, 30 * 60_000 - 2_000);
        page.heading("Time to come back").is_there();
        look(&page, "end", theme);
        page.button("Come back together").click();
        page.button("I am here").is_there();
        look(&page, "back", theme);
    }
}
