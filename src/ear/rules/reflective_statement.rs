//! Something of the partner's world, said as a statement, in a reply that something of what was said has come into.

use super::{Noticed, Rule};
use crate::ear::heard::Heard;
use crate::ear::observation::Kind;

pub(super) const RULE: Rule = Rule { id: "reflective-statement", kind: Kind::Strength, notice, partly: false };

fn notice(heard: &Heard) -> Option<Noticed> {
    if !heard.comes_from_statement() {
        return None;
    }
    let stems = heard.reading.find(heard.grammar().frames.stems);
    let told = heard
        .reading
        .clauses_that(&|clause| !clause.asked() && !stems.start_in(clause.range()) && heard.is_reflection(clause));
    Noticed::all(told, 3)
}
