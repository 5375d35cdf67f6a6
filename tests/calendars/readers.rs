//! Two parsers that have nothing in common, and a strict reading of RFC 5545.

use std::io::BufReader;

use ical::IcalParser;
use ical::property::Property;
use icalendar::parser::{Component, read_calendar, unfold};

/// What a reader finds of a file with one entry.
#[derive(Debug, PartialEq, Eq)]
pub struct Found {
    pub id: String,
    /// `20261122T184000Z`.
    pub starts: String,
    pub ends: String,
    pub title: String,
    pub note: String,
    /// What it does, when, and what it says.
    pub alarm: [String; 3],
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

pub fn only<T>(mut all: Vec<T>, what: &str) -> T {
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
pub fn strictly(file: &str) -> Found {
    assert_eq!(rule_of(file), "", "nothing of it comes again");
    strictly_with(file, "Z")
}

/// `zone` stands behind its moments.
fn strictly_with(file: &str, zone: &str) -> Found {
    assert!(file.ends_with("\r\n") && !file.replace("\r\n", "").contains(['\r', '\n']), "3.1: lines end in CRLF");
    assert!(file.split("\r\n").all(|line| line.len() <= 75), "3.1: no line is over 75 octets");
    let unfolded = file.replace("\r\n ", "");
    // Where each line stands, its name and its value.
    let (mut open, mut lines): (Vec<&str>, Vec<(&str, &str, &str)>) = (Vec::new(), Vec::new());
    for line in unfolded.split_terminator("\r\n") {
        let (name, value) = line.split_once(':').expect("3.1: a name and a value");
        // None of ours has parameters: no zone is named, for times are in UTC or what a clock on the wall shows.
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
    let with_rule: Vec<&str> = names("VEVENT").into_iter().filter(|name| *name != "RRULE").collect();
    assert_eq!(with_rule, of_event, "3.6.1: each at most once");
    assert!(names("VEVENT").len() <= of_event.len() + 1, "3.8.5.3: one rule");
    assert_eq!(names("VALARM"), ["ACTION", "DESCRIPTION", "TRIGGER"], "3.6.6: an alarm that is shown");
    assert!(file.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//"), "3.7.4: {file}");
    let of = |component: &str, name: &str| {
        let line = lines.iter().find(|one| one.0 == component && one.1 == name);
        let value = line.map(|one| one.2).unwrap_or_default();
        assert!(!value.is_empty() || component == "VEVENT" || name == "DESCRIPTION", "{component} {name}");
        value.to_owned()
    };
    for name in ["DTSTAMP", "DTSTART", "DTEND", "LAST-MODIFIED"] {
        let moment = of("VEVENT", name);
        let zone = if name.starts_with("DT") && name != "DTSTAMP" { zone } else { "Z" };
        let bare = moment.strip_suffix(zone).unwrap_or_default();
        assert!(is_moment(&[bare, "Z"].concat()), "3.3.5: {name} is {moment}");
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

/// The rule by which it comes again, as the strict reading finds it; empty where there is none.
fn rule_of(file: &str) -> String {
    let unfolded = file.replace("\r\n ", "");
    let rules = unfolded.split("\r\n").filter_map(|line| line.strip_prefix("RRULE:"));
    let rules: Vec<&str> = rules.collect();
    assert!(rules.len() <= 1, "3.8.5.3: {rules:?}");
    rules.concat()
}

/// What all three find of what comes again, with the days between.
#[track_caller]
pub fn read_again(file: &str) -> (Found, i64) {
    let strict = strictly_with(file, "");
    assert_eq!(by_ical(file), strict, "{file}");
    assert_eq!(by_icalendar(file), strict, "{file}");
    let rule = rule_of(file);
    // Each parser finds the rule by itself.
    let calendars = IcalParser::new(BufReader::new(file.as_bytes())).collect::<Result<Vec<_>, _>>().unwrap();
    let properties = &calendars[0].events[0].properties;
    let of_ical: Vec<_> = properties.iter().filter(|one| one.name == "RRULE").map(|one| one.value.clone()).collect();
    let unfolded = unfold(file);
    let calendar = read_calendar(&unfolded).unwrap();
    let properties = &calendar.components[0].properties;
    let of_icalendar: Vec<String> =
        properties.iter().filter(|one| one.name == "RRULE").map(|one| one.val.as_str().to_owned()).collect();
    let wanted: Vec<String> = Some(rule.clone()).filter(|rule| !rule.is_empty()).into_iter().collect();
    assert_eq!(of_ical.into_iter().flatten().collect::<Vec<_>>(), wanted);
    assert_eq!(of_icalendar, wanted);
    (strict, days_between(&rule))
}

/// 3.3.10: a frequency first, then how many of them lie between.
fn days_between(rule: &str) -> i64 {
    if rule.is_empty() {
        return 0;
    }
    let mut parts = rule.split(';');
    let days = match parts.next() {
        Some("FREQ=DAILY") => 1,
        Some("FREQ=WEEKLY") => 7,
        other => panic!("{other:?}"),
    };
    let interval = parts.next().map_or(1, |part| part.strip_prefix("INTERVAL=").unwrap().parse::<i64>().unwrap());
    assert!(interval >= 1 && parts.next().is_none(), "{rule}");
    days * interval
}

/// What all three find.
#[track_caller]
pub fn read(file: &str) -> Found {
    let strict = strictly(file);
    assert_eq!(by_ical(file), strict, "{file}");
    assert_eq!(by_icalendar(file), strict, "{file}");
    strict
}
