//! The pages of Small.

use yew::prelude::*;

use crate::areas::small::words::SmallWords;
use crate::areas::small::{SmallPage, SmallRoom};
use crate::ui::element::el;
use crate::ui::parts::leading;
use crate::ui::view::In;

/// What the screens of this area are drawn from.
type View<'a> = In<'a, SmallRoom>;

pub fn small(room: &SmallRoom, page: &SmallPage, view: crate::ui::view::View) -> Html {
    let view = In { room, view };
    match page {
        SmallPage::Home => home(view),
    }
}

fn home(view: View) -> Html {
    let texts = &SmallWords::of(view.shell.language).home;
    el("div", "hb-screen", vec![leading(texts.heading, texts.lead)])
}
