//! Every calendar file the app makes, as it is found by two parsers that have nothing in common and by a strict reading of
//! RFC 5545: each finds the same start, end, alarm, title and note, and they are those that were meant.

#[path = "../person/mod.rs"]
mod person;
mod readers;

use std::fs;
use std::path::Path;

use hearback::areas::four::words::FourWords;
use hearback::areas::four::{FourEvent, FourPage};
use hearback::areas::minutes::{MinutesEvent, MinutesPage, Ritual};
use hearback::areas::ours::{OursEvent, OursPage};
use hearback::areas::pause::{Length, Pause, PauseEvent};
use hearback::areas::turns::{Act, TurnsEvent, TurnsPage};
use hearback::content::english;
use hearback::share::{Entry, write_calendar, write_repeating};
use hearback::shell::{Effect, Event, Route};
use person::{NOON, Page, agreement, started};
use proptest::prelude::*;
use readers::{Found, only, read, read_again, strictly};

/// The file that was handed out last.
fn handed_out(page: &Page) -> String {
    let files = page.effects.iter().filter_map(|effect| match effect {
        Effect::Download { name, text } => Some((name, text)),
        _ => None,
    });
    let (name, text) = only(files.collect(), "a file");
    assert!(name.ends_with(".ics"), "{name}");
    text.clone()
}

/// NOON is 14:13:20.
#[test]
fn the_end_of_a_pause_is_found_by_all() {
    assert_eq!(NOON, 1_790_000_000_000);
    let mut page = Page::fresh();
    page.tell(PauseEvent::UsualChosen(45).into());
    page.tell(Event::PauseCalled);
    page.tell(PauseEvent::CalendarAsked.into());
    let title = "The pause is over";
    let first = read(&handed_out(&page));
    let meant = Found {
        id: "time-1790000000000".into(),
        starts: "20260921T145820Z".into(),
        ends: "20260921T151320Z".into(),
        title: title.into(),
        note: "Time to come back, even if it is only to ask for more time.".into(),
        alarm: ["DISPLAY", "PT0S", title].map(Into::into),
    };
    assert_eq!(first, meant);
    // With more time the same entry has another end.
    page.now += 60_000;
    page.tell(PauseEvent::MoreTimeAsked(20).into());
    page.tell(PauseEvent::CalendarAsked.into());
    let later = read(&handed_out(&page));
    assert_eq!((&later.id, &later.alarm), (&first.id, &first.alarm));
    assert!(later.starts > first.starts, "{later:?}");
}

#[test]
fn a_time_for_a_talk_is_found_by_all() {
    let mut page = Page::open(started(TurnsPage.into()));
    let topic = "money, work; and so on \\ “später” 日本 ".to_owned() + &"a very long topic ".repeat(5);
    page.tell(Event::Turns(TurnsEvent::TopicTyped(topic.clone())));
    page.tell(Event::Turns(TurnsEvent::Acted(Act::Settle)));
    page.tell(Event::Turns(TurnsEvent::Acted(Act::NotNow)));
    page.tell(Event::Turns(TurnsEvent::Later(60)));
    page.tell(Event::Turns(TurnsEvent::CalendarAsked(false)));
    let bare = read(&handed_out(&page));
    assert_eq!((&*bare.starts, &*bare.title), ("20260921T151320Z", "A talk, as agreed"));
    assert_eq!(bare.note, "The time you agreed on for a talk.");
    assert_eq!(bare.alarm, ["DISPLAY", "PT0S", "A talk, as agreed"]);
    assert!(bare.ends > bare.starts && bare.ends.starts_with("20260921T"), "{bare:?}");
    page.tell(Event::Turns(TurnsEvent::CalendarAsked(true)));
    let named = read(&handed_out(&page));
    let held = &page.model.turns.turns.topic;
    assert!(held.len() > 75 && topic.starts_with(held.as_str()), "{held}");
    assert_eq!(named.title, format!("A talk, as agreed: {}", held.trim()));
    assert_eq!((named.id, named.starts, named.ends, named.note), (bare.id, bare.starts, bare.ends, bare.note));
}

#[test]
fn the_day_to_look_again_is_found_by_all() {
    let mut page = Page::open(started(FourPage::Home.into()));
    (page.model.four.four.trial.from, page.model.four.four.trial.until) = ("2026-11-30".into(), "2026-12-14".into());
    page.tell(Event::Four(FourEvent::CalendarAsked));
    let found = read(&handed_out(&page));
    assert_eq!((&*found.id, &*found.starts), ("look-2026-12-14", "20261214T190000Z"));
    let words = &FourWords::of(english()).page;
    assert_eq!((&*found.title, &*found.note), (words.entry, words.note));
    assert_eq!(found.alarm, ["DISPLAY", "PT0S", words.entry]);
    assert!(found.ends > found.starts && found.ends.starts_with("20261214T"), "{found:?}");
}

#[test]
fn the_day_to_look_at_an_agreement_is_found_by_all() {
    let mut page = Page::open(started(OursPage::New.into()));
    for event in agreement() {
        page.tell(event.into());
    }
    let Route::Ours(OursPage::One(key)) = page.model.shell.route.clone() else { panic!("it is shown") };
    page.tell(OursEvent::CalendarAsked(key.clone()).into());
    let found = read(&handed_out(&page));
    assert_eq!((&*found.starts, &*found.ends), ("20261005T190000Z", "20261005T193000Z"));
    assert!(found.id.contains(&key) && !found.title.contains("Pans"), "others may see a calendar: {found:?}");
    assert_eq!(found.alarm, ["DISPLAY", "PT0S", &found.title]);
}

/// NOON is a Monday. What stands in the calendar is what a clock on the wall shows, wherever that is.
#[test]
fn the_ten_minutes_come_again_in_the_calendar_as_on_the_page() {
    let dates = [
        (Ritual::Weekly, "Ten minutes", "20260927T190000", "20260927T191000", 7),
        (Ritual::Nightly, "Two minutes", "20260921T220000", "20260921T220200", 1),
        (Ritual::Hour, "An hour", "20261003T150000", "20261003T160000", 28),
    ];
    for (ritual, title, starts, ends, every) in dates {
        let mut page = Page::open(started(MinutesPage::Of(ritual).into()));
        page.tell(MinutesEvent::DateSettled.into());
        page.tell(MinutesEvent::CalendarAsked.into());
        let (found, days) = read_again(&handed_out(&page));
        assert_eq!((&*found.starts, &*found.ends, &*found.title, days), (starts, ends, title, every));
        assert_eq!(found.id, ["time-", ritual.id()].concat());
        assert_eq!(found.alarm, ["DISPLAY", "PT0S", title]);
        // Ten years of it fall on the days that the page has, over every change of clocks: it names no zone.
        let date = page.model.minutes.date(ritual).unwrap();
        let mut of_page = date.day;
        for of_calendar in (0..3_650).step_by(usize::try_from(days).unwrap()) {
            assert_eq!(date.day.plus(of_calendar), of_page);
            of_page = date.from(of_page.plus(1)).unwrap();
        }
    }
    let mut page = Page::open(started(MinutesPage::Of(Ritual::Weekly).into()));
    for event in [MinutesEvent::EveryChosen(0), MinutesEvent::DateSettled, MinutesEvent::CalendarAsked] {
        page.tell(event.into());
    }
    assert_eq!(read_again(&handed_out(&page)).1, 0, "one day alone comes once");
}

/// Whoever makes another calendar has it read here too.
#[test]
fn no_calendar_is_made_that_is_not_read_here() {
    fn makers(folder: &Path, found: &mut Vec<String>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                makers(&path, found);
            } else if ["write_calendar(&", "write_repeating(&"].iter().any(|made| text(&path).contains(made)) {
                found.push(path.display().to_string());
            }
        }
    }
    fn text(path: &Path) -> String {
        fs::read_to_string(path).unwrap()
    }
    let mut found = Vec::new();
    makers(Path::new("src/areas"), &mut found);
    found.sort();
    let known = [
        "src/areas/four/update.rs",
        "src/areas/minutes/update/dates.rs",
        "src/areas/ours/update/mod.rs",
        "src/areas/pause/update/sharing.rs",
        "src/areas/turns/update.rs",
    ];
    assert_eq!(found, known);
}

fn entry(title: &str) -> Entry<'_> {
    let pause = Pause::call(NOON, Length::USUAL);
    let (starts, ends) = (pause.ends(), pause.ends() + 600_000);
    Entry { id: "1790000000000", title, note: "Come back.", starts, ends, made: NOON }
}

#[test]
fn nothing_but_the_title_and_the_note_say_what_it_is_for() {
    let file = write_calendar(&entry("Time is up")).to_lowercase();
    for word in ["hearback", "pause", "partner", "couple", "talk"] {
        assert!(!file.contains(word), "{word}");
    }
}

#[test]
fn leap_days_and_centuries_fall_where_they_do() {
    let start = |starts: i64| {
        let entry = Entry { starts, ends: starts, ..entry("x") };
        read(&write_calendar(&entry)).starts
    };
    assert_eq!(start(0), "19700101T000000Z");
    assert_eq!(start(951_782_400_000), "20000229T000000Z");
    assert_eq!(start(1_835_395_199_999), "20280228T235959Z");
    assert_eq!(start(1_835_395_200_000), "20280229T000000Z");
    assert_eq!(start(1_798_761_599_000), "20261231T235959Z");
    assert_eq!(start(4_107_542_400_000), "21000301T000000Z");
    assert_eq!(start(i64::MIN), "19700101T000000Z");
    assert_eq!(start(i64::MAX), "99991231T235859Z", "and a minute is left for it to end in");
}

/// Readers that take away what is blank at the end of a line do so before they put its pieces together.
#[test]
fn no_line_is_broken_beside_a_blank() {
    for before in 0..80 {
        let title = "x".repeat(before) + " and so on, " + &"word ".repeat(30);
        let file = write_calendar(&entry(&title));
        let blank = |line: &str| line.ends_with(' ') || line.starts_with("  ");
        assert!(!file.split("\r\n").any(blank), "{file}");
        assert_eq!(read(&file).title, title.trim());
    }
    // Where there is nothing else, it is.
    strictly(&write_calendar(&entry(&format!("x{}y", " ".repeat(200)))));
}

#[test]
fn special_characters_are_escaped() {
    assert_eq!(read(&write_calendar(&entry("a, b; c\\d\ne\u{7}"))).title, "a, b; c\\d\ne");
}

proptest! {
    #[test]
    fn what_comes_again_is_read_back_whatever_it_is(
        topic in "[^\\p{Cc}]{0,90}", starts in any::<i64>(), every in 0..400_u16,
    ) {
        let title = "Ten minutes: ".to_owned() + &topic;
        let file = write_repeating(&Entry { starts, ends: starts, ..entry(&title) }, every);
        let (found, days) = read_again(&file);
        prop_assert_eq!(days, i64::from(every));
        prop_assert_eq!(found.title, title.trim());
    }

    #[test]
    fn any_topic_is_folded_whole_and_read_back(topic in "[^\\p{Cc}]{0,200}", starts in any::<i64>(), ends in any::<i64>()) {
        // All of ours begin with a word: with a colon `icalendar` would take it away.
        let title = "A talk, as agreed: ".to_owned() + &topic;
        let read = read(&write_calendar(&Entry { starts, ends, ..entry(&title) }));
        prop_assert_eq!(read.title, title.trim());
    }
}
