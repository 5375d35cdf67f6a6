//! One moment as a calendar file (RFC 5545), with an alarm, for a phone that is locked: a page can't wake one. Some
//! calendars leave the alarm out, so whoever adds the entry is asked to look whether it has one.

/// What stands in the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry<'a> {
    /// The same for the same thing, so that a calendar can put a new time in place of the old one.
    pub id: &'a str,
    /// What it is for. Others may see the calendar: it says no more than that.
    pub title: &'a str,
    /// What to do then.
    pub note: &'a str,
    /// When the alarm rings, ms since 1970, UTC.
    pub starts: i64,
    /// Ms since 1970, UTC. An entry lasts a minute at the least: one without an end after its beginning is refused by
    /// some calendars, and shown as two days by others (RFC 5545, 3.8.2.2).
    pub ends: i64,
    /// When the file is made, ms since 1970, UTC.
    pub made: i64,
}

/// Octets in a line before it must be folded.
const FOLD: usize = 75;

/// The last moment that four digits of a year can say, ms since 1970, UTC.
const LATEST: i64 = 253_402_300_799_999;

const MINUTE: i64 = 60_000;

/// Writes the file. Moments outside the years 1970 to 9999 are moved to the nearest one in them.
pub fn write_calendar(entry: &Entry) -> String {
    write(entry, "Z", None)
}

/// The same for what comes again every so many days; with none it is there once. Its beginning and its end are what a clock
/// on the wall shows, as if that were UTC, and stand in the file without a zone (RFC 5545, 3.3.5: a floating time): seven in
/// the evening stays seven in the evening when the clocks change, when a land gives the change up, and on a journey. In UTC
/// it would move by an hour twice a year, and for a VTIMEZONE the rules of a zone would have to be known, which no browser
/// tells.
pub fn write_repeating(entry: &Entry, every: u16) -> String {
    let rule = match (every, every % 7) {
        (0, _) => None,
        (7, _) => Some("RRULE:FREQ=WEEKLY".to_owned()),
        // Many calendars draw what comes every so many weeks better than the same in days.
        (_, 0) => Some(format!("RRULE:FREQ=WEEKLY;INTERVAL={}", every / 7)),
        (1, _) => Some("RRULE:FREQ=DAILY".to_owned()),
        _ => Some(format!("RRULE:FREQ=DAILY;INTERVAL={every}")),
    };
    write(entry, "", rule)
}

/// `zone` stands behind its times.
fn write(entry: &Entry, zone: &str, rule: Option<String>) -> String {
    // What is blank at its end is lost on the way.
    let title = escape(entry.title.trim());
    let made = stamp(entry.made) + "Z";
    let starts = entry.starts.clamp(0, LATEST - MINUTE);
    let lines = [
        "BEGIN:VCALENDAR".into(),
        "VERSION:2.0".into(),
        // Neutral as the title is: some calendars show where an entry came from.
        "PRODID:-//Timer//EN".into(),
        "BEGIN:VEVENT".into(),
        format!("UID:{}", escape(entry.id)),
        format!("DTSTAMP:{made}"),
        format!("LAST-MODIFIED:{made}"),
        format!("DTSTART:{}{zone}", stamp(starts)),
        format!("DTEND:{}{zone}", stamp(entry.ends.max(starts + MINUTE))),
        rule.unwrap_or_default(),
        format!("SUMMARY:{title}"),
        format!("DESCRIPTION:{}", escape(entry.note)),
        "CLASS:PRIVATE".into(),
        "TRANSP:TRANSPARENT".into(),
        "BEGIN:VALARM".into(),
        "ACTION:DISPLAY".into(),
        format!("DESCRIPTION:{title}"),
        "TRIGGER:PT0S".into(),
        "END:VALARM".into(),
        "END:VEVENT".into(),
        "END:VCALENDAR".into(),
    ];
    lines.iter().filter(|line: &&String| !line.is_empty()).map(|line| fold(line)).collect()
}

/// Text as a calendar takes it.
fn escape(text: &str) -> String {
    let mut escaped = String::new();
    for letter in text.chars() {
        match letter {
            '\\' | ';' | ',' => escaped.extend(['\\', letter]),
            '\n' => escaped.push_str("\\n"),
            _ if letter.is_control() => {}
            _ => escaped.push(letter),
        }
    }
    escaped
}

/// A line with its end, broken so that no piece is over 75 octets. A line that goes on starts with a space. Some readers take
/// away what is blank at the end of a piece: where it can be, it is broken within a word.
fn fold(line: &str) -> String {
    let (mut folded, mut rest, mut room) = (String::new(), line, FOLD);
    while rest.len() > room {
        let breaks = || (1..=room).rev().filter_map(|at| rest.split_at_checked(at));
        let blank = char::is_whitespace;
        let within = breaks().find(|(piece, next)| !piece.ends_with(blank) && !next.starts_with(blank));
        let Some((piece, next)) = within.or_else(|| breaks().next()) else { break };
        folded.push_str(piece);
        folded.push_str("\r\n ");
        rest = next;
        room = FOLD - 1;
    }
    folded.push_str(rest);
    folded + "\r\n"
}

/// `20261122T184000`.
fn stamp(moment: i64) -> String {
    let seconds = moment.clamp(0, LATEST) / 1000;
    let (year, month, day) = civil(seconds / 86_400);
    let (hour, minute, second) = (seconds / 3600 % 24, seconds / 60 % 60, seconds % 60);
    format!("{year:04}{month:02}{day:02}T{hour:02}{minute:02}{second:02}")
}

/// Year, month and day of a day since 1970. Years are counted from March, so that a leap day comes last, in
/// eras of 400 years, which are all equally long.
pub fn civil(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    let era = days / 146_097;
    let of_era = days % 146_097;
    let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let from_march = (5 * of_year + 2) / 153;
    let day = of_year - (153 * from_march + 2) / 5 + 1;
    let month = if from_march < 10 { from_march + 3 } else { from_march - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    (year, month, day)
}
