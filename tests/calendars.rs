//! Every calendar file the app makes, as it is found by two parsers that have nothing in common and by a strict reading of
//! RFC 5545: each finds the same start, end, alarm, title and note, and they are those that were meant.

mod person;

use std::fs;
use std::io::BufReader;
use std::path::Path;

use hearback::areas::four::words::FourWords;
use hearback::areas::four::{FourEvent, FourPage};
use hearback::areas::pause::{Length, Pause, PauseEvent};
use hearback::areas::turns::{Act, TurnsEvent, TurnsPage};
use hearback::content::english;
use hearback::share::{Entry, write_calendar};
use hearback::shell::{Effect, Event};
use ical::IcalParser;
use ical::property::Property;
use icalendar::parser::{Component, read_calendar, unfold};
use person::{NOON, Page, started};
use proptest::prelude::*;

/// What a reader finds of a file with one entry.
#[derive(Debug, PartialEq, Eq)]
struct Found {
    id: String,
    /// `20261122T184000Z`.
    starts: String,
    ends: String,
    title: String,
    note: String,
    /// What it does, when, and what it says.
    alarm: [String; 3],
}

/// The one value of each name.
fn found(of_entry: &dyn Fn(&str) -> String, of_alarm: &dyn Fn(&str) -> String) -> Found {
    Found {
        id: of_entry("UID"),
        starts: of_entry("DTSTART"),
        ends: of_entry("DTEND"),
        title: of_entry("SUMMARY"),
        note: of_entry("DESCRIPTION"),
        alarm: ["ACTION", "TRIGGER", "DESCRIPTION"].map(of_alarm),
    }
}

fn only<T>(mut all: Vec<T>, what: &str) -> T {
    assert_eq!(all.len(), 1, "{what} is there once");
    all.remove(0)
}

/// As the crate `ical` has it, which leaves texts as they are escaped.
fn by_ical(file: &str) -> Found {
    let calendars = IcalParser::new(BufReader::new(file.as_bytes())).collect::<Result<Vec<_>, _>>();
    let event = only(only(calendars.expect("it is whole"), "a calendar").events, "an entry");
    let alarm = only(event.alarms, "an alarm");
    let of = |properties: &[Property], name: &str| {
        let values = properties.iter().filter(|one| one.name == name);
        unescaped(&only(values.map(|one| one.value.clone().unwrap_or_default()).collect(), name))
    };
    found(&|name| of(&event.properties, name), &|name| of(&alarm.properties, name))
}

/// As the crate `icalendar` has it, which reads texts by itself.
fn by_icalendar(file: &str) -> Found {
    let unfolded = unfold(file);
    let mut calendar = read_calendar(&unfolded).expect("it is whole");
    let mut event = only(std::mem::take(&mut calendar.components), "an entry");
    assert_eq!(event.name.as_str(), "VEVENT");
    let alarm = only(std::mem::take(&mut event.components), "an alarm");
    assert_eq!(alarm.name.as_str(), "VALARM");
    let of = |component: &Component, name: &str| {
        let values = component.properties.iter().filter(|one| one.name == name);
        only(values.map(|one| one.val.as_str().to_owned()).collect(), name)
    };
    found(&|name| of(&event, name), &|name| of(&alarm, name))
}

/// What RFC 5545 asks of a file of one entry, line by line, where the parsers are lenient.
fn strictly(file: &str) -> Found {
    assert!(file.ends_with("\r\n") && !file.replace("\r\n", "").contains(['\r', '\n']), "3.1: lines end in CRLF");
    assert!(file.split("\r\n").all(|line| line.len() <= 75), "3.1: no line is over 75 octets");
    let unfolded = file.replace("\r\n ", "");
    // Where each line stands, its name and its value.
    let (mut open, mut lines): (Vec<&str>, Vec<(&str, &str, &str)>) = (Vec::new(), Vec::new());
    for line in unfolded.split_terminator("\r\n") {
        let (name, value) = line.split_once(':').expect("3.1: a name and a value");
        // None of ours has parameters: no zone is named, for all times are in UTC, and nothing comes again.
        assert!(name.bytes().all(|letter| letter.is_ascii_uppercase() || letter == b'-'), "3.1: {line}");
        assert!(!value.chars().any(|letter| letter.is_control() && letter != '\t'), "3.1: {line}");
        match name {
            "BEGIN" => open.push(value),
            "END" => assert_eq!(open.pop(), Some(value), "3.6: what was begun last ends first"),
            _ => lines.push((open.last().expect("3.4: it stands in something"), name, value)),
        }
    }
    assert!(open.is_empty(), "3.6: {open:?} is not ended");
    let names = |of: &str| -> Vec<&str> { lines.iter().filter(|one| one.0 == of).map(|one| one.1).collect() };
    assert_eq!(names("VCALENDAR"), ["VERSION", "PRODID"], "3.6");
    let of_event = ["UID", "DTSTAMP", "LAST-MODIFIED", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION", "CLASS", "TRANSP"];
    assert_eq!(names("VEVENT"), of_event, "3.6.1: each at most once");
    assert_eq!(names("VALARM"), ["ACTION", "DESCRIPTION", "TRIGGER"], "3.6.6: an alarm that is shown");
    assert!(file.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//"), "3.7.4: {file}");
    let of = |component: &str, name: &str| {
        let line = lines.iter().find(|one| one.0 == component && one.1 == name);
        let value = line.map(|one| one.2).unwrap_or_default();
        assert!(!value.is_empty() || component == "VEVENT" || name == "DESCRIPTION", "{component} {name}");
        value.to_owned()
    };
    for name in ["DTSTAMP", "DTSTART", "DTEND", "LAST-MODIFIED"] {
        assert!(is_moment(&of("VEVENT", name)), "3.3.5: {name} is {}", of("VEVENT", name));
    }
    assert!(of("VEVENT", "DTEND") > of("VEVENT", "DTSTART"), "3.8.2.2: it ends later than it begins");
    for (component, name) in [("VEVENT", "SUMMARY"), ("VEVENT", "DESCRIPTION"), ("VALARM", "DESCRIPTION")] {
        assert!(is_text(&of(component, name)), "3.3.11: {}", of(component, name));
    }
    found(&|name| unescaped(&of("VEVENT", name)), &|name| unescaped(&of("VALARM", name)))
}

/// `20261122T184000Z`, a day that there is.
fn is_moment(text: &str) -> bool {
    let number =
        |from: usize, to: usize| text.get(from..to).and_then(|digits| digits.parse::<u32>().ok()).unwrap_or(99);
    let (year, month) = (number(0, 4), number(4, 6));
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        2 => 28 + u32::from(leap),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    let shape: String = text.chars().map(|letter| if letter.is_ascii_digit() { '0' } else { letter }).collect();
    let day = (1..=12).contains(&month) && (1..=days).contains(&number(6, 8));
    shape == "00000000T000000Z" && day && number(9, 11) < 24 && number(11, 13) < 60 && number(13, 15) < 60
}

/// Nothing stands in it that must be escaped.
fn is_text(text: &str) -> bool {
    let mut letters = text.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' if !matches!(letters.next(), Some('\\' | ';' | ',' | 'n' | 'N')) => return false,
            ';' | ',' => return false,
            _ => {}
        }
    }
    true
}

/// What stands before the escapes of RFC 5545 in a text.
fn unescaped(text: &str) -> String {
    let mut letters = text.chars();
    let mut plain = String::new();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => plain.extend(letters.next().map(|next| if next == 'n' { '\n' } else { next })),
            _ => plain.push(letter),
        }
    }
    plain
}

/// What all three find.
#[track_caller]
fn read(file: &str) -> Found {
    let strict = strictly(file);
    assert_eq!(by_ical(file), strict, "{file}");
    assert_eq!(by_icalendar(file), strict, "{file}");
    strict
}

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

/// Whoever makes another calendar has it read here too.
#[test]
fn no_calendar_is_made_that_is_not_read_here() {
    fn makers(folder: &Path, found: &mut Vec<String>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                makers(&path, found);
            } else if fs::read_to_string(&path).unwrap().contains("write_calendar(&") {
                found.push(path.display().to_string());
            }
        }
    }
    let mut found = Vec::new();
    makers(Path::new("src/areas"), &mut found);
    found.sort();
    assert_eq!(found, ["src/areas/four/update.rs", "src/areas/pause/update/sharing.rs", "src/areas/turns/update.rs"]);
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
    fn any_topic_is_folded_whole_and_read_back(topic in "[^\\p{Cc}]{0,200}", starts in any::<i64>(), ends in any::<i64>()) {
        // All of ours begin with a word: with a colon `icalendar` would take it away.
        let title = "A talk, as agreed: ".to_owned() + &topic;
        let read = read(&write_calendar(&Entry { starts, ends, ..entry(&title) }));
        prop_assert_eq!(read.title, title.trim());
    }
}
