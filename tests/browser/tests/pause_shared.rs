//! The pause between two phones: link, code, calendar, and what was agreed.

mod steps;

use std::time::{Duration, Instant};

use hearback_browser::{Page, Visit, in_chromium, in_every_engine};
use steps::code::codes_seen;
use steps::{CALL, clock_runs, heading, let_stay, link_shown, move_clock};

in_every_engine!(two_phones_reach_the_end_together, what_was_agreed_goes_to_the_other_phone);
in_chromium!(
    the_code_holds_the_link,
    odd_links_say_what_is_wrong_and_change_nothing,
    the_calendar_file_wakes_a_locked_phone,
    what_was_agreed_stands_on_the_running_pause,
    the_code_opens_in_sight,
    a_link_carries_nothing_that_was_put_into_the_address,
);

fn two_phones_reach_the_end_together(visit: Visit) {
    let one = visit.clone().at("#/pause/ours").begin();
    one.button("Try a one-minute pause now").click();
    clock_runs(&one);
    let link = link_shown(&one);
    let fragment = link.split_once('#').map(|(_, fragment)| fragment.to_owned()).unwrap_or_default();
    assert!(fragment.len() <= 60, "{fragment}");

    let other = visit.begin();
    other.open_address(&link);
    other.heading("You got a pause").is_there();
    other.is_accessible();
    assert!(other.kept().is_empty(), "nothing is kept before the person says yes");
    other.button("Join the pause").click();
    clock_runs(&other);
    assert_eq!(other.route(), "#/pause", "the link does not ask again");
    let left = |page: &Page| {
        let text = page.script("return document.querySelector('[role=timer]').textContent");
        let text = text.as_str().unwrap_or_default().to_owned();
        let (minutes, seconds) = text.split_once(':').unwrap_or(("0", "0"));
        minutes.parse::<i64>().unwrap_or(0) * 60 + seconds.parse::<i64>().unwrap_or(0)
    };
    let (first, second) = (left(&one), left(&other));
    assert!((first - second).abs() <= 1, "{first} and {second} seconds left");
    // Both pages note the moment their title says that the time is up.
    let note = "window.upAt = null; const look = () => document.title.startsWith('Time is up')
        ? window.upAt = performance.timeOrigin + performance.now() : setTimeout(look, 10); look();";
    one.script(note);
    other.script(note);
    // Most of the minute goes by at once, for both alike.
    move_clock(&one, 40_000);
    move_clock(&other, 40_000);
    let up_at = |page: &Page| {
        let start = Instant::now();
        loop {
            if let Some(at) = page.script("return window.upAt").as_f64() {
                return at;
            }
            assert!(start.elapsed() < Duration::from_secs(80), "the end never came");
            std::thread::sleep(Duration::from_millis(200));
        }
    };
    let apart = (up_at(&one) - up_at(&other)).abs();
    assert!(apart < 1000.0, "the two ends are {apart} ms apart");
}

fn the_code_holds_the_link(visit: Visit) {
    let page = visit.dark().begin();
    page.button(CALL).click();
    clock_runs(&page);
    let link = link_shown(&page);
    assert_eq!(codes_seen(&page), [link]);
}

fn odd_links_say_what_is_wrong_and_change_nothing(visit: Visit) {
    let page = visit.begin();
    page.button(CALL).click();
    clock_runs(&page);
    let link = link_shown(&page);
    let back = heading(&page);
    let kept = page.kept();
    let base = link.split_once('#').map(|(base, _)| base.to_owned()).unwrap_or_default();
    let fragment = link.split_once('#').map(|(_, fragment)| fragment.to_owned()).unwrap_or_default();
    let cut = &fragment[..fragment.len() - 3];
    for (odd, says) in [
        (cut, "This link is damaged"),
        ("/pause/hello", "This link is damaged"),
        ("/pause/<script>alert(1)</script>", "This link is damaged"),
    ] {
        page.open_address(&format!("{base}#{odd}"));
        page.heading("This link can't be used").is_there();
        page.text_contains(says);
        assert_eq!(page.kept(), kept);
    }
    page.is_accessible();
    page.open_address(&link);
    page.text_contains("You are in this pause already.");
    page.button("Next").click();
    clock_runs(&page);
    assert_eq!(heading(&page), back);
}

fn the_calendar_file_wakes_a_locked_phone(visit: Visit) {
    let page = visit.begin();
    page.button(CALL).click();
    clock_runs(&page);
    page.script(
        "window.held = ''; const make = URL.createObjectURL;
         URL.createObjectURL = (blob) => { blob.text().then((text) => { window.held = text; }); return make(blob); };",
    );
    page.button("Add to your calendar").click();
    let start = Instant::now();
    let file = loop {
        let held = page.script("return window.held");
        match held.as_str() {
            Some(text) if !text.is_empty() => break text.to_owned(),
            _ => assert!(start.elapsed() < Duration::from_secs(10), "no file came"),
        }
    };
    let mut calendars = ical::IcalParser::new(file.as_bytes());
    let calendar = calendars.next().expect("there is a calendar").expect("and it can be read");
    let event = &calendar.events[0];
    assert_eq!(event.alarms.len(), 1);
    let summary = event.properties.iter().find(|property| property.name == "SUMMARY");
    assert_eq!(summary.and_then(|property| property.value.as_deref()), Some("The pause is over"));
}

fn what_was_agreed_goes_to_the_other_phone(visit: Visit) {
    let one = visit.clone().at("#/pause/ours").begin();
    one.textbox("Which word or sign calls a pause?").type_text("Teapot");
    one.text_contains("Until you choose what may stay, this goes when you close this tab.");
    one.reload();
    one.textbox("Which word or sign calls a pause?").holds("Teapot");
    one.textbox("Where does each of you go?").type_text("Kitchen, bedroom");
    let link = link_shown(&one);

    let other = visit.begin();
    other.open_address(&link);
    other.heading("You got “Our pause”").is_there();
    other.text_contains("Teapot");
    other.is_accessible();
    assert!(other.kept().is_empty(), "nothing is kept before the person says yes");
    other.button("Keep it on this device").click();
    let_stay(&other, "What to practise next");
    other.textbox("Where does each of you go?").holds("Kitchen, bedroom");
    let base = link.split_once('#').map(|(base, _)| base.to_owned()).unwrap_or_default();
    other.open_address(&format!("{base}#/pause"));
    other.text_contains("Or the word you agreed on: Teapot");
    other.open_address(&format!("{base}#/pause/ours/1.AAAA"));
    other.heading("This could not be read").is_there();
    other.textbox("Which word or sign calls a pause?").holds("Teapot");
}

fn what_was_agreed_stands_on_the_running_pause(visit: Visit) {
    let page = visit.at("#/pause/ours").begin();
    page.textbox("Where does each of you go?").type_text("Kim on the balcony");
    page.textbox("How do you come back?").type_text("With tea");
    page.button(CALL).click();
    clock_runs(&page);
    page.heading("What you agreed on").is_there();
    page.text_contains("Kim on the balcony");
    page.is_accessible();
    page.widen(360, 640);
    assert!(!page.scrolls_sideways());
    let high = "return document.querySelector('.hb-clock').getBoundingClientRect().height";
    assert!(page.script(high).as_f64().unwrap_or_default() >= 270.0, "the clock is as large as without");
    move_clock(&page, 30 * 60_000 - 2_000);
    page.heading("Time to come back").is_there();
    page.text_contains("With tea");
    page.text_lacks("Kim on the balcony");
}

fn the_code_opens_in_sight(visit: Visit) {
    let page = visit.begin();
    page.button(CALL).click();
    for (width, height) in [(360, 640), (1280, 720)] {
        page.widen(width, height);
        page.open("#/pause");
        clock_runs(&page);
        link_shown(&page);
        page.heading("Put it on the other phone").has_focus();
        let seen = page.script(
            "const code = document.querySelector('.hb-code').getBoundingClientRect();
             const main = document.querySelector('main').getBoundingClientRect();
             return [code.top - main.top, main.bottom - code.bottom, main.height, code.height]",
        );
        let far = |place: usize| seen[place].as_f64().unwrap_or(-1.0);
        assert!(far(0) >= 0.0 && far(1) >= 0.0, "at {width} x {height} the code is not wholly in sight: {seen}");
    }
}

fn a_link_carries_nothing_that_was_put_into_the_address(visit: Visit) {
    let page = visit.begin();
    let base = page.script("return location.href.split(/[?#]/)[0]").as_str().unwrap_or_default().to_owned();
    page.open_address(&format!("{base}?fbclid=IwAR0abc#/"));
    page.button(CALL).click();
    clock_runs(&page);
    let link = link_shown(&page);
    assert!(link.starts_with(&format!("{base}#/pause/1.")), "{link}");
    page.open_address(&format!("{link}?fbclid=IwAR0abc"));
    page.text_contains("You are in this pause already.");
}
