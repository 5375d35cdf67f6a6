use yew::prelude::*;

use super::heading;
use super::practice::Open;
use crate::app::Event;
use crate::ui::element::{Element as _, el, list, nothing, words};
use crate::ui::parts::{Weight, act};

/// Three slow breaths, for who wants them. Nothing counts and nothing moves on by itself.
pub fn breath(open: Open) -> Vec<Html> {
    let view = open.view;
    let texts = &view.words().breath;
    let (moving, still) = if view.model.settings.still {
        (nothing(), "hb-breath__words")
    } else {
        let moving = words("p", "hb-breath__words hb-breath__words--moving", texts.words);
        (list(vec![arcs(), moving]), "hb-breath__words hb-breath__words--still")
    };
    vec![
        heading(texts.heading),
        el("div", "hb-breath", vec![moving, words("p", still, texts.still)]),
        el("div", "hb-acts hb-acts--last", vec![act(view, Weight::Next, texts.done, Event::BreathEnded)]),
    ]
}

/// The two arcs of the sign.
fn arcs() -> Html {
    let said = el("path", "", Vec::new()).with("d", "M15.5 5.6A7.8 7.8 0 1 0 15.5 19");
    let heard = el("path", "hb-sign__heard", Vec::new()).with("d", "M16.5 13A7.8 7.8 0 1 1 16.5 26.4");
    el("svg", "hb-breath__arcs", vec![said, heard]).with("viewBox", "0 0 32 32").with("aria-hidden", "true")
}
