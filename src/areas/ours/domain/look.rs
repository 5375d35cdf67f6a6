use super::{Pair, Seen, Went};

/// Where a look at an agreement stands.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Step {
    /// Both say how it went.
    #[default]
    Together,
    /// One rates the signs, and the other looks away.
    First,
    /// The phone goes over, with nothing on it.
    Cover,
    Second,
    /// Both see what they saw.
    Both,
}

/// Two look at an agreement again. What each answered by oneself is in the page alone until both have answered: who loads the
/// page anew or leaves it finds nothing of it, and both answer again.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Look {
    /// The agreement's key.
    pub of: String,
    pub step: Step,
    pub went: Option<Went>,
    /// Of both signs, by whoever answers now.
    pub now: [Option<Seen>; 2],
    /// By who answered first. It is shown to nobody and kept nowhere.
    pub(in crate::areas::ours) first: [Option<Seen>; 2],
    /// One for each sign, once both have answered.
    pub seen: Vec<Pair>,
    /// The next day on which they look, as its box holds it.
    pub until: String,
}

impl Look {
    pub fn new(of: &str) -> Self {
        Self { of: of.to_owned(), ..Self::default() }
    }

    /// What this step asks for was answered.
    pub fn is_answered(&self) -> bool {
        match self.step {
            Step::Together => self.went.is_some(),
            Step::First | Step::Second => self.now.iter().all(Option::is_some),
            Step::Cover | Step::Both => true,
        }
    }

    /// Goes on to the next step, where what this one asks for was answered.
    pub fn go_on(&mut self) -> bool {
        if !self.is_answered() {
            return false;
        }
        self.step = match self.step {
            Step::Together => Step::First,
            Step::First => {
                self.first = std::mem::take(&mut self.now);
                Step::Cover
            }
            Step::Cover => Step::Second,
            Step::Second => {
                let (first, second) = (std::mem::take(&mut self.first), std::mem::take(&mut self.now));
                self.seen =
                    first.into_iter().zip(second).filter_map(|(one, other)| Some(Pair::of(one?, other?))).collect();
                Step::Both
            }
            Step::Both => Step::Both,
        };
        true
    }

    /// The signs are left out today.
    pub fn leave_signs(&mut self) {
        (self.first, self.now) = Default::default();
        self.seen = Vec::new();
        self.step = Step::Both;
    }

    /// Nobody is at it any more: what one of them answered is for nobody who comes next.
    pub fn hide(&mut self) {
        (self.first, self.now) = Default::default();
        if matches!(self.step, Step::Cover | Step::Second) {
            self.step = Step::First;
        }
    }
}
