//! What was heard, but asked: "So you felt pushed aside?" A note, not a fault; quiet where the reply also states
//! something heard, or checks with a question of its own.

use super::{Noticed, Rule};
use crate::feedback::heard::Heard;
use crate::feedback::observation::Kind;
use crate::feedback::prompt::Mode;
use crate::text::Frame;

pub(super) const RULE: Rule = Rule { id: "reflection-as-question", kind: Kind::Suggestion, notice };

fn notice(heard: &Heard) -> Option<Noticed> {
    if heard.prompt.mode == Mode::Live
        || heard.reflects()
        || heard.reading.clauses().any(|clause| clause.frame() == Frame::Check)
    {
        return None;
    }
    let guesses = heard.reading.find(heard.grammar().frames.guesses);
    let asked = heard.reading.clauses().filter(|clause| {
        let stated = clause.asked() && clause.frame() == Frame::Attributed && clause.content_count() >= 1;
        let guessed = clause.frame() == Frame::Question
            && clause.content_count() >= 1
            && guesses.iter().any(|found| clause.range().contains(&found.start));
        stated || guessed
    });
    Noticed::at(asked.map(|clause| clause.span()).take(1))
}
