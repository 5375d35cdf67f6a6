//! A wish or a need of the partner's, named.

use super::{Noticed, Rule};
use crate::feedback::heard::Heard;
use crate::feedback::observation::Kind;
use crate::text::{Frame, Match, Subject};

pub(super) const RULE: Rule = Rule { id: "need-named", kind: Kind::Strength, notice };

fn notice(heard: &Heard) -> Option<Noticed> {
    let told = |found: &Match| {
        let clause = found.clause();
        clause.frame() == Frame::Attributed
            && clause.subject() != Subject::Listener
            && !found.negated()
            && !clause.asked()
            && wanted(heard, found)
    };
    let authored = heard
        .needs
        .iter()
        .map(|(_, found)| *found)
        .filter(|found| !found.clause().asked())
        .filter(|found| found.frame() == Frame::Attributed && !found.negated() && heard.tells_want(found.clause()));
    let general = heard.reading.find(heard.feeling_words().needs).into_iter().filter(told);
    let mut found: Vec<Match> = authored.chain(general).collect();
    found.sort_by_key(|found| found.start);
    Noticed::at(found.first().map(|found| found.span()))
}

/// After a word of wanting in its clause, or before one of mattering: "you want to be heard", "rest matters to you".
fn wanted(heard: &Heard, found: &Match) -> bool {
    let wants = &heard.grammar().frames.plain_wants;
    found.before().iter().any(|word| wants.contains(&word.form.as_str()))
        || found
            .after()
            .iter()
            .any(|word| matches!(word.form.as_str(), "matters" | "matter" | "mattered" | "important"))
}
