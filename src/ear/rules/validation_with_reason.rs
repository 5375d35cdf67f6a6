//! Saying why the feeling makes sense (Imago lineage: validation; agreement is not needed). "That makes sense" with no
//! reason is left alone, and so is one that a "but" takes back.

use super::{Noticed, Rule};
use crate::ear::heard::Heard;
use crate::ear::observation::Kind;
use crate::text::{Clause, Frame, Gap, Match, Word, any_in, content_count};

pub(super) const RULE: Rule = Rule { id: "validation-with-reason", kind: Kind::Strength, notice, partly: false };

fn notice(heard: &Heard) -> Option<Noticed> {
    let cues = &heard.cues().validation_with_reason;
    let reasoned = heard
        .reading
        .find(cues.reasoned)
        .that(&|found| !heard.reading.has_at(cues.mocking, found.end) && goes_on(found));
    let sensible = heard.reading.find(cues.sensible).that(&|found| has_reason(heard, found));
    Noticed::at(reasoned.and(sensible).first_that(&|found| is_said(heard, found))?)
}

/// The words after it in its sentence.
fn rest_of_sentence<'r>(found: &Match<'r>) -> &'r [Word] {
    let rest = found.rest();
    &rest[..rest.iter().position(|word| word.gap == Gap::Stop).unwrap_or(rest.len())]
}

/// What makes sense is named after it, in the same sentence.
fn goes_on(found: &Match) -> bool {
    let rest = rest_of_sentence(found);
    rest.len() >= 3 || content_count(rest) > 0
}

/// The listener says it, plainly, and does not take it back.
fn is_said(heard: &Heard, found: &Match) -> bool {
    let cues = &heard.cues().validation_with_reason;
    let denied = any_in(found.before(), cues.denied)
        || (any_in(found.words(), cues.denied) && !any_in(found.words(), cues.surprise));
    !found.quoted() && !any_in(found.before(), cues.theirs) && !denied && !found.clause().asked()
}

/// A reason beside it: "because …", or what it was like for the partner.
fn has_reason(heard: &Heard, found: &Match) -> bool {
    let reasons = heard.cues().validation_with_reason.reasons;
    let clause = found.clause();
    let says = |other: Option<Clause>| {
        other.is_some_and(|other| {
            other.sentence() == clause.sentence()
                && !matches!(other.frame(), Frame::Check | Frame::Question | Frame::Imperative)
                && other.content_count() >= 1
                && other.words().len() >= 3
        })
    };
    let within = match found.after() {
        [first, rest @ ..] => reasons.contains(&first.form) && content_count(rest) >= 1,
        [] => false,
    };
    within || says(clause.next()) || says(clause.previous())
}
