use crate::share::civil;

/// A day of the calendar, in days since 1970.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(pub i64);

/// The next moment at which the device's clock shows so many minutes of the day, from a moment on.
pub type Ahead = fn(u16, i64) -> Option<i64>;

const HOUR: i64 = 60 * 60_000;
const LONG: i64 = 24 * HOUR;

impl Day {
    /// The day it is where the device is. Its clock is told by when it shows midnight: that is one time of day in UTC for
    /// two places a day apart, of which the one with more people is taken.
    pub fn today(now: i64, ahead: Ahead) -> Self {
        Self((now + beside_utc(now, ahead)).div_euclid(LONG))
    }

    #[must_use]
    pub fn plus(self, days: i64) -> Self {
        Self(self.0 + days)
    }

    /// From `2026-12-14`, as boxes for a day hold it.
    pub fn read(text: &str) -> Option<Self> {
        let mut parts = text.trim().splitn(3, '-');
        let mut next = |most: usize| {
            let part = parts.next()?;
            (part.len() <= most && part.bytes().all(|letter| letter.is_ascii_digit()))
                .then(|| part.parse::<i64>().ok())?
        };
        let (year, month, day) = (next(4)?, next(2)?, next(2)?);
        if !(1970..=9999).contains(&year) || !(1..=12).contains(&month) {
            return None;
        }
        // Years are counted from March, so that a leap day comes last.
        let (of_year, from_march) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
        let before = of_year * 365 + of_year / 4 - of_year / 100 + of_year / 400;
        let read = Self(before + (153 * from_march + 2) / 5 + day - 1 - 719_468);
        // A day the month does not have is one of the next month.
        (read.parts() == (year, month, day)).then_some(read)
    }

    /// Year, month and day.
    pub fn parts(self) -> (i64, i64, i64) {
        civil(self.0)
    }

    pub fn written(self) -> String {
        let (year, month, day) = self.parts();
        format!("{year:04}-{month:02}-{day:02}")
    }

    /// From Monday, which is nought.
    pub fn weekday(self) -> usize {
        (self.0 + 3).rem_euclid(7) as usize
    }
}

/// How far the device's clock is ahead of UTC, in ms: from eleven hours behind to thirteen ahead.
fn beside_utc(now: i64, ahead: Ahead) -> i64 {
    let midnight = ahead(0, now).unwrap_or(0).rem_euclid(LONG);
    if midnight < 11 * HOUR { -midnight } else { LONG - midnight }
}

/// Seven in the evening of a day, where the device is.
pub fn evening(day: Day, now: i64, ahead: Ahead) -> i64 {
    let midnight = day.0 * LONG - beside_utc(now, ahead);
    ahead(19 * 60, midnight).unwrap_or(midnight)
}
