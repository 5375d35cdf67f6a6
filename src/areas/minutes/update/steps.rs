//! What two are doing now, and what they made of the steps.

use crate::areas::minutes::said::{ids, name_of, seconds_of};
use crate::areas::minutes::words::MinutesWords;
use crate::areas::minutes::{MOST_MINUTES, MinutesEvent, MinutesPage, MinutesRoom, Piece, Ritual, Sitting};
use crate::shell::{Context, Effect, Event, HEADING, Proposed, Route, WaitingTalk};

/// What one press adds to a step, in ms.
const MORE: i64 = 60_000;

impl MinutesRoom {
    /// The steps of a ritual that are done, in their order.
    pub fn pieces(&self, ritual: Ritual, words: &'static MinutesWords) -> Vec<Piece> {
        self.own(ritual).pieces(&ids(ritual, words))
    }

    /// They are at a step.
    pub(super) fn is_on(&self, words: &'static MinutesWords) -> bool {
        self.sitting.as_ref().is_some_and(|sitting| sitting.at < self.pieces(sitting.ritual, words).len())
    }

    /// What two do now.
    pub(super) fn step(&mut self, event: MinutesEvent, ritual: Ritual, cx: &mut Context) {
        match event {
            MinutesEvent::Begun if self.sitting.is_none() => {
                self.sitting = Some(Sitting::begin(ritual));
                self.come_to(0, cx);
            }
            MinutesEvent::Came(at) => self.come_to(at, cx),
            MinutesEvent::ClockTurned => {
                let now = cx.now();
                let seconds = self.seconds_now(cx);
                if let Some(sitting) = &mut self.sitting {
                    sitting.without_clock = sitting.ends.is_some();
                    sitting.come_to(sitting.at, seconds, now);
                }
                self.ready(cx);
            }
            MinutesEvent::MoreTimeAsked => {
                let now = cx.now();
                if let Some(ends) = self.sitting.as_mut().and_then(|sitting| sitting.ends.as_mut()) {
                    *ends = (*ends).max(now) + MORE;
                }
                self.ready(cx);
            }
            MinutesEvent::Noted(id, words) => {
                if let Some(sitting) = &mut self.sitting {
                    sitting.write(&id, words);
                }
                cx.ask_what_to_keep();
            }
            MinutesEvent::TrialAsked(id) => {
                let what = self.sitting.as_ref().map(|sitting| sitting.note(&id).trim().to_owned());
                let proposed = Proposed { what: what.unwrap_or_default(), ..Proposed::default() };
                return cx.raise(Event::TrialBrought(Box::new(proposed)));
            }
            MinutesEvent::Finished => {
                self.let_go(cx);
                cx.focus(HEADING);
            }
            _ => {}
        }
        self.save_sitting(cx);
    }

    fn seconds_now(&self, cx: &Context) -> Option<i64> {
        let (sitting, words) = (self.sitting.as_ref()?, MinutesWords::of(cx.language()));
        let piece = *self.pieces(sitting.ritual, words).get(sitting.at)?;
        Some(seconds_of(piece, self.own(sitting.ritual), words.ritual(sitting.ritual)?))
    }

    fn come_to(&mut self, at: usize, cx: &mut Context) {
        let words = MinutesWords::of(cx.language());
        let last = self.sitting.as_ref().map_or(0, |sitting| self.pieces(sitting.ritual, words).len());
        let (Some(sitting), at) = (&mut self.sitting, at.min(last)) else { return };
        sitting.at = at;
        let (seconds, now) = (self.seconds_now(cx), cx.now());
        if let Some(sitting) = &mut self.sitting {
            sitting.come_to(at, seconds, now);
        }
        if seconds.is_none() {
            self.done_today(cx);
        }
        self.ready(cx);
        cx.focus(HEADING);
    }

    /// It was done, or left: the day asks for nothing more.
    fn done_today(&mut self, cx: &mut Context) {
        let tomorrow = cx.shell().times.today(cx.now()).plus(1);
        if let Some(ritual) = self.sitting.as_ref().map(|sitting| sitting.ritual) {
            let own = self.own_mut(ritual);
            own.since = own.since.max(tomorrow.0);
            self.save_own(cx);
        }
    }

    fn ready(&mut self, cx: &mut Context) {
        self.rung = false;
        cx.ask(Effect::ReadyBell);
    }

    /// One soft ring when a step has had its time.
    pub(super) fn ring(&mut self, cx: &mut Context) {
        let over = self.sitting.as_ref().and_then(|sitting| sitting.left(cx.now())).is_some_and(|left| left <= 0);
        if over && !std::mem::replace(&mut self.rung, true) {
            cx.ask(Effect::Ring);
        }
    }

    /// The sitting goes, with what was typed in it.
    pub(super) fn let_go(&mut self, cx: &mut Context) {
        self.sitting = None;
        self.save_sitting(cx);
    }

    /// A step that nobody is at any more has no clock; and what was over on a day before is over.
    pub(super) fn look(&mut self, cx: &mut Context) {
        let (now, words) = (cx.now(), MinutesWords::of(cx.language()));
        let today = cx.shell().times.today(now).0;
        let is_on = self.is_on(words);
        let Some(sitting) = &mut self.sitting else { return };
        if !is_on && today >= self.own[sitting.ritual as usize].since {
            self.let_go(cx);
        } else if sitting.rest(now) {
            self.save_sitting(cx);
        }
    }

    /// What other screens lead here with, while two are at it.
    pub(super) fn show_sitting(&self, cx: &mut Context) {
        let words = MinutesWords::of(cx.language());
        for ritual in Ritual::ALL {
            let waits = self.sitting.as_ref().filter(|sitting| sitting.ritual == ritual).and_then(|sitting| {
                let pieces = self.pieces(ritual, words);
                let step = name_of(*pieces.get(sitting.at)?, self.own(ritual), words.ritual(ritual)?);
                let at = words.now.waits.replace("{n}", &(sitting.at + 1).to_string());
                // What people typed goes in last: it may have braces in it.
                Some(at.replace("{of}", &pieces.len().to_string()).replace("{step}", &step))
            });
            let at = Route::from(MinutesPage::Of(ritual));
            let title = words.heading(ritual).to_owned();
            cx.show_talk(&at, waits.map(|next| WaitingTalk { at: at.clone(), title, next }));
        }
    }

    /// What two make of the steps for themselves.
    pub(super) fn change_steps(&mut self, event: MinutesEvent, ritual: Ritual, cx: &mut Context) {
        let ids = ids(ritual, MinutesWords::of(cx.language()));
        let own = self.own_mut(ritual);
        let mut missing = false;
        match event {
            MinutesEvent::Turned(piece) => own.turn(piece, &ids),
            MinutesEvent::StepTyped(words) => own.words = words,
            MinutesEvent::LengthChosen(minutes) => own.minutes = Some(minutes.clamp(1, MOST_MINUTES)),
            MinutesEvent::StepAdded => {
                missing = !own.add();
                cx.focus(if missing { "own-words" } else { "own" });
            }
            MinutesEvent::StepDeleted(place) if place < own.steps.len() => {
                let step = own.steps.remove(place);
                // Until another one is written it can be added again.
                (own.words, own.minutes) = (step.words, Some(step.minutes));
                cx.focus("own-words");
            }
            _ => {}
        }
        self.missing = missing;
        cx.ask_what_to_keep();
        self.save_own(cx);
    }
}
