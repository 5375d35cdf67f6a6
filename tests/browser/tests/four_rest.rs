//! A talk in four steps that stands still: paused, parked for a week, led back to its step, ended by a no; where nothing can
//! be kept; and how all of it looks.

mod steps;

use hearback_browser::{Storage, Visit, in_chromium};
use steps::four::{begin, fill_trial, in_tab, offer, rate, say, take, three_steps};
use steps::{let_stay, move_clock};

in_chromium!(
    a_pause_in_the_middle_comes_back_to_the_same_step,
    a_talk_that_was_parked_is_taken_up_a_week_later,
    what_is_said_beside_the_step_leads_back_to_it,
    a_plain_no_ends_kindly,
    blocked_or_full_storage_stops_no_talk,
    every_screen_of_four_steps_is_accessible,
);

const DAY: i64 = 24 * 60 * 60_000;

fn a_pause_in_the_middle_comes_back_to_the_same_step(visit: Visit) {
    let page = visit.begin();
    begin(&page);
    say(&page, "On Tuesday the pans stood there till nine.");
    take(&page, "Noor: say what was different for you");
    page.textbox("Your words").paste("half a thought");
    page.button("Pause").click();
    page.heading("Paused").has_focus();
    page.text_contains("Noor: say what was different for you");
    page.text_lacks("half a thought");
    page.is_accessible();
    page.reload();
    page.button("Go on: phone to Noor").click();
    take(&page, "Noor: say what was different for you");
    page.textbox("Your words").holds("half a thought");
    // A longer pause, with a time to come back to, keeps the floor too; Talk leads back to it.
    page.button("Pause now").click();
    page.control("timer", "Time left").is_there();
    page.open("#/talk");
    page.heading("A talk in four steps waits: the dishes").is_there();
    page.text_contains("When you come back: Noor: say what was different for you");
    page.is_accessible();
    page.link("Go on with the talk").click();
    page.heading("Paused").is_there();
    page.button("Go on: phone to Noor").click();
    take(&page, "Noor: say what was different for you");
    page.textbox("Your words").holds("half a thought");
}

fn a_talk_that_was_parked_is_taken_up_a_week_later(visit: Visit) {
    let page = visit.begin();
    let_stay(&page, "That, and my replies");
    begin(&page);
    page.textbox("Your words").paste("On Tuesday the pans stood there till nine.");
    page.button("If it gets hard").click();
    page.button("Leave it for another day").click();
    page.heading("It waits for another day").has_focus();
    page.text_contains("It waits on this device");
    page.is_accessible();
    // The tab is closed; the week goes by.
    page.restart();
    move_clock(&page, 7 * DAY);
    page.link("A talk waits").click();
    page.heading("It waits for another day").is_there();
    page.button("Go on: phone to Sam").click();
    take(&page, "Sam: say what happened");
    page.textbox("Your words").holds("On Tuesday the pans stood there till nine.");
    page.text_contains("minutes left in this turn");
    // Nobody is at it any more: it waits, and no clock has run.
    move_clock(&page, DAY);
    page.heading("Paused").is_there();
    page.button("Go on: phone to Sam").click();
    take(&page, "Sam: say what happened");
    page.textbox("Your words").holds("On Tuesday the pans stood there till nine.");
}

fn what_is_said_beside_the_step_leads_back_to_it(visit: Visit) {
    let page = visit.begin();
    begin(&page);
    move_clock(&page, 3 * 60_000 + 1_000);
    page.text_contains("This turn has had its time. Nobody is cut off");
    page.button("Two more minutes").click();
    page.text_contains("About 2 minutes left in this turn");
    page.button("If it gets hard").click();
    page.button("Go back to this step").click();
    page.heading("Back to this step").has_focus();
    page.is_accessible();
    page.button("Go on: phone to Sam").click();
    take(&page, "Sam: say what happened");
    page.text_contains("About 3 minutes left in this turn");
    page.button("If it gets hard").click();
    page.button("We're stuck").click();
    page.heading("Leave the what, look at the how").has_focus();
    page.text_contains("What would help us both feel safe with this?");
    page.is_accessible();
    page.button("Go on: phone to Sam").click();
    take(&page, "Sam: say what happened");
}

fn a_plain_no_ends_kindly(visit: Visit) {
    let page = visit.at("#/four").begin();
    page.button("Go on").click();
    page.button("Not today").click();
    page.heading("That's enough for today").has_focus();
    page.text_contains("A no is enough.");
    page.is_accessible();
    page.button("End it here").click();
    page.heading("The talk is over").has_focus();
    assert!(!in_tab(&page));
    page.button("Another talk").click();
    begin(&page);
    say(&page, "On Tuesday the pans stood there till nine.");
    page.button("Stop here").click();
    page.text_contains("Nobody owes a reason or another time.");
    page.open("#/talk");
    page.text_lacks("waits");
    page.open("#/four");
    // It was a tap by mistake.
    page.button("Go back to the talk").click();
    take(&page, "Noor: say what was different for you");
    page.text_contains("On Tuesday the pans stood there till nine.");
    page.button("Stop here").click();
    page.button("End it here").click();
    assert!(!in_tab(&page));
}

fn blocked_or_full_storage_stops_no_talk(visit: Visit) {
    for (storage, says) in [
        (Storage::Blocked, "This browser lets the page keep nothing."),
        (Storage::Full, "There is no room left in this browser."),
    ] {
        let page = visit.clone().with_storage(storage).begin();
        begin(&page);
        page.textbox("Your words").paste("On Tuesday the pans stood there till nine.");
        page.text_contains(says);
        page.button("I have said it").click();
        take(&page, "Noor: say what was different for you");
        page.text_contains("On Tuesday the pans stood there till nine.");
    }
}

fn every_screen_of_four_steps_is_accessible(visit: Visit) {
    for (page, theme) in [(visit.clone().begin(), "light"), (visit.dark().begin(), "dark")] {
        let look = |name: &str| {
            for (width, height) in [(360, 640), (740, 360), (1280, 900)] {
                page.widen(width, height);
                assert!(!page.scrolls_sideways(), "{name} scrolls sideways at {width} px");
                page.is_accessible();
                page.picture(&format!("four-{name}-{theme}-{width}"));
            }
            page.widen(320, 700);
            assert!(!page.scrolls_sideways(), "{name} scrolls sideways at 320 px");
        };
        page.open("#/four");
        page.heading("Four steps").is_there();
        look("set");
        begin(&page);
        page.textbox("Your words").paste("You always leave the pans. On Tuesday they stood there till nine.");
        page.button("Look at my words").click();
        page.text_contains("These notes are for you alone");
        look("tell");
        page.button("If it gets hard").click();
        look("hard");
        page.button("We're stuck").click();
        look("stuck");
        page.button("Go on: phone to Sam").click();
        take(&page, "Sam: say what happened");
        three_steps(&page);
        look("take");
        take(&page, "Sam: write two options");
        offer(&page, "Pans at eight, together", "Paper plates on Tuesdays");
        take(&page, "Noor: write two options");
        page.textbox("One option").paste("I do them after half an hour");
        page.button("Look at my words").click();
        look("offer");
        offer(&page, "I do them after half an hour", "Whoever cooks doesn't wash");
        take(&page, "Sam: say what you could try");
        look("rate");
        rate(&page, [0, 2, 0, 1]);
        take(&page, "Noor: say what you could try");
        rate(&page, [0, 0, 1, 0]);
        page.heading("What you could try").is_there();
        look("choose");
        page.button("Try this: Pans at eight, together").click();
        page.button("Make the page").click();
        look("trial");
        fill_trial(&page);
        page.heading("What you try").is_there();
        look("page");
        page.button("Finish").click();
        look("over");
    }
}
