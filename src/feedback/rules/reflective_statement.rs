//! Something of the partner's world, said as a statement.

use super::{Noticed, Rule};
use crate::feedback::heard::Heard;
use crate::feedback::observation::Kind;

pub(super) const RULE: Rule = Rule { id: "reflective-statement", kind: Kind::Strength, notice };

fn notice(heard: &Heard) -> Option<Noticed> {
    let stems = heard.reading.find(heard.grammar().frames.stems);
    let told = heard
        .reading
        .clauses_that(&|clause| !clause.asked() && !stems.start_in(clause.range()) && heard.is_reflection(clause));
    Noticed::all(told, 3)
}
