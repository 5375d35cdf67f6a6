use yew::prelude::*;

use crate::ui::element::{Element as _, el, list, nothing, words};
use crate::ui::view::View;

/// The two arcs of the sign.
pub fn arcs() -> Html {
    let said = el("path", "", Vec::new()).with("d", "M15.5 5.6A7.8 7.8 0 1 0 15.5 19");
    let heard = el("path", "hb-sign__heard", Vec::new()).with("d", "M16.5 13A7.8 7.8 0 1 1 16.5 26.4");
    el("svg", "hb-breath__arcs", vec![said, heard]).with("viewBox", "0 0 32 32").with("aria-hidden", "true")
}

/// Three slow breaths. Nothing counts and nothing moves on by itself.
pub fn breathing(view: View) -> Html {
    let texts = &view.words().breath;
    let (moving, still, over) = if view.shell.settings.still {
        (nothing(), "hb-breath__words", nothing())
    } else {
        let moving = words("p", "hb-breath__words hb-breath__words--moving", texts.words);
        // The page has no clock for this: its words come into sight with the end of what moves.
        let over = el("p", "", vec![words("span", "hb-breath__over", texts.over)]).with("role", "status");
        (list(vec![arcs(), moving]), "hb-breath__words hb-breath__words--still", over)
    };
    el("div", "hb-breath", vec![moving, words("p", still, texts.still), over])
}
