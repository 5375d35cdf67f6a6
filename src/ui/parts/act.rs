use yew::prelude::*;

use crate::shell::{Event, Route};
use crate::ui::element::{Element as _, el, text, words};
use crate::ui::view::View;

/// How much a control asks for attention. A screen has one `Next` at most.
#[derive(Clone, Copy)]
pub enum Weight {
    Next,
    Usual,
    Plain,
    Small,
}

impl Weight {
    pub fn class(self) -> &'static str {
        match self {
            Self::Next => "hb-act hb-act--next",
            Self::Usual => "hb-act",
            Self::Plain => "hb-act hb-act--plain",
            Self::Small => "hb-act hb-act--plain hb-act--small",
        }
    }
}

/// A button that says what happened.
pub fn act(view: View, weight: Weight, label: &'static str, event: Event) -> Html {
    words("button", weight.class(), label).with("type", "button").on_click(view, event)
}

/// Controls that stand together.
pub fn acts(inside: Vec<Html>) -> Html {
    el("div", "hb-acts", inside)
}

/// A link that looks like a control: it leads to another screen.
pub fn link(weight: Weight, label: &'static str, route: &Route) -> Html {
    words("a", weight.class(), label).with_own("href", route.fragment())
}

/// Opens a file of ours.
pub fn open_file(label: &'static str) -> Html {
    // Nothing is said of what it accepts: by that some devices grey out files of ours. What is in it tells what it is.
    let input = el("input", "hb-unseen", Vec::new()).with("type", "file");
    el("label", "hb-act", vec![text(label), input])
}
