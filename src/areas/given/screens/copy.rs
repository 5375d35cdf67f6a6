use yew::prelude::*;

use crate::areas::given::screens::{View, press};
use crate::areas::given::{Copy, GivenEvent};
use crate::shell::Kept;
use crate::shell::words::SlotWords;
use crate::ui::element::{Element as _, el, nothing, words};
use crate::ui::parts::{Weight, acts, leading, on_its_way, open_file};

/// A saved copy is opened, and seen before it takes the place of anything.
pub fn copy(view: View) -> Html {
    let texts = &view.given().copy;
    let said = |words_of_it| words("p", "", words_of_it).with("id", "received").with("tabindex", "-1");
    let opened = match &view.room.copy {
        None => nothing(),
        Some(Copy::Waiting(_)) => waits(view),
        Some(Copy::Odd) => said(texts.odd),
        Some(Copy::Newer) => said(texts.newer),
        Some(Copy::Whole(kept)) => whole(view, kept),
    };
    let inside = vec![leading(view.words().leads.load, texts.lead), opened, acts(vec![open_file(texts.open)])];
    el("div", "hb-screen", inside)
}

fn whole(view: View, kept: &Kept) -> Html {
    let texts = &view.given().copy;
    let holds = |id: &str| kept.keys().any(|key| key.slot.name == id);
    let slots = SlotWords::of(view.shell.language).slot.iter().filter(|one| holds(one.id));
    let inside = vec![
        words("h2", "", texts.inside).with("id", "received").with("tabindex", "-1"),
        el("ul", "hb-list", slots.map(|one| words("li", "", one.what)).collect()),
        words("p", "", texts.replaces),
        acts(vec![
            press(view, Weight::Usual, texts.no, GivenEvent::CopyRefused),
            press(view, Weight::Usual, texts.yes, GivenEvent::CopyWelcomed),
        ]),
    ];
    el("section", "hb-question", inside).with("aria-labelledby", "received")
}

/// Whoever reads some of the copy is on the way, or can't be had and can be asked for again.
fn waits(view: View) -> Html {
    let texts = &view.words().part;
    let missing = view.shell.parts.missing().map(|part| on_its_way(*view, part, texts.waiting));
    let inside = missing.unwrap_or_else(|| words("p", "", texts.waiting));
    el("div", "", vec![inside]).with("id", "received").with("tabindex", "-1")
}
