use yew::prelude::*;

use crate::shell::{Event, Route};
use crate::ui::element::Element as _;
use crate::ui::element::{el, nothing, text, typed, words};
use crate::ui::parts::act::{Weight, act, link};
use crate::ui::view::{View, fill};

/// A line that waits, with what was typed in it.
pub fn open_line(view: View) -> Html {
    let texts = &view.words().open_line;
    let Some(open) = &view.shell.sitting else { return nothing() };
    let why = fill(texts.resume_why, &[("name", &open.speaker)]);
    let why = if open.has_words { el("p", "", vec![typed(&why)]) } else { nothing() };
    let next = vec![
        link(Weight::Usual, texts.resume, &Route::read("/practice")),
        act(view, Weight::Plain, texts.drop, Event::SittingDropped),
    ];
    el("section", "hb-part", vec![why, el("div", "hb-acts", next)])
}

/// Whom this is not for.
pub fn safety(view: View) -> Html {
    let texts = &view.words().open_line;
    let help = words("a", "", texts.safety_link).with_own("href", Route::Help.fragment());
    el("p", "", vec![text(texts.safety), text(" "), help])
}
