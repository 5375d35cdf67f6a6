use yew::prelude::*;

use crate::areas::given::screens::{View, press};
use crate::areas::given::{Copy, GivenEvent};
use crate::shell::words::SlotWords;
use crate::shell::{Kept, Part, Standing};
use crate::ui::element::{Element as _, el, nothing, words};
use crate::ui::parts::{Weight, acts, leading, open_file};

/// A saved copy is opened, and seen before it takes the place of anything.
pub fn copy(view: View) -> Html {
    let texts = &view.given().copy;
    let said = |words_of_it| words("p", "", words_of_it).with("id", "received").with("tabindex", "-1");
    let opened = match &view.room.copy {
        None => nothing(),
        Some(Copy::Waiting(_)) => said(waits(view)),
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

/// Whoever reads some of the copy is on the way, or can't be had: then it may be opened again.
fn waits(view: View) -> &'static str {
    let texts = &view.words().part;
    let failed = Part::ALL.iter().any(|part| view.shell.parts.of(*part) == Standing::Failed);
    if failed { texts.failed } else { texts.waiting }
}
