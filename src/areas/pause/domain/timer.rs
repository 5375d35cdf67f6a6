//! One pause: an absolute end, and what is true of it at a given moment.

use crate::areas::pause::domain::length::{CheckIn, Length, MINUTE};

/// The latest moment a pause may start at, in ms since 1970, UTC: a day before the last one a browser's
/// date can hold.
pub const LATEST: i64 = 8_640_000_000_000_000 - 24 * 60 * MINUTE;

/// A pause. It holds when it started and when it ends, never a count, and nothing about who called it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pause {
    started: i64,
    ends: i64,
    /// When it was ended on this side alone. The other side is not told.
    ended_here: Option<i64>,
}

/// Where a pause stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Phase {
    Running,
    HalfPassed,
    LastFiveMinutes,
    LastMinute,
    /// It ended no more than a minute ago: sound and sight are on time.
    JustEnded,
    /// It ended more than a minute ago: say how long, and ring no bell as if on time.
    EndedAgo {
        minutes: i64,
    },
    /// It was ended on this side before its time.
    EndedHere,
}

/// The few things said aloud to a screen reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Announcement {
    Start,
    Half,
    FiveMinutes,
    OneMinute,
    End,
}

/// What is left, as shown: rounded up to a whole second, so that nought is shown at the end and not before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Left {
    pub hours: i64,
    /// 0 to 59.
    pub minutes: i64,
    /// 0 to 59.
    pub seconds: i64,
    /// All of it in whole minutes, rounded up, for who hides the seconds.
    pub minutes_up: i64,
}

/// Why there is no more time in this pause.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoMoreTime {
    /// It would reach past 24 hours from the start: agree on a new time and start a new pause.
    NeedsNewPause,
    /// A practice minute stays a minute.
    Practice,
}

/// Why two moments make no pause.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unsound {
    /// Longer than 24 hours.
    TooLong,
    /// Shorter than 5 minutes and not the practice minute, or outside the years a browser can show.
    Odd,
}

/// How a pause that comes in stands to the one that is here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Meeting {
    Same,
    /// The same pause, given more time on the other phone.
    MoreTime,
    /// The same pause, as it was before it was given more time here.
    Older,
    /// Another pause.
    Other,
}

impl Pause {
    /// Starts a pause at `now`. A clock outside the years a browser can show is read as the nearest one in it.
    pub fn call(now: i64, length: Length) -> Self {
        let started = now.clamp(0, LATEST);
        Self { started, ends: started + length.ms(), ended_here: None }
    }

    /// A pause from its start and end, as a link or the store gives them.
    ///
    /// # Errors
    /// [`Unsound`] where the two make no pause.
    pub fn from_times(started: i64, ends: i64) -> Result<Self, Unsound> {
        let total = ends.saturating_sub(started);
        if total > Length::MOST.ms() {
            return Err(Unsound::TooLong);
        }
        let fits = total >= Length::LEAST.ms() || total == Length::PRACTICE.ms();
        if !fits || !(0..=LATEST).contains(&started) {
            return Err(Unsound::Odd);
        }
        Ok(Self { started, ends, ended_here: None })
    }

    /// Ms since 1970, UTC.
    pub fn started(&self) -> i64 {
        self.started
    }

    /// When it ends, in ms since 1970, UTC.
    pub fn ends(&self) -> i64 {
        self.ends
    }

    /// From start to end in ms, with all the time that was added.
    pub fn total(&self) -> i64 {
        self.ends - self.started
    }

    pub fn is_practice(&self) -> bool {
        self.total() == Length::PRACTICE.ms()
    }

    /// Ms left, never less than nought. A clock that was set back leaves more than the length: the end stays.
    pub fn remaining(&self, now: i64) -> i64 {
        self.ends.saturating_sub(now).max(0)
    }

    /// What is left, as shown.
    pub fn left(&self, now: i64) -> Left {
        let remaining = self.remaining(now);
        let seconds = remaining / 1000 + i64::from(remaining % 1000 > 0);
        Left {
            hours: seconds / 3600,
            minutes: seconds / 60 % 60,
            seconds: seconds % 60,
            minutes_up: seconds / 60 + i64::from(seconds % 60 > 0),
        }
    }

    /// True once its end has come, or once it was ended here.
    pub fn is_over(&self, now: i64) -> bool {
        self.ended_here.is_some() || now >= self.ends
    }

    pub fn phase(&self, now: i64) -> Phase {
        if self.ended_here.is_some() {
            return Phase::EndedHere;
        }
        let late = now.saturating_sub(self.ends);
        match self.remaining(now) {
            0 if late > MINUTE => Phase::EndedAgo { minutes: late / MINUTE },
            0 => Phase::JustEnded,
            left if left <= MINUTE => Phase::LastMinute,
            left if left <= 5 * MINUTE => Phase::LastFiveMinutes,
            left if left <= self.total() / 2 => Phase::HalfPassed,
            _ => Phase::Running,
        }
    }

    /// The one thing to say at `now`, where anything fell due since `seen`: the latest moment looked at so
    /// far, or `None` where nothing was said on this page yet. A page that slept through several says only
    /// the last of them. With `seen` never going back, each is said once.
    pub fn due(&self, seen: Option<i64>, now: i64) -> Option<Announcement> {
        if self.ended_here.is_some() {
            return None;
        }
        match seen {
            None if now >= self.ends => Some(Announcement::End),
            None => Some(Announcement::Start),
            Some(seen) => self.marks().filter(|(_, at)| seen < *at && *at <= now).last().map(|(what, _)| what),
        }
    }

    /// Whether to ring: the end fell due since `seen`, and no more than a minute ago.
    pub fn rings(&self, seen: Option<i64>, now: i64) -> bool {
        self.due(seen, now) == Some(Announcement::End) && self.phase(now) == Phase::JustEnded
    }

    /// When something falls due next, in ms since 1970, UTC: what one timer may wait for.
    pub fn next_mark(&self, now: i64) -> Option<i64> {
        if self.ended_here.is_some() {
            return None;
        }
        self.marks().map(|(_, at)| at).find(|at| *at > now)
    }

    /// What is said when, in order. Half time is worth saying where it leaves more than five minutes, and a
    /// mark that falls on the start is left out.
    fn marks(&self) -> impl Iterator<Item = (Announcement, i64)> {
        let started = self.started;
        let half = if self.total() > 10 * MINUTE { self.ends - self.total() / 2 } else { started };
        let marks = [
            (Announcement::Half, half),
            (Announcement::FiveMinutes, self.ends - 5 * MINUTE),
            (Announcement::OneMinute, self.ends - MINUTE),
            (Announcement::End, self.ends),
        ];
        marks.into_iter().filter(move |(_, at)| *at > started)
    }

    /// Ends it on this side alone. It asks nobody, and a pause that is over stays as it ended.
    pub fn end_here(&mut self, now: i64) {
        if !self.is_over(now) {
            self.ended_here = Some(now);
        }
    }

    /// When it was ended here before its time, in ms since 1970, UTC.
    pub fn ended_here(&self) -> Option<i64> {
        self.ended_here
    }

    /// The same pause with more time: counted from its end, or from `now` where that is later. The end only
    /// ever moves forward. The other phone needs the new link.
    ///
    /// # Errors
    /// [`NoMoreTime`] where 24 hours from the start would not be enough, and for a practice minute.
    pub fn more_time(&self, more: Length, now: i64) -> Result<Self, NoMoreTime> {
        if self.is_practice() {
            return Err(NoMoreTime::Practice);
        }
        let ends = self.ends.max(now).saturating_add(more.ms());
        if ends.saturating_sub(self.started) > Length::MOST.ms() {
            return Err(NoMoreTime::NeedsNewPause);
        }
        Ok(Self { started: self.started, ends, ended_here: None })
    }

    /// When to look in on each other next, if more time is needed at `now`.
    pub fn check_in(&self, now: i64) -> CheckIn {
        CheckIn::after(self.ends.max(now).saturating_sub(self.started))
    }

    /// How a pause from the other phone stands to this one.
    pub fn meets(&self, other: &Self) -> Meeting {
        match (self.started == other.started, other.ends.cmp(&self.ends)) {
            (false, _) => Meeting::Other,
            (true, std::cmp::Ordering::Equal) => Meeting::Same,
            (true, std::cmp::Ordering::Greater) => Meeting::MoreTime,
            (true, std::cmp::Ordering::Less) => Meeting::Older,
        }
    }
}
