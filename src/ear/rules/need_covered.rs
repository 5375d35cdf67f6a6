//! The wish that was said, or that an author allows to be heard, is there.

use super::{Noticed, Rule};
use crate::ear::heard::Heard;
use crate::ear::observation::Kind;
use crate::text::{Class, Frame, any_is};

pub(super) const RULE: Rule = Rule { id: "need-covered", kind: Kind::Strength, notice, partly: false };

fn notice(heard: &Heard) -> Option<Noticed> {
    let hears = heard.hears();
    let said = heard.needs.first_that(&|found| {
        let clause = found.clause();
        let theirs = match clause.frame() {
            // "Thanks for telling me" is the listener's.
            Frame::Attributed => !any_is(found.before(), Class::THANKS),
            // "The evening or the sleeping?" asks which it was.
            Frame::Other => !clause.asked() && !any_is(found.before(), Class::THANKS),
            _ => false,
        };
        hears && theirs && !found.negated()
    });
    if said.is_some() || !heard.prompt.needs.is_empty() {
        return Noticed::at(said?);
    }
    // Nothing authored: a want that hands back words of the want that was said.
    let told = heard.attributed().find(|clause| {
        heard.tells_want(*clause)
            && !clause.negates()
            && clause.words().iter().any(|word| word.is_telling() && heard.statement.wants(word))
    })?;
    Noticed::at(told.whole())
}
