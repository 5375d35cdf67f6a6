//! Two people at their ten minutes, on one phone: from the first Sunday to the second, with the clock moved.

mod steps;

use hearback_browser::{Key, Page, Storage, Visit, in_chromium, in_every_engine};
use serde_json::json;
use steps::let_stay;
use steps::own::{fill, saved};

in_every_engine!(from_the_first_sunday_to_the_second);
in_chromium!(
    steps_are_left_out_and_added_and_outlast_a_reload,
    the_ten_minutes_need_no_mouse,
    what_can_not_be_kept_is_said_and_works,
    no_trace_leaves_none_of_it,
    sundays_stay_at_seven_when_clocks_change,
);

/// A clock that can be moved and stays so over a reload: the tab's storage says by how much, and where there is none the
/// window's name, which some engines forget when an address is gone to.
const CLOCK: &str = "{
  const Real = Date;
  const moved = () => { try { return sessionStorage.getItem('moved'); } catch { return window.name; } };
  const shift = () => Number(moved() ?? 0) || 0;
  window.RealDate = Real;
  window.Date = class extends Real {
    constructor(...from) { from.length ? super(...from) : super(Real.now() + shift()); }
    static now() { return Real.now() + shift(); }
  };
}";

/// It is so late now where the device is: `2027-03-21T18:30`.
#[track_caller]
fn it_is(page: &Page, moment: &str) {
    page.script(&format!(
        "const by = String(new RealDate('{moment}').getTime() - RealDate.now());
         window.name = by; try {{ sessionStorage.setItem('moved', by); }} catch {{}}"
    ));
    page.open("#/help");
}

#[track_caller]
fn next(page: &Page, step: &str) {
    page.button(&format!("Next: {step}")).click();
    page.heading(step).has_focus();
}

fn from_the_first_sunday_to_the_second(visit: Visit) {
    let page = visit.with_obstacle(CLOCK).at("#/settings").begin();
    page.radio("What to practise next").click();
    it_is(&page, "2027-03-21T18:30");
    page.open("#/ours");
    page.open("#/minutes");
    page.heading("The weekly ten minutes").is_there();
    page.text_contains("It takes 10 minutes, with one phone between you.");
    page.is_accessible();
    page.button("Begin, the two of you").click();
    page.heading("One thanks each").has_focus();
    page.text_contains("Step 1 of 6. It takes 1½ minutes, and all of it 10 minutes.");
    page.textbox("One of you gives thanks for").paste("the soup on Tuesday");
    page.is_accessible();
    next(&page, "One small win");
    page.textbox("What went a little better").paste("we stopped in time");
    page.reload();
    page.heading("One small win").is_there();
    page.textbox("What went a little better").holds("we stopped in time");
    // Nobody is cut off.
    it_is(&page, "2027-03-21T18:40");
    page.open("#/minutes");
    page.text_contains("This step has had its time.");
    page.button("One more minute").click();
    page.text_contains("Less than a minute left");
    page.button("Skip this one").click();
    page.heading("One worry").has_focus();
    page.link("It needs more: talk in turns").is_there();
    next(&page, "Said back");
    next(&page, "What we agreed");
    page.link("What we agreed. This waits meanwhile").click();
    page.heading("Ours").is_there();
    page.open("#/");
    page.text_contains("Step 5 of 6: What we agreed");
    page.link("A talk waits").click();
    next(&page, "The next date");
    page.text_contains("How about Sunday, 28 March,");
    page.is_accessible();
    page.button("Yes, that one").click();
    page.text_contains("every week");
    let calendar = saved(&page, "Put it in my calendar");
    assert!(calendar.contains("DTSTART:20270328T190000\r\n"), "{calendar}");
    assert!(calendar.contains("RRULE:FREQ=WEEKLY\r\n") && calendar.contains("SUMMARY:Ten minutes\r\n"), "{calendar}");
    page.button("That was the last step").click();
    page.heading("That's all of it").has_focus();
    page.text_contains("the soup on Tuesday");
    page.text_contains("Sunday, 28 March,");
    page.is_accessible();
    page.button("Finish").click();
    page.heading("The weekly ten minutes").has_focus();
    page.text_lacks("the soup");
    it_is(&page, "2027-03-28T10:00");
    page.open("#/");
    page.text_contains("Today, ");
    page.reload();
    page.link("The weekly ten minutes").click();
    page.text_contains("Today, ");
    page.button("Begin, the two of you").click();
    page.button("Stop here").click();
    page.text_contains("Sunday, 4 April,");
    page.button("Finish").click();
    // The third Sunday went by.
    it_is(&page, "2027-04-06T09:00");
    page.open("#/");
    page.text_lacks("The weekly ten minutes");
    page.open("#/minutes");
    page.text_contains("Next one? How about Sunday, 11 April,");
    page.text_lacks("missed");
    page.is_accessible();
    page.button("Yes, that one").click();
    page.text_lacks("Next one?");
    page.text_contains("Sunday, 11 April,");
}

fn open_all(page: &Page) {
    page.script("document.querySelectorAll('details').forEach((one) => { one.open = true; })");
}

fn steps_are_left_out_and_added_and_outlast_a_reload(visit: Visit) {
    let page = visit.at("#/settings").begin();
    page.radio("What to practise next").click();
    page.open("#/minutes");
    page.heading("The weekly ten minutes").is_there();
    open_all(&page);
    page.checkbox("One worry (2½ minutes)").click();
    page.button("Add it").click();
    page.text_contains("What is it that you do?");
    page.textbox("What you do, in one line").paste("We dance to one song");
    page.radio("3 minutes").click();
    page.is_accessible();
    page.reload();
    page.heading("The weekly ten minutes").is_there();
    open_all(&page);
    page.textbox("What you do, in one line").holds("We dance to one song");
    page.button("Add it").click();
    page.checkbox("We dance to one song (3 minutes)").is_there();
    page.text_contains("It takes 11 minutes");
    // A date of one's own, begun and met again after a reload.
    fill(&page, "date-day", "2099-01-04");
    fill(&page, "date-clock", "07:30");
    page.radio("Every two weeks").click();
    page.reload();
    page.button("Settle on it").is_there();
    page.button("Settle on it").click();
    page.text_contains("Sunday, 4 January 2099,");
    page.text_contains("every two weeks");
    page.button("Begin, the two of you").click();
    next(&page, "One small win");
    next(&page, "Said back");
    next(&page, "What we agreed");
    next(&page, "We dance to one song");
    page.is_accessible();
    page.button("Go on without a clock").click();
    page.text_lacks("left in this step");
    next(&page, "The next date");
    page.text_lacks("left in this step");
    page.button("Start the clock").click();
    page.text_contains("left in this step");
    page.button("Stop here").click();
    page.button("Finish").click();
    open_all(&page);
    page.checkbox("We dance to one song (3 minutes)").click();
    page.button("Delete: We dance to one song").click();
    page.checkbox("One worry (2½ minutes)").click();
    page.text_contains("It takes 10 minutes");
    page.button("No date for now").click();
    page.text_contains("There is no date now.");
    page.open("#/minutes/hour");
    page.text_contains("Is one of you afraid of the other?");
    page.widen(360, 640);
    assert!(!page.scrolls_sideways());
}

/// Tabs to a control and presses it.
#[track_caller]
fn key(page: &Page, name: &str) {
    page.tab_to("button", name);
    page.press(Key::Enter);
}

fn the_ten_minutes_need_no_mouse(visit: Visit) {
    let page = visit.at("#/minutes").begin();
    page.heading("The weekly ten minutes").is_there();
    key(&page, "Begin, the two of you");
    page.heading("One thanks each").has_focus();
    for step in ["One small win", "One worry", "Said back", "What we agreed", "The next date"] {
        key(&page, &format!("Next: {step}"));
        page.heading(step).has_focus();
    }
    key(&page, "Yes, that one");
    page.heading("The next date").is_there();
    key(&page, "That was the last step");
    page.heading("That's all of it").has_focus();
    key(&page, "Finish");
    page.heading("The weekly ten minutes").has_focus();
    page.text_contains("every week");
}

fn what_can_not_be_kept_is_said_and_works(visit: Visit) {
    let page = visit.with_storage(Storage::Blocked).at("#/minutes").begin();
    page.text_contains("Nothing is kept on this device");
    page.button("Yes, that one").click();
    page.text_contains("every week");
    page.button("Begin, the two of you").click();
    page.textbox("One of you gives thanks for").paste("the soup");
    page.button("Stop here").click();
    page.text_contains("the soup");
}

fn no_trace_leaves_none_of_it(visit: Visit) {
    let page = visit.at("#/minutes").begin();
    // What is kept nowhere goes with the page: nothing is loaded anew.
    let_stay(&page, "Nothing");
    page.button("Yes, that one").click();
    page.text_contains("every week");
    page.text_contains("Nothing is kept on this device");
    page.button("Begin, the two of you").click();
    page.textbox("One of you gives thanks for").paste("the soup");
    next(&page, "One small win");
    let held = "return Object.keys(localStorage).concat(Object.keys(sessionStorage))
        .filter((key) => /together|own-steps|date/.test(key)).length";
    assert_eq!(page.script(held), 0);
}

/// In Berlin clocks go forward on 28 March 2027; Kiritimati is fourteen hours ahead of UTC.
fn sundays_stay_at_seven_when_clocks_change(visit: Visit) {
    let page = visit.with_obstacle(CLOCK).at("#/settings").begin();
    page.radio("What to practise next").click();
    for (zone, moment, says) in [
        ("Europe/Berlin", "2027-03-27T23:59", "Tomorrow, "),
        ("Europe/Berlin", "2027-03-28T00:01", "Today, "),
        ("Europe/Berlin", "2027-03-28T03:30", "Today, "),
        ("Europe/Berlin", "2027-03-28T23:59", "Today, "),
        ("Pacific/Kiritimati", "2027-03-28T00:01", "Today, "),
        ("Pacific/Pago_Pago", "2027-03-28T23:59", "Today, "),
        ("America/Santiago", "2027-03-28T23:59", "Today, "),
    ] {
        page.devtools("Emulation.setTimezoneOverride", json!({ "timezoneId": zone }));
        it_is(&page, "2027-03-20T12:00");
        page.open("#/minutes");
        page.heading("The weekly ten minutes").is_there();
        open_all(&page);
        fill(&page, "date-day", "2027-03-28");
        page.button("Settle on it").click();
        page.text_contains("Sunday, 28 March, 7:00");
        it_is(&page, moment);
        page.open("#/minutes");
        page.text_contains(&format!("{says}7:00"));
    }
}
