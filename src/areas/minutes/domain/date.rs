use super::Ritual;
use crate::share::Day;

/// When two do something together: a day and a time, and after how many days it comes again. Days and the clock on the wall
/// are all it goes by, so that no change of clocks and no journey moves it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Date {
    /// The first of its days.
    pub day: Day,
    /// Minutes of the day.
    pub clock: u16,
    /// One of [`Date::EVERY`]; nought where it is one day alone.
    pub every: u16,
}

/// How a date stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stands {
    Today,
    On(Day),
    /// Its day is over, and nobody settled on another one: the day to propose. What became of the day is nobody's business.
    Next(Day),
}

impl Date {
    /// In days, in the order of `minutes.toml`.
    pub const EVERY: [u16; 5] = [0, 1, 7, 14, 28];

    /// The first of its days from this one on; none where there is none.
    pub fn from(&self, day: Day) -> Option<Day> {
        (self.every > 0 || day <= self.day).then(|| self.after(day, self.every))
    }

    /// A day to propose from this one on: of its own where it comes again, of its weekday where it doesn't.
    pub fn propose(&self, ritual: Ritual, from: Day) -> Day {
        let usual = if ritual == Ritual::Nightly { 1 } else { 7 };
        self.after(from, if self.every > 0 { self.every } else { usual })
    }

    fn after(&self, day: Day, every: u16) -> Day {
        let behind = (day.0 - self.day.0).max(0);
        match i64::from(every) {
            0 => self.day,
            every => self.day.plus((behind + every - 1) / every * every),
        }
    }

    /// How it stands. What was settled on holds from `since` on: days before that are done with.
    pub fn stands(&self, ritual: Ritual, since: Day, today: Day) -> Stands {
        match self.from(since) {
            Some(day) if day == today => Stands::Today,
            Some(day) if day > today => Stands::On(day),
            _ => match self.propose(ritual, today.max(since)) {
                next if next == today && self.every > 0 => Stands::Today,
                next => Stands::Next(next),
            },
        }
    }

    /// The day to propose while two are at it, or right after: the same day of the next week is meant, not tomorrow,
    /// where they do it a day early.
    pub fn next(&self, ritual: Ritual, today: Day) -> Day {
        let soon = i64::from(self.every.max(1)) / 2;
        self.propose(ritual, today.plus(1 + soon.min(3)))
    }
}
