//! The pages of Ours.

use yew::prelude::*;

use crate::areas::ours::words::OursWords;
use crate::areas::ours::{OursPage, OursRoom};
use crate::ui::element::el;
use crate::ui::parts::leading;
use crate::ui::view::In;

/// What the screens of this area are drawn from.
type View<'a> = In<'a, OursRoom>;

pub fn ours(room: &OursRoom, page: &OursPage, view: crate::ui::view::View) -> Html {
    let view = In { room, view };
    match page {
        OursPage::Home => home(view),
    }
}

fn home(view: View) -> Html {
    let texts = &OursWords::of(view.shell.language).home;
    el("div", "hb-screen", vec![leading(texts.heading, texts.lead)])
}
