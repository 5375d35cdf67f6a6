//! The pages of Talk.

mod cards;
mod home;
mod own;
mod questions;
mod sheet;

use yew::prelude::*;

use crate::areas::talk::{Shelf, TalkEvent};
use crate::shell::{Event, TalkPage};
use crate::ui::element;
use crate::ui::element::{Element as _, el, words};
use crate::ui::parts::heading;
use crate::ui::parts::{Weight, act};
use crate::ui::view::View;

pub fn talk(view: View, page: TalkPage) -> Html {
    let needs_deck = matches!(page, TalkPage::Cards | TalkPage::Sheet | TalkPage::Questions);
    if needs_deck && let Some(missing) = missing_deck(view) {
        return missing;
    }
    match page {
        TalkPage::Home => home::home(view),
        TalkPage::Cards => cards::cards(view),
        TalkPage::Sheet => sheet::sheet(view),
        TalkPage::Own => own::own(view),
        TalkPage::Questions => questions::questions(view),
    }
}

/// A whole screen that waits for the deck, or says that it can't be had. None where it is here, or nobody wants it.
pub fn missing_deck(view: View) -> Option<Html> {
    let wanted = matches!(view.model.talk.shelf, Shelf::Waiting | Shelf::Missing);
    wanted.then(|| el("div", "hb-screen", vec![heading(view.words().areas.talk), missing(view)]))
}

/// That the deck is on its way, or can't be had and can be tried again. The region is there before anything is said.
pub fn missing(view: View) -> Html {
    let texts = &view.talk().file;
    let said = match view.model.talk.shelf {
        Shelf::Waiting => vec![words("p", "hb-soft", texts.waiting)],
        Shelf::Missing => {
            let again = act(view, Weight::Usual, texts.again, Event::Talk(TalkEvent::FileAsked));
            vec![el("div", "hb-notice", vec![words("p", "", texts.failed), again])]
        }
        Shelf::Closed | Shelf::Here(_) => Vec::new(),
    };
    el("div", "", said).with("role", "status")
}

/// A text that begins with a name as it stands in a sentence.
pub fn title_case(mut text: String) -> String {
    // The one name that is no name is ours, and plain letters need no table of all the world's.
    if let Some(first) = text.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    text
}

/// Somebody's words under a small label.
fn spoken(class: &'static str, label: &'static str, said: &str) -> Html {
    let inside = vec![words("h2", "hb-drawn__label", label), el("p", class, vec![element::typed(said)])];
    el("div", "hb-drawn__part", inside)
}
