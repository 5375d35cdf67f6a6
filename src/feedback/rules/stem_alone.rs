//! "I hear you", and nothing of what was heard.

use super::{Noticed, Rule};
use crate::feedback::heard::Heard;
use crate::feedback::observation::Kind;

pub(super) const RULE: Rule = Rule { id: "stem-alone", kind: Kind::Suggestion, notice };

fn notice(heard: &Heard) -> Option<Noticed> {
    let stems = heard.reading.find(heard.grammar().frames.stems);
    let first = *stems.first()?;
    let says_more =
        heard.reading.clauses().any(|clause| !stems.start_in(clause.range()) && heard.is_reflection(clause));
    if says_more { None } else { Noticed::at(first) }
}
