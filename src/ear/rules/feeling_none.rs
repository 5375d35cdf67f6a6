//! A real try with neither feeling nor wish in it, from the level where hearing them is the task.

use super::{Noticed, Rule};
use crate::ear::heard::Heard;
use crate::ear::observation::Kind;
use crate::text::{Class, Clause, Frame, Subject, any_is};

pub(super) const RULE: Rule = Rule { id: "feeling-none", kind: Kind::Suggestion, notice, partly: false };

const FROM_LEVEL: u8 = 2;

fn notice(heard: &Heard) -> Option<Noticed> {
    if !heard.is_drill() || heard.level() < FROM_LEVEL || heard.prompt.feelings.is_empty() || !heard.tries() {
        return None;
    }
    // Facts about the partner's sister alone are a verdict more than a hearing.
    let of_partner =
        |clause: Clause| clause.said().first().is_some_and(|word| word.is(Class::YOU)) && !heard.is_retort(clause);
    if !heard.reflects() && !heard.reading.clauses().any(of_partner) {
        return None;
    }
    let words = heard.feeling_words();
    let named = !heard.feelings.is_empty() || !heard.expected.is_empty() || !heard.needs.is_empty();
    let meant = heard.attributed().any(|clause| heard.tells_want(clause))
        // "You went quiet" is no need for quiet.
        || heard.reading.find(words.needs).iter().any(|found| {
            found.frame() == Frame::Attributed || !matches!(found.clause().subject(), Subject::Partner | Subject::Listener)
        })
        || heard.reading.has(words.vague);
    // A picture of the feeling is a feeling: "like walking on eggshells".
    let pictured = heard.reading.has(heard.grammar().frames.pictures);
    // "It felt cold to you" names one that no list has.
    let felt = any_is(heard.reading.words(), Class::FELT);
    (!named && !meant && !pictured && !felt).then(Noticed::missing)
}
