//! Lengths, days and dates as they are said.

#[cfg(feature = "web")]
use crate::areas::minutes::words::Now;
use crate::areas::minutes::words::{DateWords, DayWords, MinutesWords, RitualWords};
use crate::areas::minutes::{Date, Own, Piece, Ritual};
use crate::share::Day;
use crate::shell::Shell;

impl MinutesWords {
    /// What a ritual says. There is one for each.
    pub fn ritual(&'static self, ritual: Ritual) -> Option<&'static RitualWords> {
        self.ritual.get(ritual as usize)
    }

    pub fn heading(&'static self, ritual: Ritual) -> &'static str {
        self.ritual(ritual).map_or("", |words| words.heading)
    }
}

/// The ids of a ritual's own steps, in their order.
pub fn ids(ritual: Ritual, words: &'static MinutesWords) -> Vec<&'static str> {
    words.ritual(ritual).map(|words| words.step.iter().map(|step| step.id).collect()).unwrap_or_default()
}

/// How long a step is, in seconds.
pub fn seconds_of(piece: Piece, own: &Own, words: &RitualWords) -> i64 {
    match piece {
        Piece::Ours(place) => words.step.get(place).map_or(0, |step| step.seconds),
        Piece::Own(place) => own.steps.get(place).map_or(0, |step| i64::from(step.minutes) * 60),
    }
}

/// What a step is called.
pub fn name_of(piece: Piece, own: &Own, words: &RitualWords) -> String {
    let name = match piece {
        Piece::Ours(place) => words.step.get(place).map(|step| step.heading),
        Piece::Own(place) => own.steps.get(place).map(|step| step.words.as_str()),
    };
    name.unwrap_or_default().to_owned()
}

/// Half a minute, a minute and a half, ten minutes.
#[cfg(feature = "web")]
pub fn length_said(seconds: i64, words: &Now) -> String {
    let many = |text: &str| text.replace("{n}", &(seconds / 60).to_string());
    match (seconds, seconds % 60) {
        (..60, _) => words.half.to_owned(),
        (60, _) => words.one.to_owned(),
        (_, 0) => many(words.many),
        _ => many(words.and_half),
    }
}

/// From so many days on it is said of which year a day is.
const NEAR: i64 = 300;

/// A day, as it is said on another one.
pub fn day_said(day: Day, today: Day, words: &DayWords) -> String {
    match day.0 - today.0 {
        0 => return words.today.to_owned(),
        1 => return words.tomorrow.to_owned(),
        _ => {}
    }
    let (year, month, of_month) = day.parts();
    let weekday = words.weekdays.get(day.weekday()).copied().unwrap_or_default();
    let month = words.months.get((month - 1) as usize).copied().unwrap_or_default();
    let text = if day.0 - today.0 < NEAR { words.date } else { words.far };
    let text = text.replace("{weekday}", weekday).replace("{month}", month);
    text.replace("{day}", &of_month.to_string()).replace("{year}", &year.to_string())
}

/// How often it comes again, as it stands in a sentence; empty where it doesn't.
pub fn every_said(every: u16, words: &DateWords) -> String {
    let place = Date::EVERY.iter().position(|known| *known == every).filter(|place| *place > 0);
    let mut said = place.and_then(|place| words.rhythm.get(place)).copied().unwrap_or_default().to_owned();
    if let Some(first) = said.get_mut(..1) {
        first.make_ascii_lowercase();
    }
    said
}

/// A day with the time of a date, as the device writes it: "Sunday, 6 December, 19:00".
pub fn moment_said(date: &Date, day: Day, shell: &Shell) -> String {
    let (words, today) = (&MinutesWords::of(shell.language).day, shell.times.today(shell.now));
    // What is not today it would write with its weekday.
    let time = shell.times.at(today, date.clock).map(shell.times.of).unwrap_or_default();
    words.at.replace("{day}", &day_said(day, today, words)).replace("{time}", &time)
}

/// The same with how often it comes again.
pub fn date_said(date: &Date, day: Day, shell: &Shell) -> String {
    let words = MinutesWords::of(shell.language);
    let at = moment_said(date, day, shell);
    match every_said(date.every, &words.date) {
        every if every.is_empty() => at,
        every => words.day.again.replace("{at}", &at).replace("{every}", &every),
    }
}
