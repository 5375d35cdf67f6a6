//! From what the browser holds to a model, and the open sitting back into text.

use crate::areas::listen::update::start;
use crate::areas::listen::{StoredSitting, read_reply, read_sitting, write_sitting};
use crate::areas::talk::update as talk;
use crate::drills::{Line, Sitting, Step};
use crate::shell::effect::{Effect, Slot};
use crate::shell::event::Started;
use crate::shell::kept::{Trouble, Unreadable, read_record};
use crate::shell::model::{Model, Notice};
use crate::shell::route::Route;
use crate::shell::update::Moment;

pub(crate) fn restore(model: &mut Model, started: Started, moment: Moment, ask: &mut Vec<Effect>) {
    model.typed = started.typed;
    match started.record {
        Err(Trouble::Framed) => model.tell(Notice::Framed),
        Err(_) => model.tell(Notice::StorageBlocked),
        Ok(None) => {}
        Ok(Some(text)) => match read_record(&text) {
            Ok((settings, progress)) => {
                model.settings = settings;
                model.progress = progress;
            }
            Err(Unreadable::Damaged) => {
                model.tell(Notice::SetAside);
                set_aside(model, Slot::Record, text, ask);
            }
            Err(Unreadable::Newer) => leave_to_newer(model, &Slot::Record),
        },
    }
    for (key, text) in started.replies {
        if let Some(reply) = read_reply(&text) {
            // Newest first.
            let place = model.kept.iter().position(|(_, other)| other.at < reply.at).unwrap_or(model.kept.len());
            model.kept.insert(place, (key, reply));
        }
    }
    crate::areas::pause::update::restore(model, started.pause, moment, ask);
    // Before the sitting: its line may be one of a pack.
    crate::areas::therapist::update::restore(model, started.therapist, ask);
    crate::areas::turns::update::restore(model, started.turns, ask);
    talk::restore(model, started.talk, ask);
    if let Some(text) = started.sitting.filter(|text| !talk::take_up(model, text, ask)) {
        model.sitting = read_sitting(&text).and_then(|stored| reopen(model, stored));
        if model.sitting.is_none() {
            model.tell(Notice::SittingLost);
            set_aside(model, Slot::Sitting, text, ask);
            ask.push(Effect::Remove(Slot::Sitting));
        }
    }
    // Typed, and gone on to another screen before the app was there: the line waits on the first screen.
    if !model.typed.is_empty() && started.route != Route::Start {
        start(model, moment, ask);
    }
}

/// What a newer version keeps is left alone, with all that belongs to it: half of it old and half new could be read by
/// neither.
pub(crate) fn leave_to_newer(model: &mut Model, slot: &Slot) {
    match slot {
        Slot::Pause | Slot::Ours | Slot::OursDraft | Slot::Returns => {
            model.pause.writable = false;
            model.tell(Notice::PauseNewer);
        }
        Slot::Local(_) | Slot::Tab(_) => {
            model.therapist.read_only = true;
            model.tell(Notice::NewerVersion);
        }
        Slot::Record | Slot::Favourites | Slot::Reply(_) | Slot::Sitting | Slot::Talk | Slot::Turns => {
            model.writable = false;
            model.tell(Notice::NewerVersion);
        }
    }
}

/// What can't be read stays where it was kept, under another key, and can be taken along as a file.
pub(crate) fn set_aside(model: &mut Model, slot: Slot, text: String, ask: &mut Vec<Effect>) {
    model.unread.push(text.clone());
    ask.push(Effect::SetAside(slot, text));
}

pub(crate) fn reopen(model: &Model, stored: StoredSitting) -> Option<Sitting> {
    let drill = model.drill(stored.lines.get(stored.at)?)?;
    let mut line = Line::open(drill, model.language, stored.seed.wrapping_add(stored.at as u64));
    line.resume(step_of(&stored.step), stored.first, stored.reply, stored.picked);
    Some(Sitting { lines: stored.lines, at: stored.at, line, seed: stored.seed, finished: stored.finished })
}

/// Keeps the open sitting with its tab, unless the person wants no trace.
pub(crate) fn save_sitting(model: &Model, ask: &mut Vec<Effect>) {
    let Some(sitting) = &model.sitting else { return };
    if model.no_trace() {
        return;
    }
    let stored = StoredSitting {
        lines: sitting.lines.clone(),
        at: sitting.at,
        reply: sitting.line.reply.clone(),
        first: sitting.line.first.clone(),
        step: step_word(sitting.line.step).into(),
        picked: sitting.line.picked,
        seed: sitting.seed,
        finished: sitting.finished.clone(),
    };
    ask.push(Effect::Save(Slot::Sitting, write_sitting(&stored)));
}

pub(crate) fn step_word(step: Step) -> &'static str {
    match step {
        Step::Breath | Step::Reply => "reply",
        Step::Recognise => "recognise",
        Step::Noticed => "noticed",
        Step::Compare => "compare",
        Step::Rate => "rate",
    }
}

pub(crate) fn step_of(word: &str) -> Step {
    match word {
        "recognise" => Step::Recognise,
        "noticed" => Step::Noticed,
        "compare" => Step::Compare,
        "rate" => Step::Rate,
        _ => Step::Reply,
    }
}
