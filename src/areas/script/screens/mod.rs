//! The pages of Script.

use yew::prelude::*;

use crate::areas::script::words::ScriptWords;
use crate::areas::script::{ScriptPage, ScriptRoom};
use crate::ui::element::el;
use crate::ui::parts::leading;
use crate::ui::view::In;

/// What the screens of this area are drawn from.
type View<'a> = In<'a, ScriptRoom>;

pub fn script(room: &ScriptRoom, page: &ScriptPage, view: crate::ui::view::View) -> Html {
    let view = In { room, view };
    match page {
        ScriptPage::Home => home(view),
    }
}

fn home(view: View) -> Html {
    let texts = &ScriptWords::of(view.shell.language).home;
    el("div", "hb-screen", vec![leading(texts.heading, texts.lead)])
}
