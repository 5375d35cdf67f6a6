//! "You feel that I was rude": a thought in a feeling's clothes. Quiet where a feeling is named beside it.

use super::{Noticed, Rule};
use crate::ear::heard::Heard;
use crate::ear::observation::Kind;
use crate::text::{Class, Frame, Match, Subject, any_in, any_is};

pub(super) const RULE: Rule = Rule { id: "thought-as-feeling", kind: Kind::Suggestion, notice, partly: false };

fn notice(heard: &Heard) -> Option<Noticed> {
    let cues = &heard.cues().thought_as_feeling;
    let thought = heard.reading.find(heard.grammar().frames.thoughts).first_that(&|found| {
        let clause = found.clause();
        let before = found.before();
        // "To feel you count" is a need; "how you feel" and "it feels like" are no claims of this kind.
        let wished = any_in(before, cues.wished);
        let after = found.words().last().is_some_and(|word| cues.ways.contains(&word.form));
        let points = found.words().first().is_some_and(|word| word.is(Class::THING));
        clause.frame() == Frame::Attributed
            && (points || (any_is(before, Class::YOU) && clause.subject() == Subject::Partner))
            && !after
            && !wished
            && !found.negated()
            && !found.quoted()
    })?;
    // "Like there's no point": despair has few other words.
    let despairs = matches!(thought.rest(), [is, no, ..] if is.is_helper() && no.is(Class::NO));
    // "It doesn't feel safe" names what is felt, though safety is a need.
    let unmet = heard
        .needs
        .iter()
        .any(|found| found.start >= thought.end && found.before().last().is_some_and(|word| word.is(Class::FEEL)));
    // A feeling beside the thought is enough; one inside it ("like I'm too much") is part of the thought.
    let beside = |found: &Match| found.start < thought.start || found.clause() != thought.clause();
    let felt =
        heard.feelings.iter().any(|feeling| feeling.named.frame() == Frame::Attributed && beside(&feeling.named))
            || heard.expected.iter().any(beside);
    if felt || unmet || despairs { None } else { Noticed::at(thought) }
}
