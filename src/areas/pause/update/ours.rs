//! Our pause: written while calm, kept as the person says, put on the other phone.

use crate::areas::pause::update::HEADING;
use crate::areas::pause::{AgreementProblem, Length, Part};
use crate::areas::pause::{read_agreement, write_agreement};
use crate::shell::effect::{Effect, Slot};
use crate::shell::keeping::ask_what_to_keep;
use crate::shell::kept::Keep;
use crate::shell::model::Model;
use crate::shell::route::Route;

pub fn write(model: &mut Model, part: Part, words: String, ask: &mut Vec<Effect>) {
    let room = &mut model.pause;
    room.too_long = room.agreement.write(part, &words).is_err().then_some((part, words));
    changed(model, ask);
}

pub fn set_length(model: &mut Model, minutes: u16, ask: &mut Vec<Effect>) {
    if let Some(length) = Length::of_minutes(minutes) {
        model.pause.agreement.set_length(length);
        model.pause.minutes = minutes.to_string();
        changed(model, ask);
    }
}

fn changed(model: &mut Model, ask: &mut Vec<Effect>) {
    // A code or a link of other words than these would be sent by mistake; and what was deleted before these words
    // would take their place.
    model.pause.shared = None;
    model.pause.erased = None;
    ask_what_to_keep(model);
    save_agreement(model, ask);
}

/// Keeps what was settled. Until the person has said what may stay, it is kept with its tab alone, so that a reload
/// loses nothing.
pub fn save_agreement(model: &Model, ask: &mut Vec<Effect>) {
    if model.no_trace() || !model.pause.writable {
        return;
    }
    let text = write_agreement(&model.pause.agreement);
    if model.keeps(Keep::Progress) {
        ask.push(Effect::Save(Slot::Ours, text));
        ask.push(Effect::Remove(Slot::OursDraft));
    } else {
        ask.push(Effect::Save(Slot::OursDraft, text));
    }
}

pub fn to_file(model: &Model, ask: &mut Vec<Effect>) {
    ask.push(Effect::Download {
        name: model.language.words.pause.ours.file.into(),
        text: write_agreement(&model.pause.agreement),
    });
}

pub fn erase(model: &mut Model, ask: &mut Vec<Effect>) {
    let before = std::mem::take(&mut model.pause.agreement);
    if !before.is_empty() {
        model.pause.erased = Some(before);
    }
    model.pause.too_long = None;
    model.pause.shared = None;
    ask.extend([Effect::Remove(Slot::Ours), Effect::Remove(Slot::OursDraft), Effect::Focus(HEADING)]);
}

pub fn put_back(model: &mut Model, ask: &mut Vec<Effect>) {
    if let Some(before) = model.pause.erased.take() {
        model.pause.agreement = before;
        model.pause.too_long = None;
        changed(model, ask);
        ask.push(Effect::Focus(HEADING));
    }
}

/// A file from anywhere: looked at before anything is kept.
pub fn open(model: &mut Model, text: Option<&str>, ask: &mut Vec<Effect>) {
    let read = text.map_or_else(|| Err(vec![AgreementProblem::Damaged]), read_agreement);
    model.pause.received = Some(read);
    ask.push(Effect::Focus("received"));
}

pub fn accept(model: &mut Model, ask: &mut Vec<Effect>) {
    if let Some(Ok(agreement)) = model.pause.received.take() {
        model.pause.minutes = agreement.length().minutes().to_string();
        model.pause.agreement = agreement;
        model.pause.too_long = None;
        changed(model, ask);
    }
    settle(model, ask);
}

pub fn refuse(model: &mut Model, ask: &mut Vec<Effect>) {
    model.pause.received = None;
    settle(model, ask);
}

/// The link is done with: it must not ask again at the next reload.
fn settle(model: &mut Model, ask: &mut Vec<Effect>) {
    if matches!(model.route, Route::OursLink(_)) {
        model.route = Route::Ours;
        ask.push(Effect::Replace(Route::Ours));
    }
    ask.push(Effect::Focus(HEADING));
}
