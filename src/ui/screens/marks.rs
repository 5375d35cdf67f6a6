use yew::prelude::*;

use super::heading;
use crate::feedback::{Kind, observations};
use crate::ui::parts::bare_note;
use crate::ui::view::View;

/// Every observation on one page: what can be noticed, why, and what to try.
pub fn marks(view: View) -> Html {
    let words = &view.words().marks;
    html! {
        <div class="hb-screen">
            <div class="hb-stack">
                { heading(words.heading) }
                <p class="hb-lead">{ words.lead }</p>
            </div>
            { list(view, words.strengths, Kind::Strength) }
            { list(view, words.suggestions, Kind::Suggestion) }
        </div>
    }
}

fn list(view: View, heading: &'static str, kind: Kind) -> Html {
    let known = observations().filter(|(_, one)| *one == kind).filter_map(|(id, _)| view.observation(id));
    html! {
        <section>
            <h2>{ heading }</h2>
            <ul class="hb-notes">{ for known.map(|words| bare_note(words, kind)) }</ul>
        </section>
    }
}
