//! Coming back: both tap in, choose, and start small. And the list of how coming back went.

use crate::areas::pause::domain::length::MINUTE;
use crate::areas::pause::domain::timer::Pause;

/// What to do now that the time is up. Checking in is not the same as resuming.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Choice {
    /// Go on with the talk.
    Resume,
    /// Take more time, until a new time that both know.
    Extend,
    /// Leave the topic for another day.
    Park,
}

/// Who sits at this device.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seats {
    /// One device for both: both tap in on it.
    Both,
    /// One's own phone. It doesn't show whether the other has tapped.
    Own,
}

/// Whose turn it is to say something. Who goes first is theirs to settle.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    First,
    Second,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Tap in when ready.
    Arrive,
    /// Resume, extend or park.
    Choose,
    /// Thanks for the break, both to each other.
    Thanks,
    /// One feeling, said aloud.
    Feeling(Turn),
    /// One wish, said aloud.
    Wish(Turn),
    /// The small steps are done: the choice says what comes next.
    Over(Choice),
}

/// One coming back. What is said is said aloud: no word of it is typed or kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Returning {
    seats: Seats,
    here: [bool; 2],
    choice: Option<Choice>,
    step: Step,
}

impl Returning {
    pub fn open(seats: Seats) -> Self {
        Self { seats, here: [false; 2], choice: None, step: Step::Arrive }
    }

    pub fn seats(&self) -> Seats {
        self.seats
    }

    pub fn step(&self) -> Step {
        self.step
    }

    pub fn choice(&self) -> Option<Choice> {
        self.choice
    }

    /// Whether this seat has tapped in.
    pub fn is_here(&self, seat: Turn) -> bool {
        self.here[seat as usize]
    }

    /// A tap at a seat of this device. On one's own phone either seat is one's own.
    pub fn tap_in(&mut self, seat: Turn) {
        self.here[seat as usize] = true;
        let all = match self.seats {
            Seats::Both => self.here == [true; 2],
            Seats::Own => true,
        };
        if self.step == Step::Arrive && all {
            self.step = Step::Choose;
        }
    }

    /// Chooses, once everyone at this device is here. More time starts at once; the other two begin with thanks.
    pub fn choose(&mut self, choice: Choice) {
        if self.step == Step::Choose {
            self.choice = Some(choice);
            self.step = if choice == Choice::Extend { Step::Over(choice) } else { Step::Thanks };
        }
    }

    /// The next small step. Tapping in and choosing have their own ways on.
    pub fn go_on(&mut self) {
        self.step = match (self.step, self.choice) {
            // A parked topic is not opened again by what one feels about it.
            (Step::Thanks, Some(Choice::Park)) => Step::Over(Choice::Park),
            (Step::Thanks, _) => Step::Feeling(Turn::First),
            (Step::Feeling(Turn::First), _) => Step::Feeling(Turn::Second),
            (Step::Feeling(Turn::Second), _) => Step::Wish(Turn::First),
            (Step::Wish(Turn::First), _) => Step::Wish(Turn::Second),
            (Step::Wish(Turn::Second), Some(choice)) => Step::Over(choice),
            (step, _) => step,
        };
    }
}

/// How coming back went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// You came back, to resume or to park.
    Kept,
    /// You came back to ask for more time.
    Extended,
    /// The time went by.
    Missed,
}

/// One line of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Return {
    /// When the pause was to end, ms since 1970, UTC.
    pub due: i64,
    pub outcome: Outcome,
}

/// The returns of this device, oldest first. It is a memory aid for two, not a count of anyone's.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Returns(Vec<Return>);

impl Returns {
    /// How many are kept. Older ones say little about now.
    pub const MOST: usize = 20;
    /// How long after the end the page asks how it went, ms. Before that, you may be on your way.
    pub const GRACE: i64 = 30 * MINUTE;

    /// The last of these, each pause once.
    pub fn from_list(list: impl IntoIterator<Item = Return>) -> Self {
        let mut returns = Self::default();
        for one in list {
            returns.insert(one);
        }
        returns
    }

    pub fn list(&self) -> &[Return] {
        &self.0
    }

    /// Whether to ask how it went: the time went by, and nothing was noted. People come back without an app
    /// too, so a miss is never taken for granted.
    pub fn asks(&self, pause: &Pause, now: i64) -> bool {
        let known = self.0.iter().any(|one| one.due == pause.ends());
        let passed = now.saturating_sub(pause.ends()) > Self::GRACE;
        passed && pause.ended_here().is_none() && !pause.is_practice() && !known
    }

    /// Notes how coming back from this pause went. Said again, the later word stands. A practice minute
    /// leaves nothing.
    pub fn note(&mut self, pause: &Pause, outcome: Outcome) {
        if !pause.is_practice() {
            self.insert(Return { due: pause.ends(), outcome });
        }
    }

    fn insert(&mut self, one: Return) {
        self.0.retain(|known| known.due != one.due);
        self.0.push(one);
        self.0.sort_by_key(|known| known.due);
        let extra = self.0.len().saturating_sub(Self::MOST);
        self.0.drain(..extra);
    }

    /// Whether to show the card on pauses and avoidance: the last return was missed, and so were three or
    /// more of the last five. One or two missed in a row happen in any busy week; more than half of the
    /// recent ones look like a habit. Coming back once puts the card away.
    pub fn brings_card(&self) -> bool {
        let last = self.0.iter().rev().take(5);
        let missed = last.filter(|one| one.outcome == Outcome::Missed).count();
        missed >= 3 && self.0.last().is_some_and(|one| one.outcome == Outcome::Missed)
    }
}
