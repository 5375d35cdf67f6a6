//! "You're not really upset": the partner is told what they do not feel, or that they felt the opposite.

use super::{Noticed, Rule};
use crate::feedback::heard::Heard;
use crate::feedback::observation::Kind;
use crate::text::{Feeling, Frame, Match, Subject};

pub(super) const RULE: Rule = Rule { id: "feeling-denied", kind: Kind::Suggestion, notice };

fn notice(heard: &Heard) -> Option<Noticed> {
    let denied = heard.reading.find(heard.grammar().frames.denials).into_iter().find(|found| {
        let clause = found.clause();
        // What they said themselves, or what they wish, is not denied.
        let theirs = found.before().iter().any(|word| {
            matches!(word.stem.as_str(), "say" | "tell" | "think" | "feel" | "want" | "wish" | "like" | "if" | "when")
        });
        let said =
            found.words().iter().any(|word| heard.is_feeling(word) && heard.statement.negated.contains(&word.stem));
        !says_instead(heard, found) && was_there(heard, found) && !theirs && !said && !found.quoted() && !clause.asked()
    });
    if let Some(found) = denied {
        return Noticed::at([found.span()]);
    }
    let opposite = heard.feelings.iter().find(|feeling| is_opposite(heard, feeling))?;
    Noticed::at([opposite.named.span()])
}

/// A plain claim of something pleasant where all that can be heard is not, or the other way about.
fn is_opposite(heard: &Heard, feeling: &Feeling) -> bool {
    let families = heard.feeling_words().family;
    let pleasant = |family: usize| families.get(family).is_some_and(|family| family.pleasant);
    let fair = heard.fair_families();
    let Some(expected) = fair.first().map(|family| pleasant(*family)) else { return false };
    let opposite = feeling.senses.iter().all(|(family, _)| {
        pleasant(*family) != expected && !fair.contains(family) && !heard.statement.families.contains(family)
    });
    let before = feeling.named.before();
    let claimed =
        before.iter().rev().take(3).any(|word| matches!(word.form.as_str(), "are" | "were" | "feel" | "felt"))
            && !before.iter().any(|word| {
                word.negates()
                    || heard.grammar().frames.wants.contains(&word.form.as_str())
                    || matches!(word.form.as_str(), "to" | "more" | "less" | "how" | "if" | "when")
            });
    let alone = heard.feelings.len() == 1;
    let clause = feeling.named.clause();
    opposite
        && claimed
        && alone
        && clause.frame() == Frame::Attributed
        && clause.subject() == Subject::Partner
        && clause.previous().is_none_or(|before| before.frame() != Frame::Attributed)
        && feeling.named.after().len() <= 4
        && !clause.asked()
}

/// The feeling that is denied is one that was there to hear: "you don't feel heard" denies nothing.
fn was_there(heard: &Heard, found: &Match) -> bool {
    let families = heard.feeling_words().family;
    let pleasant = |family: usize| families.get(family).is_some_and(|family| family.pleasant);
    let expected = heard.fair_families().first().is_some_and(|family| pleasant(*family));
    let named =
        heard.feelings.iter().find(|feeling| feeling.named.start >= found.start && feeling.named.end <= found.end);
    named.is_none_or(|feeling| feeling.senses.iter().any(|(family, _)| pleasant(*family) == expected))
}

/// "Not angry but hurt", "not angry so much as sad", "you're not angry, you're sad": it says what is felt. Not where
/// what is put instead cannot be heard in the words: "you're not hurt, you're tired".
fn says_instead(heard: &Heard, found: &Match) -> bool {
    let fair = heard.fair_families();
    let other = |feeling: &&Feeling| {
        feeling.named.start >= found.end && feeling.named.clause().sentence() == found.clause().sentence()
    };
    let put: Vec<&Feeling> = heard.feelings.iter().filter(other).collect();
    let contrast = found
        .after()
        .iter()
        .chain(found.words())
        .any(|word| matches!(word.form.as_str(), "but" | "as" | "just" | "only" | "so" | "more"));
    let heard_there = put.iter().any(|feeling| feeling.senses.iter().any(|(family, _)| fair.contains(family)));
    contrast || heard_there || (!put.is_empty() && fair.is_empty())
}
