//! Disputing what happened or what was said (Gordon: arguing; MITI: confront). "It's not true that I listened, as you
//! saw it" gives the partner's view, and "that's not fair on you" takes their side.

use super::{Noticed, Rule};
use crate::feedback::heard::Heard;
use crate::feedback::observation::Kind;
use crate::text::Match;

pub(super) const RULE: Rule = Rule { id: "arguing", kind: Kind::Suggestion, notice };

fn notice(heard: &Heard) -> Option<Noticed> {
    let cues = &heard.cues().arguing;
    let opened = heard.own(cues.openings).into_iter().filter(|found| !hears(heard, found));
    let denied = heard.charged(cues.denials);
    let contradicted = heard.own(cues.contradictions);
    Noticed::all(opened.chain(denied).chain(contradicted).filter(|found| !takes_their_side(heard, found)).take(2))
}

/// "In fact you'd have been happy with quiet": a guess at a feeling, however it starts.
fn hears(heard: &Heard, found: &Match) -> bool {
    found.after().first().is_some_and(|word| heard.grammar().classes.partner.contains(&word.form.as_str()))
        && found.after().iter().any(|word| heard.is_feeling(word))
}

fn takes_their_side(heard: &Heard, found: &Match) -> bool {
    // What somebody else did to the partner may well be "not right".
    let of_another =
        found.words().first().is_some_and(|word| heard.cues().arguing.pointing.contains(&word.form.as_str()))
            && !heard.addressed();
    of_another || heard.reading.ends_at(heard.cues().arguing.sides, found.end).is_some()
}
