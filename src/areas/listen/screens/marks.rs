use yew::prelude::*;

use crate::areas::listen::screens::{heard_words, words_of};
use crate::content::ObservationWords;
use crate::ear::{Ear, HowWords, Kind, ear, is_wanted, switch as note_switch};
use crate::shell::Event;
use crate::ui::element::{el, list, nothing, text, typed, words};
use crate::ui::parts::{Choice, bare_note, leading, switch};
use crate::ui::view::View;

/// Every observation on one page: what can be noticed, why, what to try, a reply with it, and whether it is wanted.
pub fn marks(view: View) -> Html {
    let texts = &heard_words(view).marks;
    let Some(ear) = ear() else { return nothing() };
    let how = (ear.how)(view.shell.language);
    let all = (ear.observations)();
    let of_kind = |heading: &'static str, kind: Kind| {
        let known = all.iter().filter(|(_, one)| *one == kind).filter_map(|(id, _)| view.observation(id));
        let notes =
            known.map(|observation| bare_note(observation, kind, beside(view, ear, how, observation))).collect();
        el("section", "", vec![words("h2", "", heading), el("ul", "hb-notes", notes)])
    };
    let said = el("p", "hb-spoken", vec![typed(how.said)]);
    let inside = vec![
        leading(words_of(view).home.marks_link, texts.lead),
        words("p", "", how.works),
        words("p", "", how.off),
        el("div", "hb-stack", vec![words("p", "hb-small hb-soft", how.said_why), said]),
        of_kind(texts.strengths, Kind::Strength),
        of_kind(texts.suggestions, Kind::Suggestion),
    ];
    el("div", "hb-screen", inside)
}

fn beside(view: View, ear: Ear, how: &'static HowWords, observation: &'static ObservationWords) -> Vec<Html> {
    // Read out, each switch has a name of its own.
    let label = list(vec![text(how.show), el("span", "hb-unseen", vec![text(": "), text(observation.title)])]);
    let id = observation.id;
    let off = (ear.is_off)(id);
    let on = is_wanted(id, off, &view.shell.settings.off);
    let why = if off { words("p", "hb-small", how.off_at_first) } else { nothing() };
    let example = vec![words("span", "hb-soft", how.example), text(" "), words("q", "", observation.example)];
    vec![
        el("p", "hb-small", example),
        why,
        switch(view, Choice { label, aside: "", on, event: Event::NoteSwitched(note_switch(id, off)) }),
    ]
}
