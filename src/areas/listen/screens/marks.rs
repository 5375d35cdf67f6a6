use yew::prelude::*;

use crate::areas::listen::screens::words_of;
use crate::ear::{Kind, ear};
use crate::ui::element::{el, words};
use crate::ui::parts::bare_note;
use crate::ui::parts::leading;
use crate::ui::view::View;

/// Every observation on one page: what can be noticed, why, and what to try.
pub fn marks(view: View) -> Html {
    let texts = &words_of(view).marks;
    let inside = vec![
        leading(texts.heading, texts.lead),
        of_kind(view, texts.strengths, Kind::Strength),
        of_kind(view, texts.suggestions, Kind::Suggestion),
    ];
    el("div", "hb-screen", inside)
}

fn of_kind(view: View, heading: &'static str, kind: Kind) -> Html {
    let all = ear().map(|ear| (ear.observations)()).unwrap_or_default();
    let known = all.into_iter().filter(|(_, one)| *one == kind).filter_map(|(id, _)| view.observation(id));
    let notes = known.map(|observation| bare_note(observation, kind)).collect();
    el("section", "", vec![words("h2", "", heading), el("ul", "hb-notes", notes)])
}
