//! A wish or a need of the partner's, named.

use super::{Noticed, Rule};
use crate::ear::heard::Heard;
use crate::ear::observation::Kind;
use crate::text::{Class, Frame, Match, Subject, any_in, any_is};

pub(super) const RULE: Rule = Rule { id: "need-named", kind: Kind::Strength, notice, partly: false };

fn notice(heard: &Heard) -> Option<Noticed> {
    let told = |found: &Match| found.frame() == Frame::Attributed && !found.negated() && !found.clause().asked();
    let authored = heard.needs.that(&|found| told(found) && heard.tells_want(found.clause()));
    let general = heard
        .reading
        .find(heard.feeling_words().needs)
        .that(&|found| told(found) && found.clause().subject() != Subject::Listener && wanted(heard, found));
    Noticed::all(authored.and(general), 1)
}

/// After a word of wanting in its clause, or before one of mattering: "you want to be heard", "rest matters to you".
fn wanted(heard: &Heard, found: &Match) -> bool {
    any_is(found.before(), Class::PLAIN_WANTS) || any_in(found.after(), heard.cues().need_named.weighs)
}
