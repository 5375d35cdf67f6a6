//! "I hear you", and nothing of what was heard.

use super::{Noticed, Rule};
use crate::ear::heard::Heard;
use crate::ear::observation::Kind;

pub(super) const RULE: Rule = Rule { id: "stem-alone", kind: Kind::Suggestion, notice, partly: false };

fn notice(heard: &Heard) -> Option<Noticed> {
    let stems = heard.reading.find(heard.grammar().frames.stems);
    let first = *stems.first()?;
    let says_more =
        heard.reading.clauses().any(|clause| !stems.start_in(clause.range()) && heard.is_reflection(clause));
    // "I hear you. Cuddling without more": what was said is there, in half a sentence.
    let names = heard.points.iter().chain(heard.needs.iter()).any(|found| found.start > first.end);
    if says_more || names { None } else { Noticed::at(first) }
}
