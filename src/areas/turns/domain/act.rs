//! What either of the two may do, and what comes of it.

use crate::areas::turns::{ALL_READY, EXTENSION, Kind, MIRROR_STEPS, MOST_MINUTES, ROUNDS, Seat, Step, Turns};

/// A tap.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Act {
    Choose(Kind),
    /// Minutes for the whole talk, 10 to 60.
    Last(u16),
    /// Kind, length and topic are settled.
    Settle,
    /// Ticks an item of the readiness check, or takes the tick away.
    Tick(u8),
    BeReady,
    /// A wish for another time.
    NotNow,
    /// A plain no: no reason, no time.
    Decline,
    /// The other time, ms since 1970, UTC.
    Appoint(i64),
    GoFirst(Seat),
    Agree,
    /// Yes, for ten minutes.
    AgreeShorter,
    WantNotes(Seat, bool),
    Start,
    /// The speaker has finished for now.
    Pass,
    SaidBack,
    Land(Landing),
    SayMore,
    /// The next step of mirroring, of the list or of the end.
    Next,
    /// There is more to mirror.
    MoreToMirror,
    Swap,
    HavePhone,
    Extend,
    Pause,
    GoOn,
    Keep(Seat, bool),
    /// Ends it here. Anyone may, at any time.
    Stop,
    /// A step back, while nothing has begun.
    Back,
    /// Another talk, from the beginning.
    Again,
}

/// How it landed, as the speaker says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Landing {
    Yes,
    Mostly,
    NotYet,
}

impl Turns {
    /// Takes a tap in. One that does not belong to where the talk stands changes nothing: two people may tap at once.
    pub fn act(&mut self, act: Act, now: i64) {
        if act == Act::Again {
            *self = Self { names: std::mem::take(&mut self.names), ..Self::default() };
            return;
        }
        if matches!(self.step, Step::Over | Step::Declined) {
            return;
        }
        if act == Act::Stop {
            self.paused = None;
            self.finish();
            return;
        }
        if let Some(left) = self.paused {
            if act == Act::GoOn {
                self.paused = None;
                self.ends = self.ends.map(|_| now.saturating_add(left));
            }
            return;
        }
        match act {
            Act::Pause if self.is_on() => {
                self.paused = Some(self.ends.map_or(0, |ends| ends.saturating_sub(now)));
            }
            Act::Extend if self.is_on() && self.ends.is_some() => {
                // Counted from now where the turn has had its time already.
                self.ends = self.ends.map(|ends| ends.max(now).saturating_add(EXTENSION));
            }
            _ => self.step_by(act, now),
        }
    }

    fn step_by(&mut self, act: Act, now: i64) {
        self.step = match (self.step, act) {
            (Step::Set, Act::Choose(kind)) => {
                self.kind = kind;
                return;
            }
            (Step::Set, Act::Last(minutes)) => {
                self.minutes = minutes.clamp(10, MOST_MINUTES);
                return;
            }
            (Step::Set, Act::Settle) => Step::Ready,
            (Step::Ready, Act::Tick(item)) => {
                self.ready ^= 1 << item.min(7) & ALL_READY;
                return;
            }
            (Step::Ready, Act::BeReady) => {
                self.asked_missing = self.ready != ALL_READY;
                if self.asked_missing { Step::Ready } else { Step::Ask }
            }
            (Step::Ready | Step::Ask, Act::NotNow) => Step::NotNow,
            (Step::Ready | Step::Ask | Step::NotNow | Step::Room, Act::Decline) => Step::Declined,
            // A time that is past is none.
            (Step::NotNow, Act::Appoint(at)) if at > now => Step::Appointed(at),
            (Step::Ask, Act::GoFirst(seat)) => {
                self.speaker = seat;
                return;
            }
            (Step::Ask, Act::Agree) => Step::Room,
            (Step::Ask, Act::AgreeShorter) => {
                self.minutes = 10;
                Step::Room
            }
            (Step::Room, Act::WantNotes(seat, wants)) => {
                self.notes[seat as usize] = wants;
                return;
            }
            (Step::Room, Act::Start) | (Step::HandOver, Act::HavePhone) => return self.begin_turn(now),
            (Step::Ready, Act::Back) => Step::Set,
            (Step::Ask | Step::NotNow, Act::Back) => Step::Ready,
            (Step::Room, Act::Back) => Step::Ask,

            (Step::Speak, Act::Pass) => Step::SayBack,
            (Step::SayBack, Act::SaidBack) => Step::Landed,
            (Step::Landed, Act::Land(Landing::Yes)) => Step::Heard,
            (Step::Landed, Act::Land(_)) if self.round >= ROUNDS => Step::ThirdRound,
            (Step::Landed, Act::Land(_)) => {
                self.round += 1;
                Step::Speak
            }
            (Step::Heard, Act::SayMore) => {
                self.round = 1;
                Step::Speak
            }
            (Step::Heard | Step::ThirdRound | Step::Appreciate, Act::Swap) => return self.end_turn(),

            (Step::Mirror(place), Act::Next) if place + 1 < MIRROR_STEPS => Step::Mirror(place + 1),
            (Step::Mirror(_), Act::Next) => return self.end_turn(),
            (Step::Mirror(2), Act::MoreToMirror) => Step::Mirror(0),

            (Step::Parked, Act::Keep(seat, wants)) => {
                self.keep[seat as usize] = wants;
                return;
            }
            (Step::Parked, Act::Next) => Step::Closing(0),
            (Step::Closing(place), Act::Next) if place < 4 => Step::Closing(place + 1),
            (Step::Closing(_), Act::Next) => return self.finish(),
            (step, _) => step,
        };
    }

    /// The one who has the floor begins.
    fn begin_turn(&mut self, now: i64) {
        self.round = 1;
        self.ends = Some(now.saturating_add(self.turn()));
        self.step = match self.kind {
            Kind::Plain => Step::Speak,
            Kind::Mirror => Step::Mirror(0),
            Kind::Appreciation => Step::Appreciate,
        };
    }

    /// The speaker has been heard. The other's turn comes first, whatever waits.
    fn end_turn(&mut self) {
        self.heard[self.speaker as usize] = true;
        self.ends = None;
        let next = self.speaker.other();
        self.step = if !self.heard[next as usize] {
            self.speaker = next;
            Step::HandOver
        } else if self.parked.is_empty() {
            Step::Closing(0)
        } else {
            Step::Parked
        };
    }

    fn finish(&mut self) {
        self.ends = None;
        self.step = Step::Over;
    }
}
