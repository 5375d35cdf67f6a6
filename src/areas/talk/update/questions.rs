//! Closed questions to open.

use crate::areas::talk::update::save;
use crate::areas::talk::{Opening, Question, opening};
use crate::drills::Shuffle;
use crate::shell::effect::Effect;
use crate::shell::model::Model;

/// The questions, in the order they come.
#[derive(Debug, Default)]
pub struct Ask {
    /// Orders them, the same after a reload. 0 until they were laid out.
    pub seed: u64,
    /// Places in the deck.
    pub order: Vec<usize>,
    /// Which of them is open; past the last one, all were seen.
    pub at: usize,
    pub typed: String,
    /// How the typed question starts, once it was looked at.
    pub opening: Option<Opening>,
    pub asked_empty: bool,
}

impl crate::areas::talk::update::Talk {
    /// The closed question that is open.
    pub fn question(&self) -> Option<&Question> {
        self.deck()?.questions.get(*self.ask.order.get(self.ask.at)?)
    }
}

/// Lays the questions out, where the deck is here and none lie there.
pub fn deal(model: &mut Model, seed: u64) {
    let Some(count) = model.talk.deck().map(|deck| deck.questions.len()) else { return };
    let questions = &mut model.talk.ask;
    if !questions.order.is_empty() {
        return;
    }
    if questions.seed == 0 {
        questions.seed = seed;
    }
    questions.order = (0..count).collect();
    Shuffle::new(questions.seed).order(&mut questions.order);
    questions.at = questions.at.min(count);
}

/// Looks at what was typed; an empty question is asked for.
pub fn hand_in(model: &mut Model, ask: &mut Vec<Effect>) {
    if model.talk.question().is_none() {
        return;
    }
    let questions = &mut model.talk.ask;
    questions.asked_empty = questions.typed.trim().is_empty();
    if questions.asked_empty {
        ask.push(Effect::Focus("asked"));
        return;
    }
    questions.opening = Some(opening(model.language, &questions.typed));
    save(model, ask);
    ask.push(Effect::Focus("screen-heading"));
}

pub fn change(model: &mut Model, ask: &mut Vec<Effect>) {
    if model.talk.ask.opening.take().is_some() {
        save(model, ask);
        ask.push(Effect::Focus("asked"));
    }
}

/// Goes on; after the last one they begin again in another order.
pub fn next(model: &mut Model, seed: u64, ask: &mut Vec<Effect>) {
    let questions = &mut model.talk.ask;
    if questions.at < questions.order.len() {
        questions.at += 1;
        questions.typed.clear();
        (questions.opening, questions.asked_empty) = (None, false);
    } else {
        *questions = Ask::default();
        deal(model, seed);
    }
    save(model, ask);
    ask.push(Effect::Focus("screen-heading"));
}
