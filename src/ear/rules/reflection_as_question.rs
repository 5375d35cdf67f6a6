//! What was heard, but asked: "So you felt pushed aside?" A note, not a fault; quiet where the reply also states
//! something heard, or checks with a question of its own.

use super::{Noticed, Rule};
use crate::ear::heard::Heard;
use crate::ear::observation::Kind;
use crate::ear::prompt::Mode;
use crate::ear::unheard::is_disputed;
use crate::text::{Frame, any_in};

pub(super) const RULE: Rule = Rule { id: "reflection-as-question", kind: Kind::Suggestion, notice, partly: false };

fn notice(heard: &Heard) -> Option<Noticed> {
    let mut clauses = heard.reading.clauses();
    // "Maybe a bit annoyed?" is put as a guess already.
    if any_in(heard.reading.words(), heard.cues().reflection_as_question.guesses) {
        return None;
    }
    if heard.prompt.mode == Mode::Live || heard.reflects() || clauses.any(|clause| clause.frame() == Frame::Check) {
        return None;
    }
    let guesses = heard.reading.find(heard.grammar().frames.guesses);
    let asked = heard.reading.clauses_that(&|clause| {
        let guessed = match clause.frame() {
            Frame::Attributed => clause.asked() && !is_disputed(clause),
            Frame::Question => guesses.start_in(clause.range()),
            _ => false,
        };
        guessed && clause.content_count() >= 1
    });
    Noticed::at(*asked.first()?)
}
