//! What either of the two may do, and what comes of it.

use super::{Deed, EACH, EXTENSION, Four, Idea, LENGTHS, MINUTE, Rating, Rest, Seat, Step};

/// A tap.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Act {
    /// Minutes for each turn.
    Last(u16),
    GoFirst(Seat),
    /// Topic, names and time are settled; or what is tried is.
    Settle,
    /// Yes, from both.
    Begin,
    HavePhone,
    /// The turn is done.
    Done,
    Extend,
    /// An option by its place, for the one whose turn it is.
    Rate(usize, Rating),
    /// This option becomes a trial.
    Pick(usize),
    /// Two more options each.
    More,
    /// A step back, where both look at it.
    Back,
    Rest(Rest),
    GoOn,
    /// The end, and nothing of it stays.
    LetGo,
    /// Another talk, from the beginning.
    Again,
}

impl Four {
    /// Takes a tap in. One that does not belong to where the talk stands changes nothing: two people may tap at once.
    pub fn act(&mut self, act: Act, now: i64) {
        if self.step == Step::Over {
            if act == Act::Again {
                *self = Self { names: std::mem::take(&mut self.names), ..Self::default() };
            }
            return;
        }
        match (self.rest, act) {
            (_, Act::Rest(rest)) => self.lay_down(rest, now),
            (Some(_), Act::GoOn) => self.rest = None,
            (Some(Rest::Ended), Act::LetGo) => self.let_go(),
            (None, act) => self.go_on(act, now),
            _ => {}
        }
    }

    /// Before it has begun, and after it has ended in something, there is nothing to lay down but the whole.
    fn lay_down(&mut self, rest: Rest, now: i64) {
        let no = rest == Rest::Ended && self.step == Step::Agree;
        if self.rest == Some(rest) || !(self.is_begun() || no) {
            return;
        }
        if let Step::Do(deed, second) = self.step {
            self.left = self.left(now);
            self.step = Step::Take(deed, second);
        }
        self.ends = None;
        if rest == Rest::Again {
            self.left = None;
        }
        self.asked_missing = false;
        self.rest = Some(rest);
    }

    fn let_go(&mut self) {
        *self = Self { names: std::mem::take(&mut self.names), step: Step::Over, ..Self::default() };
    }

    fn go_on(&mut self, act: Act, now: i64) {
        match (self.step, act) {
            (Step::Set, Act::Last(minutes)) if LENGTHS.contains(&minutes) => self.minutes = minutes,
            (Step::Set, Act::GoFirst(seat)) => self.starts = seat,
            (Step::Set, Act::Settle) => self.step = Step::Agree,
            (Step::Agree, Act::Back) => self.step = Step::Set,
            (Step::Agree, Act::Begin) => self.begin(Deed::Tell, false, now),
            (Step::Take(Deed::Offer, _) | Step::Do(Deed::Offer, _), Act::Back) if self.has_options() => {
                (self.ends, self.left) = (None, None);
                self.turn_to(Step::Choose);
            }
            (Step::Take(deed, second), Act::HavePhone) => self.begin(deed, second, now),
            (Step::Do(..), Act::Extend) => {
                // Counted from now where the turn has had its time already.
                self.ends = self.ends.map(|ends| ends.max(now).saturating_add(EXTENSION));
            }
            (Step::Do(Deed::Rate, second), Act::Rate(place, rating)) if place >= self.round() => {
                let seat = self.seat(second);
                if let Some(idea) = self.ideas.get_mut(place) {
                    idea.rated[seat as usize] = Some(rating);
                }
                self.asked_missing &= self.is_missing(Deed::Rate, seat);
            }
            (Step::Do(deed, second), Act::Done) => self.pass(deed, second),
            (Step::Choose, Act::Pick(place)) if self.may_pick(place) => {
                if let Some(idea) = self.ideas.get(place) {
                    self.trial.take(&idea.words);
                    self.step = Step::Trial;
                }
            }
            (Step::Choose, Act::More) if self.may_add() => self.offer(),
            (Step::Trial, Act::Back) => self.turn_to(Step::Choose),
            (Step::Trial, Act::Settle) => {
                self.asked_missing = self.trial.lacks().contains(&true);
                if !self.asked_missing {
                    self.step = Step::Page;
                }
            }
            (Step::Page, Act::Back) => self.step = Step::Trial,
            (Step::Page, Act::LetGo) => self.let_go(),
            _ => {}
        }
    }

    fn turn_to(&mut self, step: Step) {
        self.asked_missing = false;
        self.step = step;
    }

    /// The one who has the phone begins, or goes on with what was left of the turn: a minute at the least.
    fn begin(&mut self, deed: Deed, second: bool, now: i64) {
        let left = self.left.take().map_or(self.turn(), |left| left.max(MINUTE));
        self.ends = Some(now.saturating_add(left));
        self.step = Step::Do(deed, second);
    }

    /// Something the turn can't do without is not there. What is said aloud needs no writing.
    pub fn is_missing(&self, deed: Deed, seat: Seat) -> bool {
        let own = |place| self.ideas.get(place);
        match deed {
            Deed::Tell | Deed::Feel | Deed::Need => false,
            Deed::Offer => self.own(seat).filter_map(own).any(|idea| idea.words.trim().is_empty()),
            Deed::Rate => self.ideas.iter().skip(self.round()).any(|idea| idea.rated[seat as usize].is_none()),
        }
    }

    /// The turn is done: the phone goes over, or on to the next step.
    fn pass(&mut self, deed: Deed, second: bool) {
        self.asked_missing = self.is_missing(deed, self.seat(second));
        if self.asked_missing {
            return;
        }
        self.ends = None;
        let next = Deed::ALL.get(deed as usize + 1).copied();
        self.step = match (second, next) {
            (false, _) => Step::Take(deed, true),
            (true, Some(Deed::Offer)) => return self.offer(),
            (true, Some(next)) => Step::Take(next, false),
            (true, None) => {
                // From now on nothing tells whose answer was whose, wherever the talk is kept.
                for idea in &mut self.ideas {
                    idea.rated = [Some(idea.together()); 2];
                }
                Step::Choose
            }
        };
    }

    /// Room for two options each. Those that were begun and left are gone on with.
    fn offer(&mut self) {
        self.step = Step::Take(Deed::Offer, false);
        if self.has_begun_round() {
            return;
        }
        let order = [self.starts, self.starts.other()];
        for who in order.into_iter().flat_map(|seat| [seat; EACH]) {
            self.ideas.push(Idea { who, words: String::new(), rated: [None; 2] });
        }
    }
}
