//! Coming back, and the list of how it went.

use crate::areas::pause::update::{HEADING, running};
use crate::areas::pause::write_returns;
use crate::areas::pause::{Choice, Outcome, Returning, Seats, Step};
use crate::shell::effect::{Effect, Slot};
use crate::shell::keeping::ask_what_to_keep;
use crate::shell::kept::Keep;
use crate::shell::model::Model;

pub fn begin(model: &mut Model, ask: &mut Vec<Effect>) {
    let seats = if model.pause.two_phones { Seats::Own } else { Seats::Both };
    model.pause.returning = Some(Returning::open(seats));
    ask.push(Effect::Focus(HEADING));
}

pub fn on_two_phones(model: &mut Model, ask: &mut Vec<Effect>) {
    model.pause.two_phones = true;
    begin(model, ask);
}

/// One small step. Coming back counts once the steps are done.
pub fn step(model: &mut Model, ask: &mut Vec<Effect>, take: &dyn Fn(&mut Returning)) {
    let Some(returning) = &mut model.pause.returning else { return };
    let before = returning.step();
    take(returning);
    let moved = returning.step() != before;
    // Whoever tapped has no button any more.
    if moved || returning.step() == Step::Arrive {
        ask.push(Effect::Focus(HEADING));
    }
}

/// Whoever resumes or parks has come back. More time is noted when there is a new time.
pub fn choose(model: &mut Model, choice: Choice, ask: &mut Vec<Effect>) {
    step(model, ask, &|returning| returning.choose(choice));
    let chosen = model.pause.returning.as_ref().and_then(Returning::choice);
    if let Some(pause) = &model.pause.running
        && chosen.is_some_and(|choice| choice != Choice::Extend)
    {
        model.pause.returns.note(pause, Outcome::Kept);
        save_returns(model, ask);
    }
    if model.pause.returning.as_ref().is_some_and(|back| back.step() == Step::Over(Choice::Extend)) {
        model.pause.returning = None;
    }
}

/// What the person says of a return that went by unseen; `None` leaves it out of the list.
pub fn note(model: &mut Model, outcome: Option<Outcome>, ask: &mut Vec<Effect>) {
    if let Some((pause, outcome)) = model.pause.running.as_ref().zip(outcome) {
        model.pause.returns.note(pause, outcome);
        model.pause.card_put_away = false;
        save_returns(model, ask);
    }
    running::leave(model, ask);
}

pub fn save_returns(model: &mut Model, ask: &mut Vec<Effect>) {
    ask_what_to_keep(model);
    if model.keeps(Keep::Progress) {
        ask.push(Effect::Save(Slot::Returns, write_returns(&model.pause.returns)));
    }
}
