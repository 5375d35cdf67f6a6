use yew::prelude::*;

use crate::shell::{Event, Part, Standing};
use crate::ui::element::{Element as _, el, nothing, words};
use crate::ui::parts::act::{Weight, act};
use crate::ui::parts::section::heading;
use crate::ui::view::View;

/// A screen whose part is on its way, or could not be had and can be tried again.
pub fn missing_part(view: View, part: Part) -> Html {
    el("div", "hb-screen", vec![heading(view.shell.missing_title(part)), on_its_way(view, part, "")])
}

/// The same where something else is on the screen. The region is there before anything is said in it.
pub fn on_its_way(view: View, part: Part, waiting: &'static str) -> Html {
    let (texts, standing) = (&view.words().part, view.shell.parts.of(part));
    let said = if standing >= Standing::Late {
        let again = act(view, Weight::Usual, texts.again, Event::PartAsked(part));
        let why = if standing == Standing::Late { texts.late } else { texts.failed };
        el("div", "hb-notice", vec![words("p", "", why), again])
    } else if waiting.is_empty() {
        nothing()
    } else {
        words("p", "hb-soft", waiting)
    };
    el("div", "", vec![said]).with("role", "status")
}
