use yew::prelude::*;

use crate::shell::{Event, LineEvent};
use crate::ui::element::el;
use crate::ui::line::Open;
use crate::ui::parts::{Weight, act, breathing, heading};

/// Three slow breaths, for who wants them.
pub fn breath(open: Open) -> Vec<Html> {
    let view = open.view;
    let texts = &view.words().breath;
    vec![
        heading(texts.heading),
        breathing(view),
        el(
            "div",
            "hb-acts hb-acts--last",
            vec![act(view, Weight::Next, texts.done, Event::Line(LineEvent::BreathEnded))],
        ),
    ]
}
