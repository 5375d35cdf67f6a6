//! Cues that may land as scorn: set phrases, words thrown at the partner, shouting in capitals, rolled eyes (contempt in
//! the Gottman lineage). Words alone can't tell a tone, so only cues that are rarely kind count; strong words given to
//! the partner's feeling ("you were furious!") are left alone.

use super::{Noticed, Rule};
use crate::ear::heard::Heard;
use crate::ear::observation::Kind;
use crate::text::{Clause, Frame, any_among, any_in};

pub(super) const RULE: Rule = Rule { id: "contempt-cue", kind: Kind::Suggestion, notice };

const KIND: &str = "tea hug cuddle blanket bath kiss";

fn notice(heard: &Heard) -> Option<Noticed> {
    let cues = &heard.cues().contempt_cue;
    let kind = any_among(heard.reading.words(), KIND);
    let mut found = heard
        .charged(cues.alone)
        // "You are standing there feeling stupid" tells how it was for the partner.
        .and(heard.charged(cues.scorn).that(&|found| !found.words().iter().any(|word| word.stem == "feel")))
        // "Poor you. Sit down, I'll make you a tea" is kind.
        .that(&|found| !(kind && any_among(found.words(), "poor")))
        .and(heard.reading.words_that(&|word| cues.eye_rolls.contains(&word.form)));
    if !any_in(heard.reading.words(), cues.warm) {
        let back = heard.gives_back();
        found = found.and(heard.reading.clauses_that(&|clause| {
            // Where a roadblock can stand: in no claim that is given to the partner.
            !matches!(clause.frame(), Frame::Attributed | Frame::Check)
                && (shouts(heard, clause) || (!back && exclaims_at_partner(heard, clause)))
        }));
    }
    Noticed::all(found, 2)
}

/// Three words or more in capitals, most of the clause.
fn shouts(heard: &Heard, clause: Clause) -> bool {
    let capitals = heard.cues().contempt_cue.capitals;
    let shouted = clause.words().iter().filter(|word| word.shouted && !capitals.contains(&word.form)).count();
    shouted >= 3 && shouted * 2 > clause.words().len()
}

/// "Stop it!!!": three marks on an order or on words about the partner.
fn exclaims_at_partner(heard: &Heard, clause: Clause) -> bool {
    clause.ending().exclaims >= 3
        && (clause.frame() == Frame::Imperative || any_in(clause.words(), heard.grammar().classes.partner))
}
