//! Writing a pack and an assignment.

use crate::areas::pause::update::show_link;
use crate::areas::therapist::update::packs::practise_drills;
use crate::areas::therapist::update::restore::save_desk;
use crate::areas::therapist::update::{HEADING, Received};
use crate::areas::therapist::{Draft, PACK_PATH, Place, Problem, TASK_PATH, read_task, write_link, write_task};
use crate::shell::effect::Effect;
use crate::shell::keeping::ask_what_to_keep;
use crate::shell::model::Model;
use crate::shell::update::Moment;

pub fn write(model: &mut Model, place: Place, how: &dyn Fn(&mut String), ask: &mut Vec<Effect>) {
    if let Some(cell) = model.therapist.draft.cell(place) {
        how(cell);
        ask.push(Effect::AwaitRest);
        changed(model, ask);
    }
}

fn changed(model: &mut Model, ask: &mut Vec<Effect>) {
    // A link of other words than these would be sent by mistake.
    model.pause.shared = None;
    model.therapist.too_long = false;
    // What was said of other words than these.
    model.therapist.pack_problems = None;
    ask_what_to_keep(model);
    save_desk(model, ask);
}

pub fn change(model: &mut Model, ask: &mut Vec<Effect>, how: &dyn Fn(&mut Draft)) {
    how(&mut model.therapist.draft);
    look(model);
    changed(model, ask);
}

/// Takes something away. It can be put back as long as nothing else is taken away and the page is open.
pub fn take_away(model: &mut Model, ask: &mut Vec<Effect>, how: &dyn Fn(&mut Draft)) {
    let draft = &model.therapist.draft;
    model.therapist.before = (!draft.is_empty()).then(|| draft.clone());
    change(model, ask, how);
    let to = if model.therapist.before.is_some() { "undo" } else { HEADING };
    ask.push(Effect::Focus(to));
}

pub fn undo(model: &mut Model, ask: &mut Vec<Effect>) {
    if let Some(before) = model.therapist.before.take() {
        change(model, ask, &|draft| draft.clone_from(&before));
        ask.push(Effect::Focus(HEADING));
    }
}

/// Opens a pack's file in the form, or asks first where another one is being written.
pub fn open(model: &mut Model, text: Option<&str>, ask: &mut Vec<Effect>) {
    let room = &mut model.therapist;
    let mut opened = Draft::default();
    room.received = match text.map_or(Err(vec![Problem::Damaged]), |text| opened.open_pack(text).map(|()| text)) {
        Err(problems) => Some(Received::Odd(problems)),
        Ok(text) if !room.draft.is_empty() => Some(Received::ForDesk(text.to_owned())),
        Ok(text) => {
            take_in(model, text, ask);
            return;
        }
    };
    ask.push(Effect::Focus("received"));
}

pub fn take_in(model: &mut Model, text: &str, ask: &mut Vec<Effect>) {
    // It was read before: nothing can be wrong with it now.
    take_away(model, ask, &|draft| draft.open_pack(text).unwrap_or_default());
}

/// Looks at the open line, for what is to be mended.
pub fn look(model: &mut Model) {
    model.therapist.problems = model.therapist.draft.look(model.language);
}

/// A name of its own for the pack, which it keeps: other packs may have the same title.
fn name(model: &mut Model, moment: Moment) {
    let draft = &mut model.therapist.draft;
    if !draft.id.is_empty() {
        return;
    }
    let title = draft.pack.first().map(String::as_str).unwrap_or_default().to_lowercase();
    let words = title.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let mut id = String::new();
    for word in words.take(4) {
        id.push_str(word.get(..12).unwrap_or(word));
        id.push('-');
    }
    if id.is_empty() {
        id.push_str("pack-");
    }
    let mut chance = moment.seed;
    for _ in 0..4 {
        id.extend(char::from_digit((chance % 36) as u32, 36));
        chance /= 36;
    }
    draft.id = id;
}

/// Reads the pack that is being written as its readers would. True where it holds.
fn hold(model: &mut Model, moment: Moment, ask: &mut Vec<Effect>) -> bool {
    name(model, moment);
    save_desk(model, ask);
    let room = &mut model.therapist;
    let read = room.draft.pack();
    room.pack_problems = Some(read.as_ref().err().cloned().unwrap_or_default());
    room.trial = read.ok();
    room.trial.is_some()
}

pub fn hold_trial(model: &mut Model, moment: Moment) {
    if !model.therapist.draft.is_empty() {
        name(model, moment);
        model.therapist.trial = model.therapist.draft.pack().ok();
    }
}

/// A file is handed out also of a pack that does not hold yet: it can be gone on with.
pub fn to_file(model: &mut Model, moment: Moment, ask: &mut Vec<Effect>) {
    hold(model, moment, ask);
    let draft = &model.therapist.draft;
    ask.push(Effect::Download { name: [&draft.id, ".json"].concat(), text: draft.pack_text() });
    ask.push(Effect::Focus("pack-problems"));
}

pub fn to_link(model: &mut Model, moment: Moment, ask: &mut Vec<Effect>) {
    if hold(model, moment, ask) {
        let link = model.therapist.trial.as_ref().and_then(|pack| write_link(PACK_PATH, &pack.text));
        share(model, link, ask);
    } else {
        ask.push(Effect::Focus("pack-problems"));
    }
}

fn share(model: &mut Model, link: Option<String>, ask: &mut Vec<Effect>) {
    model.therapist.too_long = link.is_none();
    show_link(model, link, ask);
}

/// Practises from the pack that is being written.
pub fn try_it(model: &mut Model, moment: Moment, ask: &mut Vec<Effect>) {
    if hold(model, moment, ask) {
        let drills = model.therapist.trial.as_ref().map(|pack| pack.drills.clone()).unwrap_or_default();
        practise_drills(model, &drills, moment, ask);
        model.therapist.trying = true;
    } else {
        ask.push(Effect::Focus("pack-problems"));
    }
}

/// Puts one into a list of the assignment, or takes it out.
pub fn choose(model: &mut Model, id: &str, list: &dyn Fn(&mut Draft) -> &mut Vec<String>, ask: &mut Vec<Effect>) {
    let chosen = list(&mut model.therapist.draft);
    match chosen.iter().position(|known| known == id) {
        Some(place) => {
            chosen.remove(place);
        }
        None => chosen.push(id.to_owned()),
    }
    changed(model, ask);
}

/// The assignment as text, or `None` with its problems told.
fn task_text(model: &mut Model, ask: &mut Vec<Effect>) -> Option<String> {
    let room = &mut model.therapist;
    let text = write_task(&room.draft, room.trial.as_ref());
    let problems = read_task(&text).err();
    let holds = problems.is_none();
    room.pack_problems = Some(problems.unwrap_or_default());
    if !holds {
        ask.push(Effect::Focus("pack-problems"));
    }
    holds.then_some(text)
}

pub fn task_to_file(model: &mut Model, ask: &mut Vec<Effect>) {
    if let Some(text) = task_text(model, ask) {
        ask.push(Effect::Download { name: model.language.therapist().assign.file.into(), text });
    }
}

pub fn task_to_link(model: &mut Model, ask: &mut Vec<Effect>) {
    if let Some(text) = task_text(model, ask) {
        share(model, write_link(TASK_PATH, &text), ask);
    }
}
