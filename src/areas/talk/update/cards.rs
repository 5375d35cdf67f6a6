//! Cards: which are drawn, which is open, which are liked.

use crate::areas::talk::LIKED;
use crate::areas::talk::{ANY, ASSIGNED, TalkRoom, draw, hard_skills, read_liked, write_liked};
use crate::drills::Card;
use crate::shell::{Context, HEADING, Shell};

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

impl TalkRoom {
    /// The card that is open.
    pub fn card<'a>(&self, shell: &'a Shell) -> Option<&'a Card> {
        shell.deck()?.cards.get(*self.cards.order.get(self.cards.at)?)
    }

    /// Lays the cards out, where the deck is here and none lie there.
    pub(super) fn deal_cards(&mut self, cx: &Context) {
        if !self.cards.order.is_empty() {
            return;
        }
        if self.cards.seed == 0 {
            self.cards.seed = cx.moment.seed;
        }
        self.lay_out(cx);
    }

    fn lay_out(&mut self, cx: &Context) {
        let Some(deck) = cx.deck() else { return };
        let shell = cx.shell();
        let hard = hard_skills(&shell.progress);
        // The cards of an assignment that is gone are no draw.
        let pick = if self.cards.pick == ASSIGNED && shell.leads.cards.is_empty() { ANY } else { self.cards.pick };
        let named = if pick == ASSIGNED { &shell.leads.cards } else { &self.favourites };
        let order = draw(deck, pick, named, &hard, self.cards.seed);
        self.cards.at = self.cards.at.min(order.len());
        self.cards.pick = pick;
        self.cards.order = order;
    }

    /// As if nothing had been drawn: which cards lie there tells what somebody picked.
    pub(super) fn forget_cards(&mut self, cx: &Context) {
        let seed = self.cards.seed.wrapping_add(1);
        self.favourites.clear();
        self.cards = Cards { seed, ..Cards::default() };
        self.lay_out(cx);
    }

    pub(super) fn pick_cards(&mut self, pick: &'static str, cx: &mut Context) {
        self.cards = Cards { pick, seed: cx.moment.seed, ..Cards::default() };
        self.lay_out(cx);
        self.save(cx);
        cx.focus(HEADING);
    }

    pub(super) fn next_card(&mut self, cx: &mut Context) {
        let cards = &mut self.cards;
        cards.at = (cards.at + 1).min(cards.order.len());
        let turned = std::mem::take(&mut cards.face) != Face::Card;
        // The control that leads on is gone after the last card.
        if turned || cards.at == cards.order.len() {
            cx.focus(HEADING);
        }
        self.save(cx);
    }

    pub(super) fn turn(&mut self, face: Face, cx: &mut Context) {
        self.cards.face = face;
        cx.focus(HEADING);
    }

    pub(super) fn turn_favourite(&mut self, cx: &mut Context) {
        let Some(id) = self.card(cx.shell()).map(|card| card.id.clone()) else { return };
        match self.favourites.iter().position(|known| *known == id) {
            Some(place) => drop(self.favourites.remove(place)),
            None => self.favourites.push(id),
        }
        cx.ask_what_to_keep();
        self.save_favourites(cx);
    }

    /// Keeps the favourites, where the person lets us.
    pub(super) fn save_favourites(&self, cx: &mut Context) {
        cx.keep(&LIKED, write_liked(&self.favourites));
    }

    pub(super) fn take_favourites(&mut self, text: &str) {
        if let Ok(favourites) = read_liked(text) {
            self.favourites = favourites;
        }
    }
}
