use crate::share::Day;

/// How long something is tried unless they say otherwise, in days.
pub const USUAL_DAYS: i64 = 14;

/// What they try: small, with an end, and with a way back.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Trial {
    pub what: String,
    /// Days as their boxes hold them: `2026-12-14`.
    pub from: String,
    pub until: String,
    pub undo: String,
    /// What anyone could see if it helps.
    pub signs: [String; 2],
    /// The option it was made of, so that another one takes its place and a change to it stays.
    pub of: String,
}

impl Trial {
    /// It is about this option from now on. Words that were changed stay, unless another one is chosen.
    pub fn take(&mut self, option: &str) {
        if self.of != option || self.what.trim().is_empty() {
            self.what = option.trim().to_owned();
            self.of = option.to_owned();
        }
    }

    /// From today, for two weeks, where nobody said otherwise.
    pub fn begin(&mut self, today: Day) {
        if self.from.is_empty() && self.until.is_empty() {
            self.from = today.written();
            self.until = today.plus(USUAL_DAYS).written();
        }
    }

    /// The two days, where both are some and the end comes after the beginning.
    pub fn days(&self) -> Option<(Day, Day)> {
        let (from, until) = (Day::read(&self.from)?, Day::read(&self.until)?);
        (until > from).then_some((from, until))
    }

    /// What is missing, in the order of `four.toml`: what, the days, the way back, the signs.
    pub fn lacks(&self) -> [bool; 4] {
        let empty = |words: &String| words.trim().is_empty();
        [empty(&self.what), self.days().is_none(), empty(&self.undo), self.signs.iter().any(empty)]
    }
}
