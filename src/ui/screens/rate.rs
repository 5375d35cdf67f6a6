use yew::prelude::*;

use super::heading;
use super::practice::Open;
use crate::app::Event;
use crate::drills::Rating;
use crate::ui::parts::{Weight, act};

/// How the line felt. The answer chooses the level of the next ones.
pub fn rate(open: Open) -> Html {
    let view = open.view;
    let words = &view.words().rate;
    html! {
        <>
            <div class="hb-stack">
                { heading(words.heading) }
                <p class="hb-soft">{ words.why }</p>
            </div>
            <div class="hb-acts hb-acts--even hb-acts--last">
                { act(view, Weight::Usual, words.easy, Event::LineRated(Rating::Easy)) }
                { act(view, Weight::Usual, words.right, Event::LineRated(Rating::Right)) }
                { act(view, Weight::Usual, words.hard, Event::LineRated(Rating::Hard)) }
            </div>
        </>
    }
}
