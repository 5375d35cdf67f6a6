//! A few steps for two, one phone between them, and the day on which they do it again. Nothing is counted: what was not done
//! on its day leaves nothing behind but the question which day is next.

mod date;
mod plan;
mod sitting;

pub use date::{Date, Stands};
pub use plan::{MOST_MINUTES, MOST_OWN, Own, OwnStep, Piece};
pub use sitting::{LEFT_ALONE, Sitting};

use crate::share::Day;

/// What two do together every now and then.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ritual {
    Weekly,
    Nightly,
    /// An hour about limits.
    Hour,
}

impl Ritual {
    /// In the order of `minutes.toml`.
    pub const ALL: [Self; 3] = [Self::Weekly, Self::Nightly, Self::Hour];

    pub fn id(self) -> &'static str {
        match self {
            Self::Weekly => "weekly",
            Self::Nightly => "nightly",
            Self::Hour => "hour",
        }
    }

    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.id() == id)
    }

    /// How long it lasts, in minutes.
    pub fn minutes(self) -> i64 {
        match self {
            Self::Weekly => 10,
            Self::Nightly => 2,
            Self::Hour => 60,
        }
    }

    /// The date that is proposed to who has none: next Sunday at seven every week; every evening at ten; the second Saturday
    /// from now at three every four weeks.
    pub fn usual(self, today: Day) -> Date {
        let weekday = |from: Day, weekday: i64| from.plus((weekday - from.weekday() as i64).rem_euclid(7));
        let (day, hour, every) = match self {
            Self::Weekly => (weekday(today.plus(1), 6), 19, 7),
            Self::Nightly => (today, 22, 1),
            Self::Hour => (weekday(today.plus(7), 5), 15, 28),
        };
        Date { day, clock: hour * 60, every }
    }
}
