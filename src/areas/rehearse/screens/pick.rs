use yew::prelude::*;

use crate::areas::rehearse::screens::{View, steps};
use crate::areas::rehearse::words::PickWords;
use crate::drills::{Fairness, Line, Pick, SayingKind, SayingLine};
use crate::shell::{Event, LineEvent};
use crate::ui::element::{Element as _, el, nothing, typed, words};
use crate::ui::parts::{Weight, act};

/// Limits, of which one is fair; or replies, of which one hears.
pub fn pick(view: View, known: &SayingLine, line: &Line) -> Vec<Html> {
    let texts = words_of(view, known);
    let rows = line.candidates.iter().enumerate().map(|(place, candidate)| {
        let picked = line.picked == Some(place);
        let inside = el("span", "hb-choice__words", vec![typed(&candidate.text)]);
        let made = el("button", "hb-choice hb-choice--answer", vec![inside]).with("type", "button");
        let made = made.with("aria-pressed", if picked { "true" } else { "false" });
        let made = made.on_click(*view, Event::Line(LineEvent::CandidatePicked(place)));
        // What is said of it stands right under it, where the eye is.
        let known = known.picks.iter().find(|pick| picked && pick.text == candidate.text);
        let class = match known.map(|pick| pick.is) {
            Some(Fairness::Fair) => "hb-picked",
            Some(_) => "hb-picked hb-picked--astray",
            None => "",
        };
        el("div", class, vec![made, known.map_or_else(nothing, |pick| verdict(view, texts, pick))])
    });
    let blurt = (view.own().of_kind(known.kind).blurt, known.drill.statement());
    vec![
        steps::situation(known, texts.heading, blurt),
        el("section", "hb-stack", vec![words("p", "hb-soft", texts.why), el("div", "hb-choices", rows.collect())]),
    ]
}

fn words_of(view: View, known: &SayingLine) -> &'static PickWords {
    if known.kind == SayingKind::Defend { &view.own().hears } else { &view.own().pick }
}

/// What the picked one is, and why. Focus goes there.
fn verdict(view: View, texts: &'static PickWords, pick: &Pick) -> Html {
    let title = pick.way.as_deref().or(texts.is.get(pick.is as usize).copied()).unwrap_or_default();
    let next = match pick.is {
        Fairness::Fair => {
            let go_on = act(*view, Weight::Next, texts.go_on, Event::Line(LineEvent::ComparedEnough));
            el("div", "hb-acts", vec![go_on])
        }
        _ => words("p", "hb-soft", texts.again),
    };
    let said =
        vec![el("h2", "", vec![typed(title)]).with("id", "picked-title"), el("p", "", vec![typed(&pick.why)]), next];
    let said = el("div", "hb-stack", said).with("id", "picked").with("tabindex", "-1");
    said.with("role", "group").with("aria-labelledby", "picked-title")
}
