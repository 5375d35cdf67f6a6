//! "You're not really upset": the partner is told what they do not feel, or that they felt the opposite.

use super::{Noticed, Rule};
use crate::feedback::heard::Heard;
use crate::feedback::observation::Kind;
use crate::text::{Feeling, Frame, Subject};

pub(super) const RULE: Rule = Rule { id: "feeling-denied", kind: Kind::Suggestion, notice };

fn notice(heard: &Heard) -> Option<Noticed> {
    let denied = heard.reading.find(heard.grammar().frames.denials).into_iter().find(|found| {
        let clause = found.clause();
        // "Not angry so much as sad" and "not angry but hurt" say what is felt.
        let instead = found
            .after()
            .iter()
            .chain(found.words())
            .any(|word| matches!(word.form.as_str(), "but" | "as" | "just" | "only" | "so" | "more"))
            || clause.next().is_some_and(|next| {
                next.sentence() == clause.sentence()
                    && next.frame() == Frame::Attributed
                    && next.words().iter().any(|word| heard.is_feeling(word))
            });
        // What they said themselves, or what they wish, is not denied.
        let theirs = found.before().iter().any(|word| {
            matches!(word.stem.as_str(), "say" | "tell" | "think" | "feel" | "want" | "wish" | "like" | "if" | "when")
        });
        let said = heard.statement.denies_feeling;
        !instead && !theirs && !said && !found.quoted() && !clause.asked()
    });
    if let Some(found) = denied {
        return Noticed::at([found.span()]);
    }
    let opposite = heard.feelings.iter().find(|feeling| is_opposite(heard, feeling))?;
    Noticed::at([opposite.named.span()])
}

/// A plain claim of something pleasant where all that can be heard is not.
fn is_opposite(heard: &Heard, feeling: &Feeling) -> bool {
    let families = heard.feeling_words().family;
    let pleasant = |family: usize| families.get(family).is_some_and(|family| family.pleasant);
    let expected = &heard.prompt.feelings;
    let dark = !expected.is_empty()
        && expected
            .iter()
            .all(|expected| families.iter().any(|family| family.name == expected.family && !family.pleasant))
        && !heard.statement.families.iter().any(|family| pleasant(*family))
        && heard.prompt.two_sides.is_none();
    let clause = feeling.named.clause();
    let claimed = feeling
        .named
        .before()
        .iter()
        .rev()
        .take(3)
        .any(|word| matches!(word.form.as_str(), "are" | "were" | "feel" | "felt"))
        && !feeling.named.before().iter().any(|word| {
            word.negates()
                || heard.grammar().frames.wants.contains(&word.form.as_str())
                || matches!(word.form.as_str(), "to" | "more" | "less" | "how" | "if" | "when")
        });
    let only = heard.feelings.iter().all(|other| other.senses.iter().all(|(family, _)| pleasant(*family)));
    dark && claimed
        && only
        && clause.frame() == Frame::Attributed
        && clause.subject() == Subject::Partner
        && clause.previous().is_none_or(|before| before.frame() != Frame::Attributed)
        && feeling.named.after().len() <= 4
        && !clause.asked()
}
