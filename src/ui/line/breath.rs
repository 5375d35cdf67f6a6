use yew::prelude::*;

use crate::shell::{Event, LineEvent};
use crate::ui::element::{Element as _, el, list, nothing, words};
use crate::ui::line::Open;
use crate::ui::parts::heading;
use crate::ui::parts::{Weight, act, arcs};

/// Three slow breaths, for who wants them. Nothing counts and nothing moves on by itself.
pub fn breath(open: Open) -> Vec<Html> {
    let view = open.view;
    let texts = &view.words().breath;
    let (moving, still, over) = if view.shell.settings.still {
        (nothing(), "hb-breath__words", nothing())
    } else {
        let moving = words("p", "hb-breath__words hb-breath__words--moving", texts.words);
        // The page has no clock for this: its words come into sight with the end of what moves.
        let over = el("p", "", vec![words("span", "hb-breath__over", texts.over)]).with("role", "status");
        (list(vec![arcs(), moving]), "hb-breath__words hb-breath__words--still", over)
    };
    vec![
        heading(texts.heading),
        el("div", "hb-breath", vec![moving, words("p", still, texts.still), over]),
        el(
            "div",
            "hb-acts hb-acts--last",
            vec![act(view, Weight::Next, texts.done, Event::Line(LineEvent::BreathEnded))],
        ),
    ]
}
