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
    /// The one who asked has asked, or the speaker has finished for now.
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
    /// What is still open for one of them gets another turn.
    TakeUp(Seat),
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

impl Landing {
    pub const ALL: [Self; 3] = [Self::Yes, Self::Mostly, Self::NotYet];
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
            // The time they said has come: the same talk, from its beginning.
            (Step::Appointed(_), Act::Settle) => {
                let (topic, names, parked) = (&mut self.topic, &mut self.names, &mut self.parked);
                let (topic, names, parked) = (std::mem::take(topic), std::mem::take(names), std::mem::take(parked));
                let (kind, minutes, speaker) = (self.kind, self.minutes, self.speaker);
                *self = Self { kind, minutes, speaker, topic, names, parked, step: Step::Ready, ..Self::default() };
                return;
            }
            (Step::Ready, Act::Tick(item)) => {
                self.ready ^= 1 << item.min(7) & ALL_READY;
                self.asked_missing &= self.ready != ALL_READY;
                return;
            }
            (Step::Ready, Act::BeReady) => {
                self.asked_missing = self.ready != ALL_READY;
                if self.asked_missing { Step::Ready } else { Step::Ask }
            }
            (Step::Ready | Step::Ask | Step::Answer | Step::Open, Act::NotNow) => Step::NotNow,
            (Step::Ready | Step::Ask | Step::Answer | Step::NotNow | Step::Room, Act::Decline) => Step::Declined,
            // A time that is past is none.
            (Step::NotNow, Act::Appoint(at)) if at > now => Step::Appointed(at),
            (Step::Ask, Act::GoFirst(seat)) => {
                self.speaker = seat;
                return;
            }
            (Step::Ask, Act::Pass) => Step::Answer,
            (Step::Answer, Act::Agree) => Step::Room,
            (Step::Answer, Act::AgreeShorter) => {
                self.minutes = 10;
                Step::Room
            }
            (Step::Room, Act::WantNotes(seat, wants)) => {
                self.notes[seat as usize] = wants;
                return;
            }
            (Step::Room, Act::Start) | (Step::HandOver, Act::HavePhone) => return self.begin_turn(now),
            (Step::Ready, Act::Back) => Step::Set,
            (Step::NotNow, Act::Back) if self.begun => Step::Open,
            (Step::Ask | Step::NotNow, Act::Back) => Step::Ready,
            (Step::Answer, Act::Back) => Step::Ask,
            (Step::Room, Act::Back) => Step::Answer,

            (Step::Speak, Act::Pass) => Step::SayBack,
            (Step::SayBack, Act::SaidBack) => Step::Landed,
            (Step::Landed, Act::Land(landing)) => {
                self.landed[self.speaker as usize] = Some(landing);
                match landing {
                    Landing::Yes => Step::Heard,
                    _ if self.round >= ROUNDS => Step::ThirdRound,
                    _ => {
                        self.round += 1;
                        Step::Speak
                    }
                }
            }
            (Step::Heard, Act::SayMore) => {
                self.round = 1;
                Step::Speak
            }
            (Step::Heard | Step::ThirdRound | Step::Appreciate, Act::Swap) => return self.end_turn(),

            (Step::Mirror(place), Act::Next) if place + 1 < MIRROR_STEPS => Step::Mirror(place + 1),
            (Step::Mirror(_), Act::Next) => return self.end_turn(),
            (Step::Mirror(2), Act::MoreToMirror) => Step::Mirror(0),

            (Step::Open, Act::TakeUp(seat)) if self.unheard(seat).is_some() => {
                self.speaker = seat;
                Step::HandOver
            }
            (Step::Parked, Act::Keep(seat, wants)) => {
                self.keep[seat as usize] = wants;
                return;
            }
            (Step::Open | Step::Parked | Step::Notes(_), Act::Next) => self.after_turns(),
            (Step::Closing(place), Act::Next) if place < 4 => Step::Closing(place + 1),
            (Step::Closing(_), Act::Next) => return self.finish(),
            (step, _) => step,
        };
    }

    /// The one who has the floor begins.
    fn begin_turn(&mut self, now: i64) {
        self.round = 1;
        self.begun = true;
        self.ends = Some(now.saturating_add(self.turn()));
        self.step = match self.kind {
            Kind::Plain => Step::Speak,
            Kind::Mirror => Step::Mirror(0),
            Kind::Appreciation => Step::Appreciate,
        };
    }

    /// The speaker has had a turn. The other's turn comes first, whatever waits.
    fn end_turn(&mut self) {
        self.had[self.speaker as usize] = true;
        self.ends = None;
        let next = self.speaker.other();
        self.step = if self.had[next as usize] {
            self.after_turns()
        } else {
            self.speaker = next;
            Step::HandOver
        };
    }

    /// What comes after both turns, in order, each only where there is something to it.
    fn after_turns(&self) -> Step {
        let open = [Seat::First, Seat::Second].iter().any(|seat| self.unheard(*seat).is_some());
        let all = [
            (Step::Open, open),
            (Step::Parked, !self.parked.is_empty()),
            (Step::Notes(0), self.noted[0]),
            (Step::Notes(1), self.noted[1]),
        ];
        let done = all.iter().position(|(step, _)| *step == self.step).map_or(0, |place| place + 1);
        let next = all.into_iter().skip(done).find(|(_, there)| *there);
        next.map_or(Step::Closing(0), |(step, _)| step)
    }

    fn finish(&mut self) {
        self.ends = None;
        self.step = Step::Over;
    }
}
