//! What is open in Talk survives a reload, and ends with its tab.

use crate::areas::talk::update::{StartedTalk, cards, own};
use crate::areas::talk::{Aim, opening, pick_named};
use crate::areas::talk::{StoredTalk, read_list, read_talk, write_talk};
use crate::shell::effect::{Effect, Slot};
use crate::shell::model::{Model, Notice};
use crate::shell::restore::{set_aside, step_of, step_word};

/// Keeps what is open with its tab, unless the person wants no trace.
pub fn save(model: &Model, ask: &mut Vec<Effect>) {
    if model.no_trace() {
        return;
    }
    let talk = &model.talk;
    let line = talk.own.open.as_ref().map(|(_, line)| line);
    let stored = StoredTalk {
        pick: talk.cards.pick.to_owned(),
        seed: talk.cards.seed,
        at: talk.cards.at,
        said: talk.own.said.clone(),
        aim: talk.own.aim.id().to_owned(),
        reply: talk.own.reply().to_owned(),
        first: line.and_then(|line| line.first.clone()).unwrap_or_default(),
        step: line.map_or("", |line| step_word(line.step)).to_owned(),
        questions: talk.ask.seed,
        question: talk.ask.at,
        asked: talk.ask.typed.clone(),
        looked: if talk.ask.opening.is_some() { "looked" } else { "" }.to_owned(),
    };
    ask.push(Effect::Save(Slot::Talk, write_talk(stored)));
}

pub fn restore(model: &mut Model, started: StartedTalk, ask: &mut Vec<Effect>) {
    if let Some(text) = started.favourites {
        if read_list(&text).is_some() {
            cards::take_favourites(model, &text);
        } else {
            model.tell(Notice::SetAside);
            set_aside(model, Slot::Favourites, text, ask);
        }
    }
    let Some(text) = started.open else { return };
    match read_talk(&text) {
        Some(stored) => take_up(model, stored),
        None => {
            model.tell(Notice::SittingLost);
            set_aside(model, Slot::Talk, text, ask);
            ask.push(Effect::Remove(Slot::Talk));
        }
    }
}

fn take_up(model: &mut Model, stored: StoredTalk) {
    let talk = &mut model.talk;
    talk.cards.pick = pick_named(&stored.pick);
    (talk.cards.seed, talk.cards.at) = (stored.seed, stored.at);
    (talk.ask.seed, talk.ask.at) = (stored.questions, stored.question);
    talk.ask.opening = (!stored.looked.is_empty()).then(|| opening(model.language, &stored.asked));
    talk.ask.typed = stored.asked;
    talk.own.said = stored.said;
    talk.own.aim = Aim::from_id(&stored.aim).unwrap_or(Aim::Event);
    if stored.step.is_empty() {
        talk.own.reply = stored.reply;
        return;
    }
    own::open(model);
    if let Some((_, line)) = &mut model.talk.own.open {
        let first = (!stored.first.is_empty()).then_some(stored.first);
        line.resume(step_of(&stored.step), first, stored.reply, None);
    }
}
