use yew::prelude::*;

use crate::areas::letters::screens::{View, back, number, press};
use crate::areas::letters::{LettersEvent, Set};
use crate::ui::element::{Element as _, el, filled, nothing, words};
use crate::ui::parts::{Weight, acts, heading, small};

/// What is here of the letter whose code was read last, and what is missing.
pub fn parts(view: View) -> Vec<Html> {
    let (texts, room) = (&view.letters().parts, view.room);
    let mut inside = vec![heading(texts.heading)];
    if let Some(why) = room.part_odd {
        let odds = &view.letters().odd;
        let why = if why == crate::areas::letters::Odd::Newer { odds.newer } else { texts.odd };
        inside.push(words("p", "hb-lead", why));
    }
    if view.shell.keeps_nothing() {
        inside.push(words("p", "hb-lead", texts.no_trace));
    }
    if let Some((last, others)) = room.parts.sets().split_last() {
        inside.extend(one(view, last));
        inside.extend(others.iter().map(|set| {
            let here = set.of() - set.missing().len();
            number("hb-small hb-soft", texts.other, &[("n", here), ("of", set.of())])
        }));
    }
    inside.push(back(texts.home));
    inside
}

fn one(view: View, set: &Set) -> Vec<Html> {
    let texts = &view.letters().parts;
    let of = set.of();
    match set.whole() {
        Some(Ok(_)) => vec![
            number("hb-lead", texts.all, &[("of", of)]),
            acts(vec![press(view, Weight::Next, texts.open, LettersEvent::GatheredOpened)]),
        ],
        Some(Err(_)) => vec![
            words("p", "hb-lead", texts.apart),
            acts(vec![press(view, Weight::Usual, texts.apart_leave, LettersEvent::GatheredLeft)]),
        ],
        None => {
            let missing = set.missing();
            let places: Vec<String> = missing.iter().map(ToString::to_string).collect();
            let says = if missing.len() == 1 { texts.missing_one } else { texts.missing };
            let here = match of - missing.len() {
                0 => nothing(),
                1 => number("hb-lead", texts.one_here, &[("of", of)]),
                here => number("hb-lead", texts.here, &[("n", here), ("of", of)]),
            };
            let missing = filled("p", "", says, &[("places", &places.join(", "))]);
            vec![el("div", "hb-stack", vec![here, missing]).with("role", "status"), small(texts.how)]
        }
    }
}
