//! The pages of Talk.

mod cards;
mod home;
mod own;
mod quarrel;
mod questions;
mod sheet;

use yew::prelude::*;

use crate::areas::talk::words::TalkWords;
use crate::areas::talk::{TalkPage, TalkRoom};
use crate::ui::element;
use crate::ui::element::{el, words};
use crate::ui::parts::{Weight, link, missing_deck};
use crate::ui::view::In;

/// What the screens of this area are drawn from.
type View<'a> = In<'a, TalkRoom>;

impl View<'_> {
    fn talk(self) -> &'static TalkWords {
        TalkWords::of(self.shell.language)
    }
}

pub fn talk(room: &TalkRoom, page: TalkPage, view: crate::ui::view::View) -> Html {
    let view = In { room, view };
    let needs_deck = matches!(page, TalkPage::Cards | TalkPage::Hard(_) | TalkPage::Sheet | TalkPage::Questions);
    if needs_deck && let Some(missing) = missing_deck(*view) {
        return missing;
    }
    match page {
        TalkPage::Home => home::home(view),
        TalkPage::Cards | TalkPage::Hard(_) => cards::cards(view),
        TalkPage::Quarrel => quarrel::quarrel(view),
        TalkPage::Sheet => sheet::sheet(view),
        TalkPage::Own => own::own(view),
        TalkPage::Questions => questions::questions(view),
    }
}

/// A screen that Talk leads to, and the way back there.
fn screen(view: View, class: &'static str, mut inside: Vec<Html>) -> Html {
    let back = link(Weight::Small, view.talk().home.back, &TalkPage::Home.into());
    inside.push(el("p", "hb-no-print", vec![back]));
    el("div", class, inside)
}

/// Somebody's words under a small label.
fn spoken(class: &'static str, label: &'static str, said: &str) -> Html {
    let inside = vec![words("h2", "hb-drawn__label", label), el("p", class, vec![element::typed(said)])];
    el("div", "hb-drawn__part", inside)
}
