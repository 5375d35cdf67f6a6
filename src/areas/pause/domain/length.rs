//! How long a pause may be, and how check-ins lengthen.

/// One minute in ms.
pub const MINUTE: i64 = 60_000;

/// The length of a pause: 5 minutes to 24 hours in whole minutes, or the practice minute.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Length(u16);

impl Length {
    /// One minute, to try a pause while calm. It is a kind of its own: nothing is noted of it.
    pub const PRACTICE: Self = Self(1);
    pub const LEAST: Self = Self(5);
    /// What a pause lasts unless agreed otherwise.
    pub const USUAL: Self = Self(30);
    /// A day. Beyond it a new time has to be agreed on.
    pub const MOST: Self = Self(24 * 60);
    /// What a body needs to settle at the least: "it takes at least 20 minutes to calm down" (The Gottman
    /// Institute, The Relationship Minute, 14 May 2019). Some need longer.
    pub const SETTLES: Self = Self(20);

    /// A pause of 5 to 1440 minutes. `None` for any other number; the practice minute has its own name.
    pub fn of_minutes(minutes: u16) -> Option<Self> {
        (Self::LEAST.0..=Self::MOST.0).contains(&minutes).then_some(Self(minutes))
    }

    /// 1, or 5 to 1440.
    pub fn minutes(self) -> u16 {
        self.0
    }

    pub fn ms(self) -> i64 {
        i64::from(self.0) * MINUTE
    }

    pub fn is_practice(self) -> bool {
        self == Self::PRACTICE
    }

    /// Short for a body to settle. The practice minute is not meant to settle anything.
    pub fn is_short(self) -> bool {
        !self.is_practice() && self < Self::SETTLES
    }
}

impl Default for Length {
    fn default() -> Self {
        Self::USUAL
    }
}

/// When to look in on each other again. Each one is longer than the one before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum CheckIn {
    TwentyMinutes,
    OneToTwoHours,
    /// 6 to 12 hours.
    HalfDay,
    /// This is no extension but a new pause, with a new time that both know.
    NextDay,
}

impl CheckIn {
    /// What to offer after a pause that has lasted `total` ms. It depends on nothing else, so two phones
    /// offer the same, and it never shortens, because a pause only grows.
    pub fn after(total: i64) -> Self {
        match total / MINUTE {
            ..45 => Self::TwentyMinutes,
            45..120 => Self::OneToTwoHours,
            120..360 => Self::HalfDay,
            _ => Self::NextDay,
        }
    }

    /// The shortest and the longest that fit this step. The shortest is the one to offer first.
    pub fn lengths(self) -> (Length, Length) {
        match self {
            Self::TwentyMinutes => (Length(20), Length(20)),
            Self::OneToTwoHours => (Length(60), Length(120)),
            Self::HalfDay => (Length(6 * 60), Length(12 * 60)),
            Self::NextDay => (Length::MOST, Length::MOST),
        }
    }
}
