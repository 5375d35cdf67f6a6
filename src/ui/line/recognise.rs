use yew::prelude::*;

use crate::drills::Candidate;
use crate::shell::{Event, LineEvent};
use crate::ui::element::{Element as _, el, typed, words};
use crate::ui::line::Open;
use crate::ui::parts::{Weight, act, said};

/// Level 0: which of these gives back what was said?
pub fn recognise(open: Open) -> Vec<Html> {
    let Open { view, line, drill, .. } = open;
    let texts = &view.words().recognise;
    let picked = line.picked.and_then(|place| line.candidates.get(place));
    let candidates = line.candidates.iter().enumerate().map(|(place, candidate)| {
        let on = if line.picked == Some(place) { "true" } else { "false" };
        let inside = el("span", "hb-choice__words", vec![typed(&candidate.text)]);
        let made = el("button", "hb-choice hb-choice--answer", vec![inside]).with("type", "button");
        let made = made.with("aria-pressed", on).on_click(view, Event::Line(LineEvent::CandidatePicked(place)));
        // What is said of a reply stands right under it, where the eye is.
        let said = picked.filter(|_| line.picked == Some(place)).map_or_else(Vec::new, |one| verdict(open, one));
        el("div", "hb-stack", vec![made, el("div", "hb-stack hb-verdict", said).with("role", "status")])
    });
    let ask = el("h2", "hb-choices__ask", vec![typed(&open.name(texts.heading))]);
    vec![
        said(&open.name(view.words().practice.says), drill.statement()),
        el("section", "", vec![ask, el("div", "hb-choices", candidates.collect())]),
    ]
}

/// What the picked reply does, in the words of its observation.
fn verdict(open: Open, candidate: &Candidate) -> Vec<Html> {
    let texts = &open.view.words().recognise;
    match open.view.observation(&candidate.does) {
        Some(does) if !candidate.is_reflection => {
            vec![words("h3", "", does.title), words("p", "", does.why), words("p", "hb-soft", texts.again)]
        }
        _ => vec![
            words("h3", "", texts.right),
            el("p", "", vec![typed(&open.name(texts.right_why))]),
            el(
                "div",
                "hb-acts",
                vec![act(open.view, Weight::Next, texts.go_on, Event::Line(LineEvent::ComparedEnough))],
            ),
        ],
    }
}
