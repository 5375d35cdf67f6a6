//! Cards: which are drawn, which is open, which are liked.

use crate::areas::talk::domain::draw;
use crate::areas::talk::update::save;
use crate::areas::talk::{ANY, ASSIGNED, Card, hard_skills};
use crate::areas::talk::{read_list, write_list};
use crate::shell::effect::{Effect, Slot};
use crate::shell::keeping::ask_what_to_keep;
use crate::shell::kept::Keep;
use crate::shell::model::{Asking, Model};

/// The cards that are drawn.
#[derive(Debug)]
pub struct Cards {
    /// One of the words that name a pick.
    pub pick: &'static str,
    /// Orders them, the same after a reload. 0 until something was drawn.
    pub seed: u64,
    /// Places in the deck.
    pub order: Vec<usize>,
    /// Which of them is open; past the last one, all were seen.
    pub at: usize,
    pub face: Face,
}

impl Default for Cards {
    fn default() -> Self {
        Self { pick: ANY, seed: 0, order: Vec::new(), at: 0, face: Face::Card }
    }
}

/// What of the cards is looked at.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Face {
    #[default]
    Card,
    /// The card's two endings.
    Example,
    /// Which cards to draw.
    Choose,
}

impl crate::areas::talk::update::Talk {
    /// The card that is open.
    pub fn card(&self) -> Option<&Card> {
        self.deck()?.cards.get(*self.cards.order.get(self.cards.at)?)
    }
}

/// Lays the cards out, where the deck is here and none lie there.
pub fn deal(model: &mut Model, seed: u64) {
    if !model.talk.cards.order.is_empty() {
        return;
    }
    if model.talk.cards.seed == 0 {
        model.talk.cards.seed = seed;
    }
    lay_out(model);
}

fn lay_out(model: &mut Model) {
    let Some(deck) = model.talk.deck() else { return };
    let cards = &model.talk.cards;
    let hard = hard_skills(&model.progress);
    // The cards of an assignment that is gone are no draw.
    let pick = if cards.pick == ASSIGNED && model.therapist.cards().is_empty() { ANY } else { cards.pick };
    let named = if pick == ASSIGNED { model.therapist.cards() } else { &model.talk.favourites };
    let order = draw(deck, pick, named, &hard, cards.seed);
    model.talk.cards.at = cards.at.min(order.len());
    model.talk.cards.pick = pick;
    model.talk.cards.order = order;
}

/// As if nothing had been drawn: which cards lie there tells what somebody picked.
pub fn forget(model: &mut Model) {
    let seed = model.talk.cards.seed.wrapping_add(1);
    model.talk.favourites.clear();
    model.talk.cards = Cards { seed, ..Cards::default() };
    lay_out(model);
}

pub fn pick(model: &mut Model, pick: &'static str, seed: u64, ask: &mut Vec<Effect>) {
    model.talk.cards = Cards { pick, seed, ..Cards::default() };
    lay_out(model);
    save(model, ask);
    ask.push(Effect::Focus("screen-heading"));
}

pub fn next(model: &mut Model, ask: &mut Vec<Effect>) {
    let cards = &mut model.talk.cards;
    cards.at = (cards.at + 1).min(cards.order.len());
    let turned = std::mem::take(&mut cards.face) != Face::Card;
    // The control that leads on is gone after the last card.
    if turned || cards.at == cards.order.len() {
        ask.push(Effect::Focus("screen-heading"));
    }
    save(model, ask);
}

pub fn turn(model: &mut Model, face: Face, ask: &mut Vec<Effect>) {
    model.talk.cards.face = face;
    ask.push(Effect::Focus("screen-heading"));
}

pub fn turn_favourite(model: &mut Model, ask: &mut Vec<Effect>) {
    let Some(id) = model.talk.card().map(|card| card.id.clone()) else { return };
    let favourites = &mut model.talk.favourites;
    match favourites.iter().position(|known| *known == id) {
        Some(place) => drop(favourites.remove(place)),
        None => favourites.push(id),
    }
    let asked = model.asking;
    ask_what_to_keep(model);
    if model.asking != asked && model.asking == Some(Asking::WhatToKeep) {
        ask.push(Effect::Focus("question"));
    }
    save_favourites(model, ask);
}

/// Keeps the favourites, where the person lets us.
pub fn save_favourites(model: &Model, ask: &mut Vec<Effect>) {
    if model.keeps(Keep::Progress) {
        ask.push(Effect::Save(Slot::Favourites, write_list(&model.talk.favourites)));
    }
}

pub fn take_favourites(model: &mut Model, text: &str) {
    if let Some(favourites) = read_list(text) {
        model.talk.favourites = favourites;
    }
}
