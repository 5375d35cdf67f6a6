use yew::prelude::*;

use super::practice::Open;
use crate::app::Event;
use crate::drills::Candidate;
use crate::ui::parts::{Weight, act, said};

/// Level 0: which of these gives back what was said?
pub fn recognise(open: Open) -> Html {
    let Open { view, line, drill } = open;
    let words = &view.words().recognise;
    let picked = line.picked.and_then(|place| line.candidates.get(place));
    let candidates = line.candidates.iter().enumerate().map(|(place, candidate)| {
        let on = line.picked == Some(place);
        html! {
            <button type="button" class="hb-choice hb-choice--answer" aria-pressed={on.to_string()}
                onclick={view.on::<MouseEvent>(Event::CandidatePicked(place))}>
                <span class="hb-choice__words">{ candidate.text.clone() }</span>
            </button>
        }
    });
    html! {
        <>
            { said(open.name(view.words().practice.says), drill.statement()) }
            <section>
                <h2 class="hb-choices__ask">{ open.name(words.heading) }</h2>
                <div class="hb-choices">{ for candidates }</div>
            </section>
            <div class="hb-stack" role="status">
                if let Some(candidate) = picked { { verdict(open, candidate) } }
            </div>
            if line.recognised() {
                <div class="hb-acts hb-acts--last">{ act(view, Weight::Next, words.go_on, Event::ComparedEnough) }</div>
            }
        </>
    }
}

/// What the picked reply does, in the words of its observation.
fn verdict(open: Open, candidate: &Candidate) -> Html {
    let words = &open.view.words().recognise;
    let does = open.view.observation(&candidate.does);
    let (title, why) = match does {
        Some(does) if !candidate.is_reflection => (does.title, does.why.to_owned()),
        _ => (words.right, open.name(words.right_why)),
    };
    html! {
        <>
            <h3>{ title }</h3>
            <p>{ why }</p>
            if !candidate.is_reflection { <p class="hb-soft">{ words.again }</p> }
        </>
    }
}
