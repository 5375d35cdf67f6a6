//! Two look at an agreement again.

use crate::areas::ours::{Agreement, Look, Next, OursEvent, OursPage, OursRoom, Pair, Step, Went};
use crate::share::Day;
use crate::shell::{Context, Effect, HEADING, Route};

use super::today;

/// Until when it is kept unless they say otherwise, in days.
const USUAL: i64 = 14;

impl OursRoom {
    pub(super) fn begin_look(&mut self, key: &str, cx: &mut Context) {
        let agreement = self.open_or_leave(key, cx);
        if agreement.is_none_or(|agreement| agreement.is_over()) {
            // Two versions, or one that is over: its own screen says so.
            if self.find(key).is_some() && matches!(cx.route(), Route::Ours(OursPage::Look(_))) {
                cx.lead_to(OursPage::One(key.to_owned()).into());
                cx.ask(Effect::ShowScreen);
            }
            return;
        }
        if self.look.as_ref().is_none_or(|look| look.of != key) {
            self.look = Some(Look::new(key));
        }
    }

    pub(super) fn look_on(&mut self, event: OursEvent, cx: &mut Context) {
        let is_open = |look: &&mut Look| matches!(cx.route(), Route::Ours(OursPage::Look(key)) if *key == look.of);
        let today = today(cx);
        let Some(look) = self.look.as_mut().filter(is_open) else { return };
        match event {
            OursEvent::WentChosen(went) => look.went = Some(went),
            OursEvent::SeenChosen(place, seen) => {
                if let Some(now) = look.now.get_mut(place) {
                    *now = Some(seen);
                }
            }
            OursEvent::LookedOn => self.step(cx),
            OursEvent::SignsLeft if look.went.is_some() => {
                look.leave_signs();
                self.come_to_both(cx);
            }
            OursEvent::SignsLeft => self.asked_missing = true,
            OursEvent::UntilChosen(days) => look.until = today.plus(days).written(),
            OursEvent::UntilTyped(day) => look.until = day.chars().take(10).collect(),
            OursEvent::Kept => {
                let Some(until) = Day::read(&look.until).filter(|until| *until > today) else {
                    self.asked_missing = true;
                    return;
                };
                self.end(Next::Keep(until), cx);
            }
            OursEvent::LetGo => self.end(Next::LetGo, cx),
            _ => {}
        }
        self.save(cx);
    }

    fn step(&mut self, cx: &mut Context) {
        let Some(look) = &mut self.look else { return };
        self.asked_missing = !look.go_on();
        if self.asked_missing {
            return;
        }
        if look.step == Step::Both { self.come_to_both(cx) } else { cx.focus(HEADING) }
    }

    fn come_to_both(&mut self, cx: &mut Context) {
        self.asked_missing = false;
        let until = today(cx).plus(USUAL).written();
        if let Some(look) = &mut self.look {
            look.until = until;
        }
        cx.focus(HEADING);
    }

    /// They said what becomes of it.
    fn end(&mut self, next: Next, cx: &mut Context) {
        let Some(look) = self.look.take_if(|look| look.step == Step::Both) else { return };
        // What it might have said is not said: another draft of it would bring back what they let stand.
        self.drafts.retain(|draft| draft.of != look.of);
        let key = self.settle(&look.of, look.went, look.seen, next, cx);
        cx.go_to(OursPage::One(key).into());
    }

    /// Writes a look into its history. One that is full goes on as a new one: a save costs the same after ten years. Returns
    /// the key of the one that goes on.
    pub(super) fn settle(
        &mut self,
        key: &str,
        went: Option<Went>,
        seen: Vec<Pair>,
        next: Next,
        cx: &mut Context,
    ) -> String {
        let on = today(cx);
        let Some(agreement) = self.find(key).and_then(|held| held.agreement()) else { return key.to_owned() };
        if !agreement.is_full() || next == Next::LetGo {
            self.change(key, |agreement| agreement.look(on, went, seen, next), cx);
            return key.to_owned();
        }
        let mut goes_on = Agreement { from: on.written(), words: agreement.words, ..Agreement::default() };
        goes_on.look(on, went, seen, next);
        let ends = |agreement: &mut Agreement| {
            agreement.due = String::new();
            agreement.over = on.written();
        };
        self.change(key, ends, cx);
        self.make(&goes_on, cx)
    }
}
