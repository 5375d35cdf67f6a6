//! What happened, or what it is about, is there.

use super::{Noticed, Rule};
use crate::feedback::heard::Heard;
use crate::feedback::observation::Kind;
use crate::text::{Frame, Match, Subject};

pub(super) const RULE: Rule = Rule { id: "event-covered", kind: Kind::Strength, notice };

/// Without authored points: words of the statement that one claim of the partner's must hand back.
const SHARED: usize = 2;

fn notice(heard: &Heard) -> Option<Noticed> {
    if heard.prompt.points.is_empty() {
        let told = heard.attributed().find(|clause| {
            clause.words().iter().filter(|word| word.is_telling() && heard.statement.says(&word.stem)).count() >= SHARED
        });
        return Noticed::at(told.map(|clause| clause.span()));
    }
    // "Dana is just a friend" has the event's words and hears nothing; "they took what was yours" has the partner in it.
    let reflects = heard.hears();
    let of_partner = |found: &Match| {
        let clause = found.clause();
        clause.subject() != Subject::Partner && Heard::any_of(clause.words(), heard.grammar().classes.partner)
    };
    // A point in words of two kinds is one point: a clause that also tells of the partner is the better place.
    let mut found: Vec<_> = heard
        .points
        .iter()
        .filter(|(point, found)| {
            heard.prompt.points.get(*point).is_some_and(|point| point.must) && heard.is_heard(found)
        })
        .map(|(_, found)| found)
        .filter(|found| reflects || of_partner(found))
        .collect();
    found.sort_by_key(|found| (found.frame() != Frame::Attributed, found.start));
    Noticed::at(found.first().map(|found| found.span()))
}
