//! The pages of Say.

use yew::prelude::*;

use crate::areas::say::words::SayWords;
use crate::areas::say::{SayPage, SayRoom};
use crate::ui::element::el;
use crate::ui::parts::leading;
use crate::ui::view::In;

/// What the screens of this area are drawn from.
type View<'a> = In<'a, SayRoom>;

pub fn say(room: &SayRoom, page: &SayPage, view: crate::ui::view::View) -> Html {
    let view = In { room, view };
    match page {
        SayPage::Home => home(view),
    }
}

fn home(view: View) -> Html {
    let texts = &SayWords::of(view.shell.language).home;
    el("div", "hb-screen", vec![leading(texts.heading, texts.lead)])
}
