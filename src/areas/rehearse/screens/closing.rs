use yew::prelude::*;

use crate::areas::rehearse::screens::View;
use crate::areas::rehearse::{RehearseEvent, RehearsePage};
use crate::drills::{Finished, SayingKind};
use crate::shell::Event;
use crate::ui::element::{el, nothing, typed, words};
use crate::ui::parts::{Weight, act, heading, link, part};

/// The end of a sitting: what the words did, and what comes back.
pub fn closing(view: View, kind: SayingKind, finished: &[Finished]) -> Vec<Html> {
    let texts = &view.own().finish;
    let worked = titles(view, (kind, finished), |one| &one.strengths);
    let again = titles(view, (kind, finished), |one| &one.suggestions);
    let again_why = if again.is_empty() { texts.clear } else { texts.again_why };
    let next = vec![
        act(*view, Weight::Next, texts.more, Event::Rehearse(RehearseEvent::MoreAsked)),
        link(Weight::Usual, texts.done, &RehearsePage::Home.into()),
    ];
    vec![
        heading(texts.heading),
        if worked.is_empty() { nothing() } else { part(texts.worked, vec![el("ul", "", worked)]) },
        part(texts.again, vec![words("p", "hb-soft", again_why), el("ul", "", again)]),
        words("p", "hb-part hb-lead", texts.take),
        el("div", "hb-acts hb-acts--last", next),
    ]
}

/// Each title once, however many lines it came up in: nothing is counted. Under it stand the words it was about.
fn titles(view: View, (kind, finished): (SayingKind, &[Finished]), ids: fn(&Finished) -> &Vec<String>) -> Vec<Html> {
    let mut seen: Vec<&String> = Vec::new();
    let mut titles = Vec::new();
    for id in finished.iter().flat_map(ids) {
        let Some(note) = view.observation(id).filter(|_| !seen.contains(&id)) else { continue };
        seen.push(id);
        let mut inside = vec![words("span", "", note.title)];
        let about = view.room.words.iter().filter(|(of, note, _)| *of == kind && note == id);
        inside.extend(about.map(|(.., said)| el("q", "hb-spoken hb-quote", vec![typed(&["“", said, "”"].concat())])));
        titles.push(el("li", "", inside));
    }
    titles
}
