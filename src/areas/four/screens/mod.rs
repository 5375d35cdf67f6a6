//! The pages of Four.

use yew::prelude::*;

use crate::areas::four::words::FourWords;
use crate::areas::four::{FourPage, FourRoom};
use crate::ui::element::el;
use crate::ui::parts::leading;
use crate::ui::view::In;

/// What the screens of this area are drawn from.
type View<'a> = In<'a, FourRoom>;

pub fn four(room: &FourRoom, page: &FourPage, view: crate::ui::view::View) -> Html {
    let view = In { room, view };
    match page {
        FourPage::Home => home(view),
    }
}

fn home(view: View) -> Html {
    let texts = &FourWords::of(view.shell.language).home;
    el("div", "hb-screen", vec![leading(texts.heading, texts.lead)])
}
