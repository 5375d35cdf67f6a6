use yew::prelude::*;

use crate::drills::Card;
use crate::shell::{Event, Shelf};
use crate::ui::element::{Element as _, el, list, text, typed, words};
use crate::ui::parts::act::{Weight, act};
use crate::ui::parts::section::heading;
use crate::ui::view::View;

/// A whole screen that waits for the deck, or says that it can't be had. None where it is here, or nobody wants it.
pub fn missing_deck(view: View) -> Option<Html> {
    let wanted = matches!(view.shell.shelf, Shelf::Waiting | Shelf::Missing);
    wanted.then(|| el("div", "hb-screen", vec![heading(view.words().areas.talk), missing(view)]))
}

/// That the deck is on its way, or can't be had and can be tried again. The region is there before anything is said.
pub fn missing(view: View) -> Html {
    let texts = &view.words().deck;
    let said = match view.shell.shelf {
        Shelf::Waiting => vec![words("p", "hb-soft", texts.waiting)],
        Shelf::Missing => {
            let again = act(view, Weight::Usual, texts.again, Event::DeckAsked);
            vec![el("div", "hb-notice", vec![words("p", "", texts.failed), again])]
        }
        Shelf::Closed | Shelf::Here(_) => Vec::new(),
    };
    el("div", "", said).with("role", "status")
}

/// What a card asks, with the words to start with.
pub fn card(card: &Card) -> Html {
    list(vec![typed(&card.ask), text(" "), el("em", "hb-soft", vec![typed(&card.opening)])])
}
