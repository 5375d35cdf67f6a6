//! The pages of Repair.

use yew::prelude::*;

use crate::areas::repair::words::RepairWords;
use crate::areas::repair::{RepairPage, RepairRoom};
use crate::ui::element::el;
use crate::ui::parts::leading;
use crate::ui::view::In;

/// What the screens of this area are drawn from.
type View<'a> = In<'a, RepairRoom>;

pub fn repair(room: &RepairRoom, page: &RepairPage, view: crate::ui::view::View) -> Html {
    let view = In { room, view };
    match page {
        RepairPage::Home => home(view),
    }
}

fn home(view: View) -> Html {
    let texts = &RepairWords::of(view.shell.language).home;
    el("div", "hb-screen", vec![leading(texts.heading, texts.lead)])
}
