use yew::prelude::*;

use crate::shell::kept::Keep;
use crate::shell::{Asking, Event};
use crate::ui::element::{Element as _, el, nothing, text, words};
use crate::ui::parts::act::{Weight, act};
use crate::ui::parts::choice::{Choice, answer};
use crate::ui::view::View;

/// The question that waits for an answer, if there is one. It stands beside the screen and blocks nothing.
pub fn question(view: View) -> Html {
    let Some(asking) = view.shell.asking else { return nothing() };
    let (keep, settings) = (&view.words().keep, &view.words().settings);
    let (heading, why) = match asking {
        Asking::WhatToKeep => (keep.heading, keep.why),
        Asking::EraseAll => (settings.erase_ask, settings.erase_ask_why),
        Asking::KeepNothing => (settings.keep_ask, settings.keep_ask_why),
    };
    let answers = match asking {
        Asking::WhatToKeep => {
            el("div", "hb-choices", keep_choices(view).into_iter().map(|one| answer(view, one)).collect())
        }
        Asking::EraseAll | Asking::KeepNothing => {
            let no = act(view, Weight::Usual, settings.erase_no, Event::EraseCancelled);
            el("div", "hb-acts", vec![no, act(view, Weight::Usual, settings.erase_yes, Event::EraseConfirmed)])
        }
    };
    let heading = words("h2", "", heading).with("id", "question").with("tabindex", "-1");
    let inside = vec![heading, words("p", "", why), answers];
    el("section", "hb-question hb-no-print", inside).with("aria-labelledby", "question")
}

/// What may stay on the device, least first.
pub fn keep_choices(view: View) -> Vec<Choice> {
    let keep = &view.words().keep;
    [
        (keep.nothing, keep.nothing_why, Keep::Nothing),
        (keep.progress, keep.progress_why, Keep::Progress),
        (keep.replies, keep.replies_why, Keep::Replies),
    ]
    .map(|(label, aside, what)| Choice {
        label: text(label),
        aside,
        on: view.shell.settings.keep == Some(what),
        event: Event::KeepChosen(what),
    })
    .into()
}
