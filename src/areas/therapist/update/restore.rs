//! What the browser holds of it, and what goes back there.

use crate::areas::therapist::{Draft, HERE, Problem, read_accepted, read_packs, write_accepted, write_packs};
use crate::shell::effect::{Effect, Slot};
use crate::shell::event::StartedTherapist;
use crate::shell::kept::Keep;
use crate::shell::model::{Model, Notice};
use crate::shell::restore::{leave_to_newer, set_aside};

pub fn restore(model: &mut Model, started: StartedTherapist, ask: &mut Vec<Effect>) {
    if !HERE {
        let all = [started.packs, started.desk, started.task];
        model.therapist.kept = all.into_iter().flatten().map(|(_, text)| text).collect();
        return;
    }
    if let Some(packs) = read(model, started.packs, &read_packs, ask) {
        model.therapist.packs = packs;
    }
    if let Some(draft) = read(model, started.desk, &Draft::read, ask) {
        model.therapist.trial = draft.pack().ok();
        model.therapist.draft = draft;
    }
    model.therapist.accepted = read(model, started.task, &read_accepted, ask);
}

/// What can't be read is set aside; what a newer version wrote is left alone.
fn read<T>(
    model: &mut Model,
    held: Option<(Slot, String)>,
    reader: &dyn Fn(&str) -> Result<T, Problem>,
    ask: &mut Vec<Effect>,
) -> Option<T> {
    let (slot, text) = held?;
    match reader(&text) {
        Ok(read) => return Some(read),
        Err(Problem::Newer) => leave_to_newer(model, &slot),
        Err(_) => {
            model.tell(Notice::SetAside);
            set_aside(model, slot.clone(), text, ask);
            ask.push(Effect::Remove(slot));
        }
    }
    None
}

/// Another window keeps the packs: what it wrote is the newer.
pub fn packs_elsewhere(model: &mut Model, text: Option<&str>) {
    match text.map(read_packs) {
        Some(Ok(packs)) => model.therapist.packs = packs,
        Some(Err(Problem::Newer)) => leave_to_newer(model, &Slot::Local("packs")),
        Some(Err(_)) => {}
        None => model.therapist.packs.clear(),
    }
}

pub fn save_packs(model: &Model, ask: &mut Vec<Effect>) {
    save(model, "packs", write_packs(&model.therapist.packs), ask);
}

pub fn save_desk(model: &Model, ask: &mut Vec<Effect>) {
    save(model, "desk", model.therapist.draft.write(), ask);
}

/// Where replies may not stay, the words of an assignment go when the tab is closed, and the rest stays.
pub fn save_task(model: &Model, ask: &mut Vec<Effect>) {
    let Some(accepted) = &model.therapist.accepted else { return };
    save(model, "task", write_accepted(accepted, model.keeps(Keep::Replies)), ask);
    if model.keeps(Keep::Progress) && !model.keeps(Keep::Replies) || model.settings.keep.is_none() {
        save_in_tab(model, "task", write_accepted(accepted, true), ask);
    }
}

/// Keeps a text. Until the person has said what may stay, it is kept with its tab alone, so that a reload loses nothing.
fn save(model: &Model, name: &'static str, text: String, ask: &mut Vec<Effect>) {
    if model.keeps(Keep::Progress) && !model.therapist.read_only {
        ask.push(Effect::Save(Slot::Local(name), text));
        ask.push(Effect::Remove(Slot::Tab(name)));
    } else {
        save_in_tab(model, name, text, ask);
    }
}

fn save_in_tab(model: &Model, name: &'static str, text: String, ask: &mut Vec<Effect>) {
    if !model.no_trace() && !model.therapist.read_only {
        ask.push(Effect::Save(Slot::Tab(name), text));
    }
}

/// Keeps what may be kept, now that the person has said so.
pub fn save_all(model: &Model, ask: &mut Vec<Effect>) {
    if !HERE {
        return;
    }
    if !model.therapist.packs.is_empty() {
        save_packs(model, ask);
    }
    if model.therapist.draft != Draft::default() {
        save_desk(model, ask);
    }
    save_task(model, ask);
}

pub fn leave_no_trace(ask: &mut Vec<Effect>) {
    ask.extend(["packs", "desk", "task"].map(|name| Effect::Remove(Slot::Tab(name))));
}
