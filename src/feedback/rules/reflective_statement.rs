//! Something of the partner's world, said as a statement.

use super::{Noticed, Rule};
use crate::feedback::heard::Heard;
use crate::feedback::observation::Kind;
use crate::feedback::own::starts_in;

pub(super) const RULE: Rule = Rule { id: "reflective-statement", kind: Kind::Strength, notice };

fn notice(heard: &Heard) -> Option<Noticed> {
    let stem = heard.reading.find(heard.grammar().frames.stems);
    let clauses = heard
        .reading
        .clauses()
        .filter(|clause| !clause.asked() && heard.is_reflection(*clause) && !starts_in(&stem, clause.range()));
    Noticed::at(clauses.map(|clause| clause.span()).take(3))
}
