//! Something of the partner's world, said as a statement.

use super::{Noticed, Rule};
use crate::feedback::heard::Heard;
use crate::feedback::observation::Kind;
use crate::text::Clause;

pub(super) const RULE: Rule = Rule { id: "reflective-statement", kind: Kind::Strength, notice };

/// "You feel alone with it", on a happy line: a feeling that nobody brought, and nothing else of theirs.
fn is_invented(heard: &Heard, fair: &[usize], clause: Clause) -> bool {
    let range = clause.range();
    let first = heard.feelings.partition_point(|feeling| feeling.named.start < range.start);
    let mut named = heard.feelings[first..].iter().take_while(|feeling| feeling.named.start < range.end).peekable();
    heard.is_drill()
        && !fair.is_empty()
        && named.peek().is_some()
        && !named.any(|feeling| Heard::is_of(fair, feeling))
        && !heard.names_authored(clause)
        && !heard.shares(clause)
}

fn notice(heard: &Heard) -> Option<Noticed> {
    let fair = heard.fair_families();
    let stems = heard.reading.find(heard.grammar().frames.stems);
    let told = heard
        .reading
        .clauses_that(&|clause| !clause.asked() && !stems.start_in(clause.range()) && heard.is_reflection(clause));
    Noticed::all(told.that(&|found| !is_invented(heard, &fair, found.clause())), 3)
}
