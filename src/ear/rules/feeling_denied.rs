//! "You're not really upset": the partner is told what they do not feel, or that they felt the opposite.

use super::{Noticed, Rule};
use crate::ear::heard::Heard;
use crate::ear::observation::Kind;
use crate::text::{Class, Feeling, Frame, Match, Subject, any_in, any_is};

pub(super) const RULE: Rule = Rule { id: "feeling-denied", kind: Kind::Suggestion, notice, partly: false };

fn notice(heard: &Heard) -> Option<Noticed> {
    let denied = heard.reading.find(heard.grammar().frames.denials).first_that(&|found| {
        // What they said themselves, or what they wish, is not denied.
        let theirs = any_is(found.before(), Class::THEIRS);
        let said = found.words().iter().any(|word| heard.is_feeling(word) && heard.statement.negates(word));
        !says_instead(heard, found)
            && was_there(heard, found)
            && !theirs
            && !said
            && !found.quoted()
            && !found.clause().asked()
    });
    Noticed::at(denied.or_else(|| Some(heard.feelings.iter().find(|feeling| is_opposite(heard, feeling))?.named))?)
}

/// A plain claim of something pleasant where all that can be heard is not, or the other way about.
fn is_opposite(heard: &Heard, feeling: &Feeling) -> bool {
    let fair = heard.fair_families();
    let Some(expected) = fair.first().map(|family| heard.is_pleasant(*family)) else { return false };
    let opposite = feeling.senses.iter().all(|(family, _)| {
        heard.is_pleasant(*family) != expected && !fair.contains(family) && !heard.statement.families.contains(family)
    });
    let cues = &heard.cues().feeling_denied;
    let before = feeling.named.before();
    let claimed = any_in(&before[before.len().saturating_sub(3)..], cues.claims)
        && !any_is(before, Class::WANTS | Class::NEGATES);
    let clause = feeling.named.clause();
    opposite
        && claimed
        && heard.feelings.len() == 1
        && clause.frame() == Frame::Attributed
        && clause.subject() == Subject::Partner
        && clause.previous().is_none_or(|before| before.frame() != Frame::Attributed)
        && feeling.named.after().len() <= 4
        && !clause.asked()
}

/// The feeling that is denied is one that was there to hear: "you don't feel heard" denies nothing.
fn was_there(heard: &Heard, found: &Match) -> bool {
    let expected = heard.fair_families().first().is_some_and(|family| heard.is_pleasant(*family));
    let named =
        heard.feelings.iter().find(|feeling| feeling.named.start >= found.start && feeling.named.end <= found.end);
    named.is_none_or(|feeling| feeling.senses.iter().any(|(family, _)| heard.is_pleasant(*family) == expected))
}

/// "Not angry but hurt", "not angry so much as sad", "you're not angry, you're sad": it says what is felt. Not where
/// what is put instead cannot be heard in the words: "you're not hurt, you're tired".
fn says_instead(heard: &Heard, found: &Match) -> bool {
    let contrasts = heard.cues().feeling_denied.contrasts;
    let fair = heard.fair_families();
    let put_instead = heard.feelings.iter().any(|feeling| {
        feeling.named.start >= found.end
            && feeling.named.clause().sentence() == found.clause().sentence()
            && (fair.is_empty() || Heard::is_of(&fair, feeling))
    });
    put_instead || any_in(found.after(), contrasts) || any_in(found.words(), contrasts)
}
