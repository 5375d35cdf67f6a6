//! A talk in four steps: two people, one phone. Whose turn it is never depends on a clock: time only shows, so no order of
//! taps, reloads, pauses or clock jumps can lose the floor or what was written. What one of them wrote or answered by
//! themselves is on no screen of the other's before its time.

mod act;
mod trial;

pub use act::Act;
pub use trial::Trial;

/// Who of the two. Who is first is theirs to settle.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seat {
    First,
    Second,
}

impl Seat {
    pub const BOTH: [Self; 2] = [Self::First, Self::Second];

    pub fn other(self) -> Self {
        match self {
            Self::First => Self::Second,
            Self::Second => Self::First,
        }
    }
}

/// What each of them does in turn, in the order of `four.toml`. The last two are one step: what could be tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deed {
    /// What happened; the other says what was different for them.
    Tell,
    Feel,
    Need,
    /// Two options each, before either sees the other's.
    Offer,
    /// What each could try, by themselves.
    Rate,
}

impl Deed {
    pub const ALL: [Self; 5] = [Self::Tell, Self::Feel, Self::Need, Self::Offer, Self::Rate];
}

/// Where the talk stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// What about, who, how long.
    Set,
    /// Is now all right for both?
    Agree,
    /// The phone goes to the one whose turn comes. The flag: it is the second of the two.
    Take(Deed, bool),
    Do(Deed, bool),
    /// All options, what both can try first.
    Choose,
    Trial,
    /// What came of it, to take along.
    Page,
    Over,
}

/// Why the talk stands still. Whatever it was, it goes on where it was, with the phone in the hands of the one it is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rest {
    Paused,
    /// Left for another day.
    Parked,
    /// Stuck: a question about how, not about what.
    Stuck,
    /// Something went beside the step, which begins anew.
    Again,
    /// A plain no.
    Ended,
}

impl Rest {
    pub const ALL: [Self; 5] = [Self::Paused, Self::Parked, Self::Stuck, Self::Again, Self::Ended];
}

/// What one of them could do with an option.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rating {
    Can,
    Change,
    Cannot,
}

impl Rating {
    pub const ALL: [Self; 3] = [Self::Can, Self::Change, Self::Cannot];
}

/// Something they could try.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Idea {
    pub who: Seat,
    pub words: String,
    pub rated: [Option<Rating>; 2],
}

impl Idea {
    /// What the two answers make together, never whose was which.
    pub fn together(&self) -> Rating {
        match self.rated {
            [Some(Rating::Can), Some(Rating::Can)] => Rating::Can,
            [Some(Rating::Can | Rating::Change), Some(Rating::Can | Rating::Change)] => Rating::Change,
            _ => Rating::Cannot,
        }
    }
}

/// A box that something is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spot {
    Topic,
    Name(Seat),
    /// What is said in the turn that is on.
    Words,
    /// One of two options.
    Idea(usize),
    What,
    From,
    Until,
    Undo,
    Sign(usize),
}

/// What one turn lasts unless chosen otherwise, and what else may be chosen, in minutes.
pub const USUAL_MINUTES: u16 = 3;
pub const LENGTHS: [u16; 3] = [2, 3, 5];
/// Options that each writes at a time, and how many times at most.
pub const EACH: usize = 2;
pub const MOST_ROUNDS: usize = 3;
/// What one tap adds to a turn, in ms.
pub const EXTENSION: i64 = 2 * MINUTE;
/// So long after a turn has had its time nobody is at it any more, in ms: it waits as if it had been paused.
pub const LEFT_ALONE: i64 = 180 * MINUTE;

const MINUTE: i64 = 60_000;

/// One talk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Four {
    pub topic: String,
    /// As they typed them; empty where they did not.
    pub names: [String; 2],
    /// For each turn.
    pub minutes: u16,
    pub starts: Seat,
    pub step: Step,
    pub rest: Option<Rest>,
    /// When this turn has had its time, ms since 1970, UTC.
    pub ends: Option<i64>,
    /// What was left of the turn when it was laid down, in ms.
    pub left: Option<i64>,
    /// What happened, a feeling, a need: what each wrote of it.
    pub said: [[String; 2]; 3],
    /// Four a round, those of who starts first.
    pub ideas: Vec<Idea>,
    pub trial: Trial,
    /// They wanted to go on while something was missing.
    pub asked_missing: bool,
}

impl Default for Four {
    fn default() -> Self {
        Self {
            topic: String::new(),
            names: Default::default(),
            minutes: USUAL_MINUTES,
            starts: Seat::First,
            step: Step::Set,
            rest: None,
            ends: None,
            left: None,
            said: Default::default(),
            ideas: Vec::new(),
            trial: Trial::default(),
            asked_missing: false,
        }
    }
}

impl Four {
    /// Whose turn this is, or would be.
    pub fn seat(&self, second: bool) -> Seat {
        if second { self.starts.other() } else { self.starts }
    }

    /// Who has something to do now, and with it the phone; `None` where it is for both.
    pub fn doer(&self) -> Option<Seat> {
        match self.step {
            Step::Take(_, second) | Step::Do(_, second) if self.rest.is_none() => Some(self.seat(second)),
            _ => None,
        }
    }

    /// The first turn has begun, and the end has not come.
    pub fn is_begun(&self) -> bool {
        matches!(self.step, Step::Take(..) | Step::Do(..) | Step::Choose | Step::Trial)
    }

    /// It goes on, and nobody laid it down.
    pub fn is_on(&self) -> bool {
        self.is_begun() && self.rest.is_none()
    }

    /// There is something to come back to. After a plain no nobody is led back.
    pub fn waits(&self) -> bool {
        self.is_begun() && self.rest != Some(Rest::Ended)
    }

    /// How long a turn is, in ms.
    pub fn turn(&self) -> i64 {
        i64::from(self.minutes) * MINUTE
    }

    /// How long all turns are together, in minutes.
    pub fn lasts(&self) -> i64 {
        i64::from(self.minutes) * 2 * Deed::ALL.len() as i64
    }

    /// What is left of this turn, in ms; less than nought once it has had its time. It never ends a turn.
    pub fn left(&self, now: i64) -> Option<i64> {
        self.ends.map(|ends| ends.saturating_sub(now))
    }

    /// A turn that was left alone long after its time waits, as if it had been paused. True where it waits from now on.
    pub fn rest(&mut self, now: i64) -> bool {
        let late = self.ends.is_some_and(|ends| now.saturating_sub(ends) > LEFT_ALONE);
        if late {
            self.act(Act::Rest(Rest::Paused), now);
        }
        late
    }

    /// Whoever has the phone went elsewhere: what the other is not to see yet waits behind the hand-over, with what was
    /// left of the turn. True where there was such a thing.
    pub fn hide(&mut self, now: i64) -> bool {
        let Step::Do(deed @ (Deed::Offer | Deed::Rate), second) = self.step else { return false };
        (self.left, self.ends) = (self.left(now), None);
        self.step = Step::Take(deed, second);
        true
    }

    /// What was said in the steps and turns that are done: both may read it.
    pub fn told(&self) -> Vec<(Deed, Seat, &str)> {
        let done = match self.step {
            Step::Set | Step::Agree => 0,
            Step::Take(deed, second) | Step::Do(deed, second) => deed as usize * 2 + usize::from(second),
            _ => usize::MAX,
        };
        let places = (0..self.said.len()).flat_map(|deed| [(deed, false), (deed, true)]);
        let all = places.take(done).filter_map(|(deed, second)| {
            let seat = self.seat(second);
            let words = self.said.get(deed)?[seat as usize].trim();
            (!words.is_empty()).then_some((*Deed::ALL.get(deed)?, seat, words))
        });
        all.collect()
    }

    /// Where the options of this round begin.
    pub fn round(&self) -> usize {
        self.ideas.len().saturating_sub(2 * EACH)
    }

    /// The places of the options one of them writes in this round.
    pub fn own(&self, seat: Seat) -> impl Iterator<Item = usize> {
        let from = self.round() + if seat == self.starts { 0 } else { EACH };
        from..from + EACH
    }

    /// There may be two more options each.
    pub fn may_add(&self) -> bool {
        self.ideas.len() < MOST_ROUNDS * 2 * EACH
    }

    /// Both could try it, as it is or with a change: what somebody can't is never made a trial of.
    pub fn may_pick(&self, place: usize) -> bool {
        self.ideas.get(place).is_some_and(|idea| idea.together() != Rating::Cannot)
    }

    /// What stands in the box where the one whose turn it is writes.
    pub fn words(&self) -> &str {
        match self.step {
            Step::Do(deed, second) => self.said.get(deed as usize).map_or("", |said| &said[self.seat(second) as usize]),
            _ => "",
        }
    }

    /// Takes in what was written. What is of no box that is open changes nothing.
    pub fn write(&mut self, spot: Spot, words: String) {
        let Some(place) = self.place(spot) else { return };
        *place = words;
        // What was missing is said until it is there.
        if let Step::Do(deed, second) = self.step {
            self.asked_missing &= self.is_missing(deed, self.seat(second));
        }
    }

    fn place(&mut self, spot: Spot) -> Option<&mut String> {
        if self.rest.is_some() {
            return None;
        }
        match (spot, self.step) {
            (Spot::Topic, Step::Set) => Some(&mut self.topic),
            (Spot::Name(seat), Step::Set) => Some(&mut self.names[seat as usize]),
            (Spot::Words, Step::Do(deed, second)) => {
                let seat = self.seat(second);
                self.said.get_mut(deed as usize).map(|said| &mut said[seat as usize])
            }
            (Spot::Idea(one), Step::Do(Deed::Offer, second)) => {
                let place = self.own(self.seat(second)).nth(one)?;
                self.ideas.get_mut(place).map(|idea| &mut idea.words)
            }
            (Spot::What, Step::Trial) => Some(&mut self.trial.what),
            (Spot::From, Step::Trial) => Some(&mut self.trial.from),
            (Spot::Until, Step::Trial) => Some(&mut self.trial.until),
            (Spot::Undo, Step::Trial) => Some(&mut self.trial.undo),
            (Spot::Sign(one), Step::Trial) => self.trial.signs.get_mut(one),
            _ => None,
        }
    }
}
