//! "You feel that I was rude": a thought in a feeling's clothes. Quiet where a feeling is named beside it.

use super::{Noticed, Rule};
use crate::feedback::heard::Heard;
use crate::feedback::observation::Kind;
use crate::text::{Frame, Match, Subject};

pub(super) const RULE: Rule = Rule { id: "thought-as-feeling", kind: Kind::Suggestion, notice };

fn notice(heard: &Heard) -> Option<Noticed> {
    let thought = heard.reading.find(heard.grammar().frames.thoughts).into_iter().find(|found| {
        let clause = found.clause();
        let before = found.before();
        // "To feel you count" is a need; "how you feel" and "it feels like" are no claims of this kind.
        let wished = before
            .iter()
            .any(|word| matches!(word.form.as_str(), "to" | "how" | "it" | "that" | "want" | "wish" | "need" | "what"));
        let after =
            found.words().last().is_some_and(|word| matches!(word.form.as_str(), "way" | "much" | "bad" | "strongly"));
        let partners = clause.frame() == Frame::Attributed
            && (found.words().first().is_some_and(|word| matches!(word.form.as_str(), "it" | "this"))
                || (before.iter().any(|word| word.form == "you") && clause.subject() == Subject::Partner));
        partners && !after && !wished && !found.negated() && !found.quoted()
    })?;
    // "Like there's no point": despair has few other words.
    let next = heard.reading.words().get(thought.end..).unwrap_or_default();
    if matches!(next, [is, no, ..] if is.is_helper() && no.form == "no") {
        return None;
    }
    // "It doesn't feel safe" names what is felt, though safety is a need.
    let unmet = heard.needs.iter().any(|(_, found)| {
        found.clause() != thought.clause() && found.before().last().is_some_and(|word| word.stem == "feel")
    });
    // A feeling beside the thought is enough; one inside it ("like I'm too much") is part of the thought.
    let beside = |found: &Match| found.start < thought.start || found.clause() != thought.clause();
    let felt =
        heard.feelings.iter().any(|feeling| feeling.named.frame() == Frame::Attributed && beside(&feeling.named))
            || heard.expected.iter().any(|(_, found)| beside(found));
    (!felt && !unmet).then(|| Noticed::at([thought.span()]))?
}
