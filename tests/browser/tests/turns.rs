//! Two people take turns on one phone: each kind of talk, with a pause, a reload, a no, and no mouse.

mod steps;

use hearback_browser::{Key, Page, Visit, in_chromium, in_every_engine};
use steps::move_clock;
use steps::turns::{begin, ready};

in_every_engine!(a_plain_talk_with_a_pause_and_a_reload);
in_chromium!(
    a_talk_that_waits_can_be_let_go,
    mirroring_with_a_pause_and_a_reload,
    appreciation_with_a_pause_and_a_reload,
    a_time_for_later,
    a_plain_no_is_enough,
    what_is_missing_is_named,
    time_shows_and_cuts_nobody_off,
    turns_need_no_mouse,
    every_turns_screen_is_accessible,
);

/// Paused, loaded anew, and back to what the pause promised.
fn pause_and_reload(page: &Page, heading: &str) {
    page.button("Pause").click();
    page.heading("Paused").is_there();
    page.text_contains(heading);
    page.reload();
    page.heading("Paused").is_there();
    page.text_contains(heading);
    page.button("Go on").click();
    page.heading(heading).is_there();
    page.reload();
    page.heading(heading).is_there();
}

fn close(page: &Page) {
    for deed in ["say one thing you understand better now", "say one small next step of your own"] {
        for who in ["Sam", "Noor"] {
            page.heading(&format!("{who}: {deed}")).is_there();
            page.button("Go on").click();
        }
    }
    page.heading("Say thank you to each other").is_there();
    page.button("Go on").click();
    page.heading("Thank you").is_there();
    let tab = page.script("return Object.keys(sessionStorage).filter((key) => key.endsWith(':turns')).length");
    assert_eq!(tab, 0, "nothing said is kept");
}

fn a_plain_talk_with_a_pause_and_a_reload(visit: Visit) {
    let page = visit.begin();
    begin(&page, "Speaker and listener");
    pause_and_reload(&page, "Sam: speak");
    page.button("I have said it: phone to Noor").click();
    page.heading("Noor: say it back").has_focus();
    // A longer pause, with a time to come back to, keeps the floor too; Talk leads back to it.
    page.button("Pause now").click();
    page.control("timer", "Time left").is_there();
    page.open("#/talk");
    page.heading("A talk in turns waits: the dishes").is_there();
    page.text_contains("When you come back: Noor: say it back");
    page.is_accessible();
    page.link("Go on with the talk").click();
    page.heading("Paused").is_there();
    page.button("Go on").click();
    page.heading("Noor: say it back").is_there();
    page.button("I have said it back: phone to Sam").click();
    page.button("Mostly").click();
    page.text_contains("Round 2 of 3");
    page.button("I have said it: phone to Noor").click();
    page.button("I have said it back: phone to Sam").click();
    page.button("That's it").click();
    page.text_contains("Heard.");
    page.text_contains("About: the dishes");
    page.button("My turn is done: phone to Noor").click();
    page.text_contains("Noor has the floor now.");
    page.button("I have the phone").click();
    page.heading("Noor: speak").has_focus();
    page.button("I have said it: phone to Sam").click();
    page.heading("Sam: say it back").is_there();
    page.button("I have said it back: phone to Noor").click();
    page.button("That's it").click();
    page.button("My turn is done: phone to Sam").click();
    close(&page);
}

fn a_talk_that_waits_can_be_let_go(visit: Visit) {
    let page = visit.begin();
    begin(&page, "Speaker and listener");
    page.open("#/talk");
    page.text_contains("When you come back: Sam: speak");
    page.button("Let it go").click();
    page.text_contains("What was typed in it goes too");
    page.is_accessible();
    page.button("Keep it").click();
    page.heading("For a real talk").has_focus();
    page.button("Let it go").click();
    page.button("Let it go").click();
    page.text_lacks("A talk in turns waits");
    page.reload();
    page.heading("For a real talk").is_there();
    page.text_lacks("A talk in turns waits");
    page.open("#/turns");
    page.heading("Talk in turns").is_there();
}

fn mirroring_with_a_pause_and_a_reload(visit: Visit) {
    let page = visit.begin();
    begin(&page, "Mirror, make sense, feel");
    for (turn, other) in [("Sam", "Noor"), ("Noor", "Sam")] {
        page.heading(&format!("{turn}: say it")).is_there();
        page.button(&format!("Go on: phone to {other}")).click();
        page.heading(&format!("{other}: give it back")).is_there();
        if turn == "Sam" {
            pause_and_reload(&page, "Noor: give it back");
        }
        page.button(&format!("Go on: phone to {turn}")).click();
        page.heading(&format!("{turn}: say if there is more")).is_there();
        page.button("I have more to say").click();
        page.heading(&format!("{turn}: say it")).is_there();
        page.button("Go on").click();
        page.button("Go on").click();
        page.button("That is all of it").click();
        for deed in ["say the whole of it", "make sense of it", "guess the feeling"] {
            page.heading(&format!("{other}: {deed}")).is_there();
            page.button("Go on").click();
        }
        page.heading("Thank each other").is_there();
        page.button("Go on").click();
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
    pause_and_reload(&page, "Sam: say what you are glad of");
    page.button("My turn is done").click();
    page.button("I have the phone").click();
    page.heading("Noor: say what you are glad of").is_there();
    page.button("My turn is done").click();
    close(&page);
}

fn a_time_for_later(visit: Visit) {
    let page = visit.at("#/turns").begin();
    page.button("Go on").click();
    ready(&page);
    page.button("I have asked").click();
    page.button("Not now, another time").click();
    page.heading("When, then?").has_focus();
    page.is_accessible();
    page.textbox("Time of day").type_text("at noon");
    page.button("At this time").click();
    page.text_contains("That is no time of day ahead of now.");
    page.textbox("Time of day").clear();
    page.textbox("Time of day").type_text("9.30pm");
    page.button("At this time").click();
    page.text_contains("Thank you for saying so.");
    page.heading("The talk is set for").is_there();
    page.is_accessible();
    page.script(
        "window.held = ''; const make = URL.createObjectURL;
         URL.createObjectURL = (blob) => { blob.text().then((text) => { window.held = text; }); return make(blob); };",
    );
    page.button("Put it in my calendar").click();
    let start = std::time::Instant::now();
    while !page.script("return window.held").as_str().is_some_and(|text| text.contains("SUMMARY:A talk\\, as agreed")) {
        assert!(start.elapsed().as_secs() < 10, "a file that says what it is for");
    }
    page.reload();
    page.heading("The talk is set for").is_there();
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
    page.button("I have asked").click();
    page.text_contains("Sam asks you. A no is fine: no reason, no other time.");
    no();
    page.button("Go on").click();
    ready(&page);
    page.button("I have asked").click();
    page.button("Yes, now").click();
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

fn time_shows_and_cuts_nobody_off(visit: Visit) {
    let page = visit.begin();
    begin(&page, "Speaker and listener");
    page.text_contains("About 10 minutes left in this turn");
    move_clock(&page, 9 * 60_000 + 30_000);
    page.text_contains("Less than a minute left in this turn.");
    move_clock(&page, 60_000);
    page.text_contains("This turn has had its time. Nobody is cut off");
    page.heading("Sam: speak").is_there();
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
    page.heading("One of you: ask first").has_focus();
    page.tab_to("button", "I have asked");
    page.press(Key::Enter);
    page.heading("The other: answer").has_focus();
    page.tab_to("button", "Yes, now");
    page.press(Key::Enter);
    page.tab_to("button", "Begin");
    page.press(Key::Enter);
    page.heading("One of you: speak").has_focus();
    page.tab_to("button", "I have said it");
    page.press(Key::Enter);
    page.heading("The other: say it back").has_focus();
    page.tab_to("button", "Pause");
    page.press(Key::Enter);
    page.heading("Paused").has_focus();
    page.tab_to("button", "Go on");
    page.press(Key::Enter);
    page.heading("The other: say it back").has_focus();
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
        page.button("I have said it").click();
        look("back");
        page.button("I have said it back").click();
        look("landed");
        page.button("That's it").click();
        page.button("My turn is done").click();
        look("over");
        page.button("I have the phone").click();
        page.button("Pause").click();
        look("paused");
    }
}
