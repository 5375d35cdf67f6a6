use yew::prelude::*;

use crate::drills::Candidate;
use crate::shell::{Event, LineEvent};
use crate::ui::element::{Element as _, el, nothing, text, typed, words};
use crate::ui::line::Open;
use crate::ui::parts::{Weight, act, said};

/// Level 0: which of these gives back what was said?
pub fn recognise(open: Open) -> Vec<Html> {
    let Open { view, line, drill, .. } = open;
    let texts = &view.line_words().recognise;
    let picked = line.picked.and_then(|place| line.candidates.get(place));
    let candidates = line.candidates.iter().enumerate().map(|(place, candidate)| {
        let on = if line.picked == Some(place) { "true" } else { "false" };
        let inside = el("span", "hb-choice__words", vec![typed(&candidate.text)]);
        let made = el("button", "hb-choice hb-choice--answer", vec![inside]).with("type", "button");
        let made = made.with("aria-pressed", on).on_click(view, Event::Line(LineEvent::CandidatePicked(place)));
        // What is said of a reply stands right under it, where the eye is.
        let picked = picked.filter(|_| line.picked == Some(place));
        let class = match picked {
            Some(one) if one.is_reflection => "hb-picked",
            Some(_) => "hb-picked hb-picked--astray",
            None => "",
        };
        el("div", class, vec![made, picked.map_or_else(nothing, |one| verdict(open, one))])
    });
    let ask = el("h2", "hb-choices__ask", vec![typed(&open.name(texts.heading))]);
    vec![
        said(&open.name(view.words().practice.says), drill.statement()),
        el("section", "", vec![ask, el("div", "hb-choices", candidates.collect())]),
    ]
}

/// What the picked reply does, in the words of its observation. Focus goes there.
fn verdict(open: Open, candidate: &Candidate) -> Html {
    let texts = &open.view.line_words().recognise;
    let title = |title: &'static str| words("h3", "", title).with("id", "picked-title");
    let said = match open.view.observation(&candidate.does) {
        Some(does) if !candidate.is_reflection => vec![
            title(texts.astray),
            el("p", "", vec![words("strong", "", does.title), text(". "), text(does.why)]),
            words("p", "hb-soft", texts.again),
        ],
        _ => vec![
            title(texts.right),
            el("p", "", vec![typed(&open.name(texts.right_why))]),
            el(
                "div",
                "hb-acts",
                vec![act(open.view, Weight::Next, texts.go_on, Event::Line(LineEvent::ComparedEnough))],
            ),
        ],
    };
    let said = el("div", "hb-stack", said).with("id", "picked").with("tabindex", "-1");
    said.with("role", "group").with("aria-labelledby", "picked-title")
}
