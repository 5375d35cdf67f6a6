//! Devices in other places: what their clocks show, and how a browser there reckons with it.
#![allow(dead_code, reason = "each test that shares this module uses a part of it")]

use hearback::share::{Ahead, Day, DayAt};

pub const MINUTE: i64 = 60_000;
pub const DAY: i64 = 24 * 60 * MINUTE;

/// The Sunday of a month on which clocks change, from the first; the fifth stands for the last.
struct Change {
    month: i64,
    sunday: i64,
    /// Minutes of the day in UTC; less than nought is the day before.
    at: i64,
}

/// A place: how many minutes its clocks are ahead of UTC, and how many more in summer, from one change to the other.
pub struct Zone {
    pub name: &'static str,
    standard: i64,
    summer: i64,
    begins: Change,
    ends: Change,
}

const NEVER: Change = Change { month: 1, sunday: 1, at: 0 };

const fn fixed(name: &'static str, standard: i64) -> Zone {
    Zone { name, standard, summer: 0, begins: NEVER, ends: NEVER }
}

const fn zone(name: &'static str, standard: i64, summer: i64, begins: [i64; 3], ends: [i64; 3]) -> Zone {
    let [month, sunday, at] = begins;
    let begins = Change { month, sunday, at };
    let [month, sunday, at] = ends;
    Zone { name, standard, summer, begins, ends: Change { month, sunday, at } }
}

pub const ZONES: [Zone; 11] = [
    fixed("UTC", 0),
    zone("Berlin", 60, 60, [3, 5, 60], [10, 5, 60]),
    zone("New York", -300, 60, [3, 2, 420], [11, 1, 360]),
    zone("Lord Howe", 630, 30, [10, 1, 930 - 1440], [4, 1, 900 - 1440]),
    // Clocks go from 24:00 to 1:00: that day has no midnight.
    zone("Santiago", -240, 60, [9, 1, 240], [4, 1, 180]),
    zone("Chatham", 765, 60, [9, 5, 840 - 1440], [4, 1, 840 - 1440]),
    fixed("Kathmandu", 345),
    fixed("Kiritimati", 840),
    fixed("Pago Pago", -660),
    fixed("Baker Island", -720),
    fixed("Apia", 780),
];

impl Change {
    fn moment(&self, year: i64) -> i64 {
        let first = Day::read(&format!("{year:04}-{:02}-01", self.month)).unwrap();
        let first_sunday = first.plus((6 - first.weekday() as i64).rem_euclid(7));
        let mut day = first_sunday.plus((self.sunday - 1) * 7);
        while day.parts().1 != self.month {
            day = day.plus(-7);
        }
        day.0 * DAY + self.at * MINUTE
    }
}

impl Zone {
    /// How far clocks are ahead of UTC at a moment, in ms.
    fn ahead_of_utc(&self, moment: i64) -> i64 {
        let year = Day(moment.div_euclid(DAY)).parts().0;
        let (begins, ends) = (self.begins.moment(year), self.ends.moment(year));
        let is_summer =
            if begins < ends { (begins..ends).contains(&moment) } else { !(ends..begins).contains(&moment) };
        (self.standard + if is_summer { self.summer } else { 0 }) * MINUTE
    }

    /// What clocks show at a moment, as if it were UTC.
    pub fn shown(&self, moment: i64) -> i64 {
        moment + self.ahead_of_utc(moment)
    }

    /// The moment at which clocks show this, the first of two. What they leave out is read by the clocks before.
    fn moment_of(&self, shown: i64) -> i64 {
        let tries = [self.summer, 0].map(|summer| shown - (self.standard + summer) * MINUTE);
        let found = tries.into_iter().filter(|moment| self.shown(*moment) == shown).min();
        found.unwrap_or(shown - self.standard * MINUTE)
    }

    pub fn ahead(&self, minutes: u16, now: i64) -> Option<i64> {
        let today = self.shown(now).div_euclid(DAY);
        let at = |day: i64| self.moment_of(day * DAY + i64::from(minutes) * MINUTE);
        Some(at(today)).filter(|at| *at > now).or_else(|| Some(at(today + 1)).filter(|at| *at > now))
    }

    pub fn day(&self, moment: i64) -> i64 {
        self.shown(moment).div_euclid(DAY)
    }
}

fn ahead<const PLACE: usize>(minutes: u16, now: i64) -> Option<i64> {
    ZONES[PLACE].ahead(minutes, now)
}

fn day<const PLACE: usize>(moment: i64) -> i64 {
    ZONES[PLACE].day(moment)
}

/// Each place with what a device there answers.
pub fn devices() -> Vec<(&'static Zone, Ahead, DayAt)> {
    macro_rules! of {
        ($($place:literal)*) => {
            vec![$((&ZONES[$place], ahead::<$place> as Ahead, day::<$place> as DayAt)),*]
        };
    }
    of!(0 1 2 3 4 5 6 7 8 9 10)
}
