//! Taking turns: two people, one phone, a floor. Whose turn it is never depends on a clock: time only shows, so no
//! order of taps, reloads, pauses or clock jumps can lose the floor.

mod act;

pub use act::{Act, Landing};

pub use crate::shell::Seat;

/// What is still open for one of the two, by their own words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unheard {
    /// They had no whole turn.
    Turn,
    /// They said: mostly.
    Mostly,
    /// They said: not yet.
    NotYet,
}

/// The kinds of talk, in the order of `turns.toml`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// One speaks, one says it back (PREP lineage).
    Plain,
    /// Mirror, make sense, feel (Imago lineage): near-verbatim is right.
    Mirror,
    /// What I'm glad of: two minutes each.
    Appreciation,
}

impl Kind {
    pub const ALL: [Self; 3] = [Self::Plain, Self::Mirror, Self::Appreciation];
}

/// Where the talk stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// What kind, how long, what about.
    Set,
    /// A good time for both?
    Ready,
    /// Not now: when, then?
    NotNow,
    /// The time they said instead, ms since 1970, UTC.
    Appointed(i64),
    /// A plain no, by either. The talk is over before it began.
    Declined,
    /// One asks.
    Ask,
    /// The other answers, and may say no.
    Answer,
    /// What both agree to; whether there are notes on typed words.
    Room,
    /// The speaker speaks, the listener says it back, the speaker says how it landed.
    Speak,
    SayBack,
    Landed,
    /// The speaker says that it was heard: say more, or swap.
    Heard,
    /// Three rounds are enough for now: what is left stays open.
    ThirdRound,
    /// A step of mirroring: its place in `turns.toml`, 0 to 6.
    Mirror(u8),
    Appreciate,
    /// The phone goes to the one whose turn comes.
    HandOver,
    /// Both had their turn, and somebody said that not all of it was heard.
    Open,
    /// Both had their turn: the ideas that waited.
    Parked,
    /// What was noticed in the typed words of one: 0 and 1.
    Notes(u8),
    /// One thing each to finish: 0 and 1 understood, 2 and 3 a next step, 4 thanks.
    Closing(u8),
    Over,
}

/// Rounds of saying it back before it is left for later.
pub const ROUNDS: u8 = 3;
/// Steps of mirroring.
pub const MIRROR_STEPS: u8 = 7;
/// Items of the readiness check, as bits that are all set.
pub const ALL_READY: u8 = 0b11_1111;
/// What a talk lasts unless chosen otherwise, in minutes.
pub const USUAL_MINUTES: u16 = 20;
/// The most, in minutes.
pub const MOST_MINUTES: u16 = 60;
/// One turn of appreciation, in ms.
pub const APPRECIATION: i64 = 2 * MINUTE;
/// What one tap adds to a turn, in ms.
pub const EXTENSION: i64 = 5 * MINUTE;
/// So long after a turn has had its time nobody is at it any more, in ms: it waits as if it had been paused.
pub const LEFT_ALONE: i64 = 180 * MINUTE;
/// Most ideas that wait, and most characters in one.
pub const MOST_PARKED: usize = 20;
pub const IDEA_LIMIT: usize = 200;
/// Most characters in a topic or a name that was kept. Their boxes take fewer: whoever composes a letter may pass that
/// for a moment, a topic may be sentences that were brought, and nothing is cut under their hands.
pub const TOPIC_LIMIT: usize = 2000;

const MINUTE: i64 = 60_000;

/// One talk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Turns {
    pub kind: Kind,
    /// 10 to 60.
    pub minutes: u16,
    pub topic: String,
    /// As they typed them; empty where they did not.
    pub names: [String; 2],
    /// Which items of the readiness check are ticked, as bits.
    pub ready: u8,
    /// They said they were ready while something was missing.
    pub asked_missing: bool,
    /// Whose turn it is to speak.
    pub speaker: Seat,
    /// 1 to [`ROUNDS`].
    pub round: u8,
    /// The first turn has begun.
    pub begun: bool,
    /// Who has had a turn.
    pub had: [bool; 2],
    /// What each said last of having been heard, where they were asked.
    pub landed: [Option<Landing>; 2],
    /// Whether each wants notes on typed words; both must.
    pub notes: [bool; 2],
    /// For whom there are notes to read at the end.
    pub noted: [bool; 2],
    pub step: Step,
    /// When this turn has had its time, ms since 1970, UTC.
    pub ends: Option<i64>,
    /// Paused: what was left of the turn, in ms. It may be less than nought.
    pub paused: Option<i64>,
    pub parked: Vec<String>,
    /// Whether each wants the list kept; both must.
    pub keep: [bool; 2],
}

impl Default for Turns {
    fn default() -> Self {
        Self {
            kind: Kind::Plain,
            minutes: USUAL_MINUTES,
            topic: String::new(),
            names: [String::new(), String::new()],
            ready: 0,
            asked_missing: false,
            speaker: Seat::First,
            round: 1,
            begun: false,
            had: [false; 2],
            landed: [None; 2],
            notes: [false; 2],
            noted: [false; 2],
            step: Step::Set,
            ends: None,
            paused: None,
            parked: Vec::new(),
            keep: [false; 2],
        }
    }
}

impl Turns {
    pub fn listener(&self) -> Seat {
        self.speaker.other()
    }

    /// Who has something to do now, and with it the phone; `None` where it is for both.
    pub fn doer(&self) -> Option<Seat> {
        match self.step {
            Step::Ask
            | Step::Speak
            | Step::Landed
            | Step::Heard
            | Step::ThirdRound
            | Step::Mirror(0 | 2)
            | Step::Appreciate
            | Step::HandOver => Some(self.speaker),
            Step::Answer | Step::SayBack | Step::Mirror(1..=5) => Some(self.listener()),
            Step::Notes(place) | Step::Closing(place @ 0..=3) => {
                Some(if place % 2 == 0 { Seat::First } else { Seat::Second })
            }
            _ => None,
        }
    }

    /// What is still open for one of them. Where nobody asked whether it was heard, nobody says that it was not.
    pub fn unheard(&self, seat: Seat) -> Option<Unheard> {
        match self.landed[seat as usize] {
            Some(Landing::Yes) => None,
            Some(Landing::Mostly) => Some(Unheard::Mostly),
            Some(Landing::NotYet) => Some(Unheard::NotYet),
            None => (self.begun && !self.had[seat as usize]).then_some(Unheard::Turn),
        }
    }

    /// It would be a loss to forget it: there is something to come back to.
    pub fn waits(&self) -> bool {
        match self.step {
            Step::Over | Step::Declined => false,
            Step::Appointed(_) => true,
            _ => self.begun,
        }
    }

    /// A turn that was left alone long after its time waits, as if it had been paused. True where it waits from now on.
    pub fn rest(&mut self, now: i64) -> bool {
        let late = self.ends.is_some_and(|ends| now.saturating_sub(ends) > LEFT_ALONE);
        let rests = self.is_on() && self.paused.is_none() && late;
        if rests {
            self.paused = Some(0);
        }
        rests
    }

    /// How long the whole talk is meant to last, in minutes.
    pub fn lasts(&self) -> i64 {
        self.turn() * 2 / MINUTE
    }

    /// How long a turn is, in ms.
    pub fn turn(&self) -> i64 {
        match self.kind {
            Kind::Appreciation => APPRECIATION,
            _ => i64::from(self.minutes) * MINUTE / 2,
        }
    }

    /// What is left of this turn, in ms; less than nought once it has had its time. It never ends a turn.
    pub fn left(&self, now: i64) -> Option<i64> {
        self.paused.or_else(|| self.ends.map(|ends| ends.saturating_sub(now)))
    }

    /// Someone has the floor.
    pub fn is_on(&self) -> bool {
        matches!(
            self.step,
            Step::Speak
                | Step::SayBack
                | Step::Landed
                | Step::Heard
                | Step::ThirdRound
                | Step::Mirror(_)
                | Step::Appreciate
                | Step::HandOver
        )
    }

    /// The listening phase: no solutions, they wait in the list.
    pub fn parks(&self) -> bool {
        self.is_on() && self.kind != Kind::Appreciation
    }

    /// The listener says something back now, aloud or typed.
    pub fn says_back(&self) -> bool {
        match self.step {
            Step::SayBack => true,
            Step::Mirror(place) => matches!(place, 1 | 3..=5),
            _ => false,
        }
    }

    /// Both want notes on typed words.
    pub fn wants_notes(&self) -> bool {
        self.notes == [true; 2]
    }

    /// The list is kept, because both said yes.
    pub fn keeps_list(&self) -> bool {
        self.keep == [true; 2] && !self.parked.is_empty()
    }

    /// Puts an idea where it waits. An empty one, or one too many, changes nothing; a long one is cut.
    pub fn park(&mut self, idea: &str) -> bool {
        let idea = idea.trim();
        let fits = !idea.is_empty() && self.parked.len() < MOST_PARKED;
        if fits {
            self.parked.push(idea.chars().take(IDEA_LIMIT).collect());
        }
        fits
    }
}
