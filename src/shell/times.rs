use crate::drills::day_of;
use crate::share::{Ahead, Day, DayAt};

/// How the device writes times and reckons days. The core has no clock and no time zone.
#[derive(Debug, Clone, Copy)]
pub struct Times {
    /// A moment as a time of day; ms since 1970, UTC.
    pub of: fn(i64) -> String,
    /// The next moment at which this device's clock shows so many minutes of the day, from a moment on.
    pub ahead: Ahead,
    /// The day that a moment is on, in days since 1970.
    pub day: DayAt,
}

impl Times {
    /// Where no browser says how the device has it.
    pub(crate) fn in_utc() -> Self {
        Self { of: utc, ahead: utc_ahead, day: day_of }
    }

    /// The day it is.
    pub fn today(&self, now: i64) -> Day {
        Day((self.day)(now))
    }

    /// So many minutes into a day, by the device's clock.
    pub fn at(&self, day: Day, minutes: u16) -> Option<i64> {
        day.at(minutes, self.ahead, self.day)
    }
}

/// The time of day in UTC, for where no browser says how the device writes it.
fn utc(moment: i64) -> String {
    let minutes = moment.div_euclid(60_000);
    format!("{:02}:{:02}", minutes.div_euclid(60).rem_euclid(24), minutes.rem_euclid(60))
}

/// The next such time of day in UTC.
fn utc_ahead(minutes: u16, now: i64) -> Option<i64> {
    let day = 24 * 60 * 60_000;
    let at = now - now.rem_euclid(day) + i64::from(minutes) * 60_000;
    Some(if at > now { at } else { at + day })
}
