//! Saying why the feeling makes sense (Imago lineage: validation; agreement is not needed). "That makes sense" with no
//! reason is left alone, and so is one that a "but" takes back.

use super::{Noticed, Rule};
use crate::feedback::heard::Heard;
use crate::feedback::observation::Kind;
use crate::feedback::own::near;
use crate::text::{Clause, Frame, Gap, Match};

pub(super) const RULE: Rule = Rule { id: "validation-with-reason", kind: Kind::Strength, notice };

fn notice(heard: &Heard) -> Option<Noticed> {
    let cues = &heard.cues().validation_with_reason;
    let reasoned = heard
        .reading
        .find(cues.reasoned)
        .into_iter()
        .filter(|found| heard.reading.ends_at(cues.mocking, found.end).is_none() && goes_on(heard, found));
    let sensible = heard.reading.find(cues.sensible).into_iter().filter(|found| has_reason(heard, found));
    let found = reasoned.chain(sensible).find(|found| is_said(heard, found))?;
    Noticed::at([found.span()])
}

/// What makes sense is named after it, in the same sentence.
fn goes_on(heard: &Heard, found: &Match) -> bool {
    let after = heard.reading.words().get(found.end..).unwrap_or_default();
    let rest = || after.iter().take_while(|word| word.gap < Gap::Stop);
    rest().any(|word| word.is_content()) || rest().take(3).count() == 3
}

/// The listener says it, plainly, and does not take it back.
fn is_said(heard: &Heard, found: &Match) -> bool {
    let cues = &heard.cues().validation_with_reason;
    let clause = found.clause();
    let theirs = near(found).iter().any(|word| cues.theirs.contains(&word.form.as_str()));
    let denied = Heard::any_of(near(found), cues.denied)
        || (Heard::any_of(found.words(), cues.denied) && !Heard::any_of(found.words(), cues.surprise));
    let words = heard.reading.words();
    let taken_back = words
        .get(found.end..)
        .unwrap_or_default()
        .iter()
        .take_while(|word| word.gap < Gap::Stop)
        .any(|word| cues.taking_back.contains(&word.form.as_str()));
    !found.quoted() && !theirs && !denied && !taken_back && !clause.asked()
}

/// A reason beside it: "because …", or what it was like for the partner.
fn has_reason(heard: &Heard, found: &Match) -> bool {
    let cues = &heard.cues().validation_with_reason;
    let clause = found.clause();
    let says = |other: Clause| {
        !matches!(other.frame(), Frame::Check | Frame::Question | Frame::Imperative)
            && other.content_count() >= 1
            && other.words().len() >= 3
    };
    let within = found.after().split_first().is_some_and(|(first, rest)| {
        cues.reasons.contains(&first.form.as_str()) && rest.iter().filter(|word| word.is_content()).count() >= 1
    });
    let beside = [clause.next(), clause.previous()].into_iter().flatten();
    within || beside.filter(|other| other.sentence() == clause.sentence()).any(says)
}
