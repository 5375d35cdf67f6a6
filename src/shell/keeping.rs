//! What stays on the device, because the person said so, and how it goes.

use crate::areas::listen::{KeptReply, write_reply};
use crate::areas::pause::update as pause;
use crate::areas::talk::update as talk;
use crate::areas::talk::update::Own;
use crate::areas::therapist::update as therapist;
use crate::drills::{Progress, Sitting};
use crate::shell::effect::{Effect, Slot};
use crate::shell::kept::{Keep, Settings, write_export, write_record};
use crate::shell::model::{Asking, Model};
use crate::shell::restore::save_sitting;
use crate::shell::update::Moment;

/// The first time there is something to keep, the person says what may stay.
pub(crate) fn ask_what_to_keep(model: &mut Model) {
    if model.settings.keep.is_none() && model.writable {
        model.asking = Some(Asking::WhatToKeep);
    }
}

/// A setting was changed.
pub(crate) fn set(model: &mut Model, ask: &mut Vec<Effect>) {
    ask_what_to_keep(model);
    save_record(model, ask);
}

/// Keeps settings and progress, where the person lets us.
pub(crate) fn save_record(model: &Model, ask: &mut Vec<Effect>) {
    if model.keeps(Keep::Progress) {
        ask.push(Effect::Save(Slot::Record, write_record(&model.settings, &model.progress)));
    }
}

/// Keeps a finished line's words, or holds them until the person says what may stay.
pub(crate) fn keep_reply(model: &mut Model, sitting: &Sitting, moment: Moment, ask: &mut Vec<Effect>) {
    let line = &sitting.line;
    if !line.has_words() {
        return;
    }
    let kept = KeptReply {
        drill: line.drill.clone(),
        said: None,
        at: moment.now,
        first: line.earlier().map(str::to_owned),
        reply: line.reply.clone(),
    };
    match model.settings.keep {
        Some(Keep::Replies) if model.writable => store_reply(model, kept, ask),
        // A newer version keeps the place: what is written here can still be taken along.
        Some(Keep::Replies) | None => model.waiting.push(kept),
        Some(_) => {}
    }
}

pub(crate) fn store_reply(model: &mut Model, kept: KeptReply, ask: &mut Vec<Effect>) {
    let key = format!("{}-{}", kept.at, kept.drill);
    ask.push(Effect::Save(Slot::Reply(key.clone()), write_reply(&kept)));
    model.kept.insert(0, (key, kept));
}

pub(crate) fn choose_keep(model: &mut Model, keep: Keep, ask: &mut Vec<Effect>) {
    let kept_something = model.settings.keep.is_some_and(|keep| keep > Keep::Nothing);
    if keep == Keep::Nothing && kept_something {
        model.asking = Some(Asking::KeepNothing);
        ask.push(Effect::Focus("question"));
        return;
    }
    model.settings.keep = Some(keep);
    let asked = model.asking.take_if(|asking| *asking == Asking::WhatToKeep).is_some();
    let waiting = std::mem::take(&mut model.waiting);
    save_record(model, ask);
    if model.keeps(Keep::Progress) {
        ask.push(Effect::KeepStored);
    }
    if !model.talk.favourites.is_empty() {
        talk::save_favourites(model, ask);
    }
    if model.keeps(Keep::Replies) {
        for kept in waiting {
            store_reply(model, kept, ask);
        }
    }
    if model.no_trace() {
        ask.extend([Slot::Sitting, Slot::OursDraft, Slot::Pause, Slot::Turns, Slot::Talk].map(Effect::Remove));
        therapist::leave_no_trace(ask);
    } else {
        save_sitting(model, ask);
        pause::save_all(model, ask);
        therapist::save_all(model, ask);
    }
    if asked {
        ask.push(Effect::Focus("screen-heading"));
    }
}

pub(crate) fn export(model: &Model, ask: &mut Vec<Effect>) {
    let replies: Vec<&KeptReply> = model.kept.iter().map(|(_, reply)| reply).chain(&model.waiting).collect();
    let open = model.sitting.as_ref().map_or("", |sitting| sitting.line.reply.as_str());
    ask.push(Effect::Download {
        name: "hearback.json".into(),
        text: write_export(
            &model.settings,
            &model.progress,
            &replies,
            open,
            (&pause::export(model), &therapist::export(model)),
            &model.talk.favourites,
            &[model.talk.own.said.clone(), model.talk.own.reply().to_owned(), model.talk.ask.typed.clone()],
        ),
    });
}

/// Deletes everything of ours, on the device and in the page.
pub(crate) fn erase(model: &mut Model, ask: &mut Vec<Effect>) {
    let keep = match model.asking.take() {
        Some(Asking::EraseAll) => None,
        Some(Asking::KeepNothing) => Some(Keep::Nothing),
        _ => return,
    };
    forget(model, keep);
    ask.push(Effect::EraseAll);
}

/// The page as on a first visit, but for what the person said may stay.
pub(crate) fn forget(model: &mut Model, keep: Option<Keep>) {
    model.settings = Settings { keep, ..Settings::default() };
    model.progress = Progress::default();
    model.sitting = None;
    model.closing = None;
    model.kept.clear();
    model.waiting.clear();
    model.unread.clear();
    model.pause.forget();
    model.therapist = therapist::TherapistRoom::default();
    model.turns = crate::areas::turns::update::TurnsRoom::default();
    let talk = &mut model.talk;
    (talk.own, talk.ask.typed, talk.ask.opening, talk.pending) = (Own::default(), String::new(), None, None);
    talk::forget_cards(model);
    model.writable = true;
}
