use std::collections::BTreeSet;

use yew::prelude::*;

use super::heading;
use crate::app::{Event, Route};
use crate::drills::{Finished, Wish};
use crate::ui::parts::{Weight, act, link};
use crate::ui::view::View;

/// The end of a sitting: what the words did, and what comes back.
pub fn closing(view: View) -> Html {
    let words = &view.words().finish;
    let finished = view.model.closing.as_deref().unwrap_or_default();
    let worked = titles(view, finished, |one| &one.strengths);
    let again = titles(view, finished, |one| &one.suggestions);
    html! {
        <div class="hb-screen">
            { heading(words.heading) }
            if !worked.is_empty() {
                <section class="hb-part">
                    <h2>{ words.worked }</h2>
                    <ul>{ for worked.iter().map(|title| html! { <li>{ *title }</li> }) }</ul>
                </section>
            }
            <section class="hb-part">
                <h2>{ words.again }</h2>
                <p class="hb-soft">{ if again.is_empty() { words.clear } else { words.again_why } }</p>
                <ul>{ for again.iter().map(|title| html! { <li>{ *title }</li> }) }</ul>
            </section>
            <p class="hb-part hb-lead">{ words.talk }</p>
            <div class="hb-acts hb-acts--last">
                { act(view, Weight::Next, words.more, Event::SittingAsked(Wish::default())) }
                { link(Weight::Usual, words.done, &Route::Listen) }
            </div>
        </div>
    }
}

/// Each title once, however many lines it came up in: nothing is counted.
fn titles(view: View, finished: &[Finished], ids: fn(&Finished) -> &Vec<String>) -> BTreeSet<&'static str> {
    finished.iter().flat_map(ids).filter_map(|id| view.observation(id)).map(|words| words.title).collect()
}
