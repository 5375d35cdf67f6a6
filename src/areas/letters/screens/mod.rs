//! The pages of Letters.

use yew::prelude::*;

use crate::areas::letters::words::LettersWords;
use crate::areas::letters::{LettersPage, LettersRoom};
use crate::ui::element::el;
use crate::ui::parts::leading;
use crate::ui::view::In;

/// What the screens of this area are drawn from.
type View<'a> = In<'a, LettersRoom>;

pub fn letters(room: &LettersRoom, page: &LettersPage, view: crate::ui::view::View) -> Html {
    let view = In { room, view };
    match page {
        LettersPage::Home => home(view),
    }
}

fn home(view: View) -> Html {
    let texts = &LettersWords::of(view.shell.language).home;
    el("div", "hb-screen", vec![leading(texts.heading, texts.lead)])
}
