use std::io::BufReader;

use hearback::areas::pause::{Length, Pause};
use hearback::share::{Entry, write_calendar};
use ical::IcalParser;
use ical::parser::ical::component::{IcalCalendar, IcalEvent};
use ical::property::Property;
use proptest::prelude::*;

use crate::holds::NOW;

fn entry(title: &str) -> Entry<'_> {
    let pause = Pause::call(NOW, Length::USUAL);
    Entry {
        id: "1795372200000",
        title,
        note: "Come back.",
        starts: pause.ends(),
        ends: pause.ends() + 600_000,
        made: NOW,
    }
}

/// What an independent reader makes of a file.
fn read(file: &str) -> IcalCalendar {
    let mut calendars = IcalParser::new(BufReader::new(file.as_bytes()));
    let calendar = calendars.next().expect("one calendar").expect("that is whole");
    assert!(calendars.next().is_none());
    calendar
}

fn value<'a>(properties: &'a [Property], name: &str) -> &'a str {
    let mut found = properties.iter().filter(|property| property.name == name);
    let value = found.next().and_then(|property| property.value.as_deref()).unwrap_or_default();
    assert!(found.next().is_none(), "{name} is there once");
    value
}

fn event(calendar: &IcalCalendar) -> &IcalEvent {
    assert_eq!(calendar.events.len(), 1);
    &calendar.events[0]
}

#[test]
fn an_independent_reader_finds_the_times_in_utc() {
    let calendar = read(&write_calendar(&entry("Time is up")));
    assert_eq!(value(&calendar.properties, "VERSION"), "2.0");
    assert!(!value(&calendar.properties, "PRODID").is_empty());
    let event = event(&calendar);
    assert_eq!(value(&event.properties, "DTSTART"), "20261122T190000Z");
    assert_eq!(value(&event.properties, "DTEND"), "20261122T191000Z");
    assert_eq!(value(&event.properties, "DTSTAMP"), "20261122T183000Z");
    assert_eq!(value(&event.properties, "UID"), "1795372200000");
    assert_eq!(value(&event.properties, "SUMMARY"), "Time is up");
    assert_eq!(value(&event.properties, "DESCRIPTION"), "Come back.");
}

#[test]
fn the_alarm_rings_when_the_entry_starts() {
    let calendar = read(&write_calendar(&entry("Time is up")));
    let alarms = &event(&calendar).alarms;
    assert_eq!(alarms.len(), 1);
    assert_eq!(value(&alarms[0].properties, "ACTION"), "DISPLAY");
    assert_eq!(value(&alarms[0].properties, "TRIGGER"), "PT0S");
    assert_eq!(value(&alarms[0].properties, "DESCRIPTION"), "Time is up");
}

#[test]
fn nothing_but_the_title_and_the_note_say_what_it_is_for() {
    let file = write_calendar(&entry("Time is up")).to_lowercase();
    for word in ["hearback", "pause", "partner", "couple", "talk"] {
        assert!(!file.contains(word), "{word}");
    }
}

/// What RFC 5545 asks of a file of one entry, line by line, where the reader above is lenient.
fn strictly(file: &str) -> Vec<(String, String)> {
    assert!(file.ends_with("\r\n") && !file.replace("\r\n", "").contains(['\r', '\n']), "3.1: lines end in CRLF");
    assert!(file.split("\r\n").all(|line| line.len() <= 75), "3.1: no line is over 75 octets");
    let lines: Vec<(String, String)> = file
        .replace("\r\n ", "")
        .split_terminator("\r\n")
        .map(|line| line.split_once(':').expect("3.1: a name and a value"))
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect();
    let name_fits = |name: &str| name.bytes().all(|letter| letter.is_ascii_uppercase() || letter == b'-');
    assert!(lines.iter().all(|(name, _)| name_fits(name)), "{lines:?}");
    let mut open = Vec::new();
    for (name, value) in &lines {
        match name.as_str() {
            "BEGIN" => open.push(value.clone()),
            "END" => assert_eq!(open.pop().as_ref(), Some(value), "3.6: what was begun last ends first"),
            _ => assert!(!open.is_empty(), "{name} stands in something"),
        }
    }
    assert!(open.is_empty());
    let one = |name: &str| {
        let found: Vec<&str> =
            lines.iter().filter(|(known, _)| known == name).map(|(_, value)| value.as_str()).collect();
        assert_eq!(found.len(), 1, "{name} is there once");
        found[0].to_owned()
    };
    for name in ["UID", "DTSTAMP", "DTSTART", "DTEND", "PRODID", "VERSION", "ACTION", "TRIGGER"] {
        assert!(!one(name).is_empty(), "{name}");
    }
    for name in ["DTSTAMP", "DTSTART", "DTEND", "LAST-MODIFIED"] {
        let time = one(name);
        let fits = time.char_indices().all(|(at, letter)| match at {
            8 => letter == 'T',
            15 => letter == 'Z',
            _ => letter.is_ascii_digit(),
        });
        assert!(time.len() == 16 && fits, "3.3.5: {name} is {time}");
    }
    assert!(one("DTEND") > one("DTSTART"), "3.8.2.2: it ends later than it begins");
    lines
}

#[test]
fn leap_days_and_centuries_fall_where_they_do() {
    let start = |starts: i64| {
        let entry = Entry { starts, ends: starts, ..entry("x") };
        value(&event(&read(&write_calendar(&entry))).properties, "DTSTART").to_owned()
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

#[test]
fn special_characters_are_escaped() {
    let file = write_calendar(&entry("a, b; c\\d\ne\u{7}"));
    assert_eq!(value(&event(&read(&file)).properties, "SUMMARY"), "a\\, b\\; c\\\\d\\ne");
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

proptest! {
    #[test]
    fn any_title_is_folded_whole_and_read_back(title in "[^\\p{Cc}]{0,200}", starts in any::<i64>(), ends in any::<i64>()) {
        let file = write_calendar(&Entry { starts, ends, ..entry(&title) });
        strictly(&file);
        prop_assert!(file.ends_with("\r\n"));
        for line in file.split_terminator("\r\n") {
            prop_assert!(line.len() <= 75 && !line.contains(['\r', '\n']));
        }
        let joined = file.replace("\r\n ", "");
        let summary = joined.split("\r\n").find_map(|line| line.strip_prefix("SUMMARY:"));
        prop_assert_eq!(summary.map(unescaped), Some(title.clone()));
        let calendar = read(&file);
        prop_assert!(value(&event(&calendar).properties, "DTEND") > value(&event(&calendar).properties, "DTSTART"));
    }
}
