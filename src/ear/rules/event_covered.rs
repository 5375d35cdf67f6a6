//! What happened, or what it is about, is there.

use super::{Noticed, Rule};
use crate::ear::heard::Heard;
use crate::ear::observation::Kind;
use crate::ear::unheard::is_disputed;
use crate::text::{Class, Clause, Frame, Match, Subject, any_is};

pub(super) const RULE: Rule = Rule { id: "event-covered", kind: Kind::Strength, notice, partly: false };

/// "Never lift a finger?", "who's going to do the jobs": asked, and not of the partner.
fn thrown_back(found: &Match) -> bool {
    let clause = found.clause();
    clause.frame() == Frame::Question
        || (clause.asked() && clause.frame() == Frame::Other && clause.subject() == Subject::None)
}

/// Without authored points: words of the statement that one claim of the partner's must hand back.
const SHARED: usize = 2;

fn notice(heard: &Heard) -> Option<Noticed> {
    if heard.prompt.points.is_empty() {
        let hands_back = |clause: &Clause| {
            let shared = clause.words().iter().filter(|word| word.is_telling() && heard.statement.says(word));
            shared.count() >= SHARED
        };
        return Noticed::at(heard.attributed().find(hands_back)?.whole());
    }
    // "Dana is just a friend" has the event's words and hears nothing; "they took what was yours" has the partner in it.
    let hears = heard.hears();
    let of_partner = |clause: Clause| clause.subject() != Subject::Partner && any_is(clause.words(), Class::PARTNER);
    let found = heard.points.that(&|found| {
        heard.is_must(found)
            && heard.is_heard(found)
            && !is_disputed(found.clause())
            && !heard.is_retort(found.clause())
            && !thrown_back(found)
            && (hears || of_partner(found.clause()))
    });
    // A point in words of two kinds is one point: a clause that also tells of the partner is the better place.
    let told = found.first_that(&|found| found.frame() == Frame::Attributed);
    Noticed::at(told.or_else(|| found.first().copied())?)
}
