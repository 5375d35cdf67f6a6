//! The pages of Minutes.

use yew::prelude::*;

use crate::areas::minutes::words::MinutesWords;
use crate::areas::minutes::{MinutesPage, MinutesRoom};
use crate::ui::element::el;
use crate::ui::parts::leading;
use crate::ui::view::In;

/// What the screens of this area are drawn from.
type View<'a> = In<'a, MinutesRoom>;

pub fn minutes(room: &MinutesRoom, page: &MinutesPage, view: crate::ui::view::View) -> Html {
    let view = In { room, view };
    match page {
        MinutesPage::Home => home(view),
    }
}

fn home(view: View) -> Html {
    let texts = &MinutesWords::of(view.shell.language).home;
    el("div", "hb-screen", vec![leading(texts.heading, texts.lead)])
}
