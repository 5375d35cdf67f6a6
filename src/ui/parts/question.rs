use yew::prelude::*;

use super::act::{Weight, act};
use super::choice::{Choice, answer};
use crate::app::{Asking, Event};
use crate::storage::Keep;
use crate::ui::view::View;

/// The question that waits for an answer, if there is one. It stands above the screen and blocks nothing.
pub fn question(view: View) -> Html {
    let Some(asking) = view.model.asking else { return Html::default() };
    let (keep, settings) = (&view.words().keep, &view.words().settings);
    let (heading, why) = match asking {
        Asking::WhatToKeep => (keep.heading, keep.why),
        Asking::EraseAll => (settings.erase_ask, settings.erase_ask_why),
        Asking::KeepNothing => (settings.keep_ask, settings.keep_ask_why),
    };
    let answers = match asking {
        Asking::WhatToKeep => {
            keep_choices(view).into_iter().map(|one| answer(view, one.label, one.aside, one.event)).collect::<Html>()
        }
        Asking::EraseAll | Asking::KeepNothing => html! {
            <div class="hb-acts">
                { act(view, Weight::Usual, settings.erase_no, Event::EraseCancelled) }
                { act(view, Weight::Usual, settings.erase_yes, Event::EraseConfirmed) }
            </div>
        },
    };
    html! {
        <section class="hb-question" aria-labelledby="question">
            <h2 id="question" tabindex="-1">{ heading }</h2>
            <p>{ why }</p>
            <div class="hb-choices">{ answers }</div>
        </section>
    }
}

/// What may stay on the device, least first.
pub fn keep_choices(view: View) -> Vec<Choice> {
    let words = &view.words().keep;
    [
        (words.nothing, words.nothing_why, Keep::Nothing),
        (words.progress, words.progress_why, Keep::Progress),
        (words.replies, words.replies_why, Keep::Replies),
    ]
    .map(|(label, aside, keep)| Choice {
        label: label.into(),
        aside: aside.into(),
        on: view.model.settings.keep == Some(keep),
        event: Event::KeepChosen(keep),
    })
    .into()
}
