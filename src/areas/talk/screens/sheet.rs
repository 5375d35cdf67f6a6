use yew::prelude::*;

use crate::areas::talk::screens::cards::kind;
use crate::areas::talk::screens::{View, screen};
use crate::drills::Card;
use crate::shell::Event;
use crate::ui::element::{el, typed, words};
use crate::ui::parts::leading;
use crate::ui::parts::{Weight, act};

/// The cards that are drawn, on one page: to print, to cut apart, to leave on the table.
pub fn sheet(view: View) -> Html {
    let texts = &view.talk().sheet;
    let talk = view.room;
    let mut cards = Vec::new();
    // In the order of the deck, so that a kind stands together.
    for (place, card) in view.shell.deck().map_or(&[][..], |deck| &deck.cards).iter().enumerate() {
        if talk.cards.order.contains(&place) {
            cards.push(small(view, card));
        }
    }
    let inside = vec![
        leading(texts.heading, texts.lead),
        el("p", "hb-acts", vec![act(*view, Weight::Next, texts.print, Event::PrintAsked)]),
        el("ul", "hb-sheet", cards),
    ];
    screen(view, "hb-screen", inside)
}

fn small(view: View, card: &Card) -> Html {
    let inside = vec![
        words("p", "hb-drawn__label", kind(view, card)),
        el("p", "hb-sheet__ask", vec![typed(&card.ask)]),
        el("p", "hb-sheet__opening", vec![typed(&card.opening)]),
    ];
    el("li", "hb-sheet__card", inside)
}
