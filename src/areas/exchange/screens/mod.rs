//! The pages of Exchange.

use yew::prelude::*;

use crate::areas::exchange::words::ExchangeWords;
use crate::areas::exchange::{ExchangePage, ExchangeRoom};
use crate::ui::element::el;
use crate::ui::parts::leading;
use crate::ui::view::In;

/// What the screens of this area are drawn from.
type View<'a> = In<'a, ExchangeRoom>;

pub fn exchange(room: &ExchangeRoom, page: &ExchangePage, view: crate::ui::view::View) -> Html {
    let view = In { room, view };
    match page {
        ExchangePage::Home => home(view),
    }
}

fn home(view: View) -> Html {
    let texts = &ExchangeWords::of(view.shell.language).home;
    el("div", "hb-screen", vec![leading(texts.heading, texts.lead)])
}
