//! Two people take turns on one phone: each kind of talk, with a pause, a reload, a no, and no mouse.

mod steps;

use hearback_browser::{Key, Page, Visit, in_every_engine};
use steps::move_clock;

in_every_engine!(
    a_plain_talk_with_a_pause_and_a_reload,
    mirroring_with_a_pause_and_a_reload,
    appreciation_with_a_pause_and_a_reload,
    a_time_for_later,
    a_plain_no_is_enough,
    what_is_missing_is_named,
    three_rounds_and_then_on,
    ideas_wait_until_both_were_heard,
    notes_only_if_both_say_yes,
    time_shows_and_cuts_nobody_off,
    turns_need_no_mouse,
    every_turns_screen_is_accessible,
);

/// Up to the first turn, as two people go through it.
fn begin(page: &Page, kind: &str) {
    page.open("#/turns");
    page.radio(kind).click();
    page.textbox("One of you").type_text("Sam");
    page.textbox("The other").type_text("Noor");
    page.textbox("What is it about? A few words.").type_text("the dishes");
    page.button("Go on").click();
    ready(page);
    page.button("Yes, now").click();
    page.heading("What you both agree to").is_there();
    page.button("Begin").click();
    page.heading("Sam speaks").is_there();
}

fn ready(page: &Page) {
    page.heading("A good time for both of you?").is_there();
    for item in [
        "We have 20 unhurried minutes.",
        "This place is calm enough.",
        "Nobody else is listening.",
        "Neither of us is hungry",
        "We have one topic.",
        "Both of us want to, just now.",
    ] {
        page.checkbox(item).click();
    }
    page.button("We're ready").click();
    page.heading("Ask first").is_there();
}

/// Paused, loaded anew, and back where it was.
fn pause_and_reload(page: &Page, heading: &str) {
    page.button("Pause").click();
    page.heading("Paused").is_there();
    page.text_contains("Nobody has lost the floor.");
    page.reload();
    page.heading("Paused").is_there();
    page.button("Go on").click();
    page.heading(heading).is_there();
    page.reload();
    page.heading(heading).is_there();
}

fn close(page: &Page) {
    for heading in ["One thing I understand better now", "One small next step, of my own"] {
        for who in ["Sam", "Noor"] {
            page.heading(heading).is_there();
            page.text_contains(who);
            page.button("Go on").click();
        }
    }
    page.heading("A thank-you").is_there();
    page.button("Go on").click();
    page.heading("Thank you").is_there();
    let tab = page.script("return Object.keys(sessionStorage).filter((key) => key.endsWith(':turns')).length");
    assert_eq!(tab, 0, "nothing said is kept");
}

fn a_plain_talk_with_a_pause_and_a_reload(visit: Visit) {
    let page = visit.begin();
    begin(&page, "Speaker and listener");
    pause_and_reload(&page, "Sam speaks");
    page.button("Your turn to say it back").click();
    page.heading("Noor listens").has_focus();
    // A longer pause, with a time to come back to, keeps the floor too.
    page.button("Pause now").click();
    page.control("timer", "Time left").is_there();
    page.open("#/turns");
    page.heading("Paused").is_there();
    page.button("Go on").click();
    page.heading("Noor listens").is_there();
    page.button("I've said it back").click();
    page.button("Mostly").click();
    page.text_contains("Round 2 of 3");
    page.button("Your turn to say it back").click();
    page.button("I've said it back").click();
    page.button("That's it").click();
    page.text_contains("Heard.");
    page.text_contains("About: the dishes");
    page.button("Swap").click();
    page.text_contains("Now Noor has the floor.");
    page.button("I have the phone").click();
    page.heading("Noor speaks").has_focus();
    page.button("Your turn to say it back").click();
    page.heading("Sam listens").is_there();
    page.button("I've said it back").click();
    page.button("That's it").click();
    page.button("To the end").click();
    close(&page);
}

fn mirroring_with_a_pause_and_a_reload(visit: Visit) {
    let page = visit.begin();
    begin(&page, "Mirror, make sense, feel");
    for turn in ["Sam", "Noor"] {
        page.text_contains("Say it");
        page.button("Go on").click();
        page.text_contains("Give it back");
        if turn == "Sam" {
            pause_and_reload(&page, "Noor listens");
        }
        page.button("Go on").click();
        page.text_contains("Is there more?");
        page.button("I have more to say").click();
        page.text_contains("Say it");
        for _ in 0..7 {
            page.button("Go on").click();
        }
        if turn == "Sam" {
            page.button("I have the phone").click();
        }
    }
    close(&page);
}

fn appreciation_with_a_pause_and_a_reload(visit: Visit) {
    let page = visit.begin();
    begin(&page, "What I'm glad of");
    page.text_contains("Say one thing they did, when it was, and what it did for you.");
    page.text_contains("About 2 minutes left in this turn");
    pause_and_reload(&page, "Sam speaks");
    page.button("Swap").click();
    page.button("I have the phone").click();
    page.heading("Noor speaks").is_there();
    page.button("To the end").click();
    close(&page);
}

fn a_time_for_later(visit: Visit) {
    let page = visit.at("#/turns").begin();
    page.button("Go on").click();
    ready(&page);
    page.button("Not now, at …").click();
    page.heading("When, then?").has_focus();
    page.is_accessible();
    page.textbox("Time of day").type_text("at noon");
    page.button("At this time").click();
    page.text_contains("That is no time of day ahead of now.");
    page.textbox("Time of day").clear();
    page.textbox("Time of day").type_text("23:59");
    page.button("At this time").click();
    page.heading("Thank you for saying so.").is_there();
    page.script(
        "window.held = ''; const make = URL.createObjectURL;
         URL.createObjectURL = (blob) => { blob.text().then((text) => { window.held = text; }); return make(blob); };",
    );
    page.button("Put it in my calendar").click();
    let start = std::time::Instant::now();
    while !page.script("return window.held").as_str().is_some_and(|text| text.contains("SUMMARY:Time to talk")) {
        assert!(start.elapsed().as_secs() < 10, "a file with a neutral title");
    }
    page.button("Another talk").click();
    page.heading("Talk in turns").is_there();
}

fn a_plain_no_is_enough(visit: Visit) {
    let page = visit.at("#/turns").begin();
    let no = || {
        page.button("No, not today").click();
        page.heading("Not today, then").has_focus();
        page.text_contains("A no is enough.");
        page.is_accessible();
        let tab = page.script("return Object.keys(sessionStorage).filter((key) => key.endsWith(':turns')).length");
        assert_eq!(tab, 0, "nothing is kept of it");
        page.button("Another talk").click();
    };
    page.textbox("One of you").type_text("Sam");
    page.button("Go on").click();
    no();
    page.button("Go on").click();
    page.button("Not now").click();
    page.heading("When, then?").is_there();
    no();
    page.button("Go on").click();
    ready(&page);
    page.text_contains("Sam asks you. A no is fine: no reason, no other time.");
    no();
}

fn what_is_missing_is_named(visit: Visit) {
    let page = visit.at("#/turns").begin();
    page.button("Go on").click();
    page.checkbox("We have one topic.").click();
    page.button("We're ready").click();
    page.text_contains("Not everything is in place yet.");
    page.text_contains("Eat, rest or cool down first.");
    page.text_lacks("Pick the smallest.");
    page.button("Back").click();
    page.heading("Talk in turns").is_there();
}

fn three_rounds_and_then_on(visit: Visit) {
    let page = visit.begin();
    begin(&page, "Speaker and listener");
    for round in 0..3 {
        if round > 0 {
            page.text_contains("Say what is missing, another way. Short.");
        }
        page.button("Your turn to say it back").click();
        page.button("I've said it back").click();
        page.button("Not yet: there is more").click();
    }
    page.heading("Three times is enough for now").is_there();
    page.button("Swap").click();
    page.text_contains("Now Noor has the floor.");
}

fn ideas_wait_until_both_were_heard(visit: Visit) {
    let page = visit.begin();
    begin(&page, "Speaker and listener");
    page.button("Parked for later").click();
    page.textbox("One line").type_text("Dishes on even days");
    page.button("Park an idea").click();
    page.text_contains("Parked. It waits until you have both been heard.");
    page.reload();
    for turn in 0..2 {
        page.button("Your turn to say it back").click();
        page.button("I've said it back").click();
        page.button("That's it").click();
        page.button(if turn == 0 { "Swap" } else { "To the end" }).click();
        if turn == 0 {
            page.button("I have the phone").click();
        }
    }
    page.text_contains("You have both been heard. Shall we look at these?");
    page.text_contains("Dishes on even days");
    page.is_accessible();
    page.checkbox("Sam: Keep the list").click();
    page.checkbox("Noor: Keep the list").click();
    page.button("Go on").click();
    for _ in 0..5 {
        page.button("Go on").click();
    }
    page.text_contains("Only what you both chose was kept.");
    page.button("Keep the list").is_there();
}

fn notes_only_if_both_say_yes(visit: Visit) {
    let page = visit.begin();
    for (both, sees) in [(false, false), (true, true)] {
        page.open("#/turns");
        page.button("Go on").click();
        ready(&page);
        page.button("Yes, now").click();
        page.checkbox("One of you, do you want notes on the words?").click();
        if both {
            page.checkbox("The other, do you want notes on the words?").click();
        }
        page.button("Begin").click();
        page.button("Your turn to say it back").click();
        page.button("Type it instead").click();
        page.textbox("What you say back").paste("You should just put a list on the fridge.");
        page.button("I've said it back").click();
        page.heading("One of you speaks").is_there();
        page.text_lacks("Notes for");
        page.button("That's it").click();
        page.button("Swap").click();
        page.text_lacks("Notes for");
        page.button("I have the phone").click();
        page.heading("The other speaks").is_there();
        if sees {
            page.heading("Notes for The other, on the words typed").is_there();
            page.text_contains("These words offer a fix before the feeling is heard");
            page.is_accessible();
        } else {
            page.text_lacks("Notes for");
        }
        page.button("Stop here").click();
        page.button("Another talk").click();
    }
}

fn time_shows_and_cuts_nobody_off(visit: Visit) {
    let page = visit.begin();
    begin(&page, "Speaker and listener");
    page.text_contains("About 10 minutes left in this turn");
    move_clock(&page, 9 * 60_000 + 30_000);
    page.text_contains("Come to the end of your thought.");
    move_clock(&page, 60_000);
    page.text_contains("This turn has had its time. Finish what you are saying.");
    page.heading("Sam speaks").is_there();
    page.button("Five more minutes").click();
    page.text_contains("About 5 minutes left in this turn");
}

fn turns_need_no_mouse(visit: Visit) {
    let page = visit.at("#/turns").begin();
    page.tab_to("button", "Go on");
    page.press(Key::Enter);
    page.heading("A good time for both of you?").has_focus();
    for item in ["We have 20", "This place", "Nobody else", "Neither of us", "We have one", "Both of us"] {
        page.tab_to("checkbox", item);
        page.press(Key::Space);
    }
    page.tab_to("button", "We're ready");
    page.press(Key::Enter);
    page.heading("Ask first").has_focus();
    page.tab_to("button", "Yes, now");
    page.press(Key::Enter);
    page.tab_to("button", "Begin");
    page.press(Key::Enter);
    page.heading("One of you speaks").has_focus();
    page.tab_to("button", "Your turn to say it back");
    page.press(Key::Enter);
    page.heading("The other listens").has_focus();
    page.tab_to("button", "Pause");
    page.press(Key::Enter);
    page.heading("Paused").has_focus();
    page.tab_to("button", "Go on");
    page.press(Key::Enter);
    page.heading("The other listens").has_focus();
}

fn every_turns_screen_is_accessible(visit: Visit) {
    for (page, theme) in [(visit.clone().begin(), "light"), (visit.dark().begin(), "dark")] {
        let look = |name: &str| {
            for (width, height) in [(360, 740), (740, 360), (1280, 900)] {
                page.widen(width, height);
                assert!(!page.scrolls_sideways(), "{name} scrolls sideways at {width} px");
                page.is_accessible();
                page.picture(&format!("turns-{name}-{theme}-{width}"));
            }
            page.widen(320, 700);
            assert!(!page.scrolls_sideways(), "{name} scrolls sideways at 320 px");
        };
        page.open("#/turns");
        look("set");
        begin(&page, "Speaker and listener");
        look("speak");
        page.button("Your turn to say it back").click();
        look("back");
        page.button("I've said it back").click();
        look("landed");
        page.button("That's it").click();
        page.button("Swap").click();
        look("over");
        page.button("I have the phone").click();
        page.button("Pause").click();
        look("paused");
    }
}
