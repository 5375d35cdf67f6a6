use yew::prelude::*;

use super::heading;
use super::practice::Open;
use crate::app::Event;
use crate::ui::parts::{Weight, act};

/// Three slow breaths, for who wants them. Nothing counts and nothing moves on by itself.
pub fn breath(open: Open) -> Html {
    let view = open.view;
    let words = &view.words().breath;
    let still = view.model.settings.still;
    html! {
        <>
            { heading(words.heading) }
            <div class="hb-breath">
                if !still {
                    <svg class="hb-breath__arcs" viewBox="0 0 32 32" aria-hidden="true">
                        <path d="M15.5 5.6A7.8 7.8 0 1 0 15.5 19" />
                        <path class="hb-sign__heard" d="M16.5 13A7.8 7.8 0 1 1 16.5 26.4" />
                    </svg>
                    <p class="hb-breath__words hb-breath__words--moving">{ words.words }</p>
                }
                <p class={classes!("hb-breath__words", (!still).then_some("hb-breath__words--still"))}>{ words.still }</p>
            </div>
            <div class="hb-acts hb-acts--last">{ act(view, Weight::Next, words.done, Event::BreathEnded) }</div>
        </>
    }
}
