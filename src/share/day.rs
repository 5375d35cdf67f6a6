//! Days of the calendar where the device is, and moments on them. Days are counted and the device says which one a moment is
//! on, so that no clock that is put forward or back, and no zone at the date line, moves one.

use super::civil;

/// A day of the calendar, in days since 1970.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(pub i64);

/// The next moment at which the device's clock shows so many minutes of the day, from a moment on.
pub type Ahead = fn(u16, i64) -> Option<i64>;

/// The day that a moment is on where the device is, in days since 1970.
pub type DayAt = fn(i64) -> i64;

const HOUR: i64 = 60 * 60_000;
const LONG: i64 = 24 * HOUR;

impl Day {
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

    /// The moment at which the device's clock shows so many minutes of this day, ms since 1970, UTC. A time that the clock
    /// leaves out when it is put forward is the one that it shows instead.
    pub fn at(self, minutes: u16, ahead: Ahead, day_at: DayAt) -> Option<i64> {
        // No place is more than fifteen hours ahead of UTC, nor behind it.
        let mut moment = self.0 * LONG - 15 * HOUR;
        for _ in 0..3 {
            moment = ahead(minutes, moment)?;
            if day_at(moment) >= self.0 {
                return Some(moment);
            }
        }
        None
    }
}
