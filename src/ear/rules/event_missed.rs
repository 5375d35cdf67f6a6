//! A real try that leaves out what happened. Only where an author wrote down every fair way to put it.

use super::{Noticed, Rule};
use crate::ear::heard::Heard;
use crate::ear::observation::Kind;
use crate::text::{Class, Subject, any_is};

pub(super) const RULE: Rule = Rule { id: "event-missed", kind: Kind::Suggestion, notice, partly: false };

/// Words with a meaning of their own, besides feelings and needs. With more, the event may be there by other words.
const BESIDE: usize = 1;

fn notice(heard: &Heard) -> Option<Noticed> {
    // Any authored point counts: a reply that holds on to another part of the line has heard something of it.
    if !heard.is_drill()
        || !heard.prompt.points.iter().any(|point| point.must)
        || !heard.points.is_empty()
        || !heard.reflects()
    {
        return None;
    }
    // Words of the line in some other order may still be the event: then nobody can say that it is missing.
    let mut free = vec![true; heard.reading.words().len()];
    for found in heard.needs.iter().chain(heard.expected.iter()) {
        free[found.start..found.end].fill(false);
    }
    for feeling in &heard.feelings {
        free[feeling.named.start..feeling.named.end].fill(false);
    }
    let words = heard.reading.words().iter().zip(free);
    let telling: Vec<_> = words.filter(|(word, free)| *free && word.is_telling()).map(|(word, _)| word).collect();
    let shared = telling.iter().any(|word| heard.statement.says(word));
    (!shared && telling.len() <= BESIDE && !points_back(heard) && !tells_deed(heard)).then(Noticed::missing)
}

/// "She put you on the spot": what another did to the partner may be the event in other words.
fn tells_deed(heard: &Heard) -> bool {
    heard.reading.clauses().any(|clause| clause.subject() == Subject::Other && any_is(clause.words(), Class::PARTNER))
}

/// "You hated it" and "you feel I should put it away" point at what happened without naming it; "it's all on you" and
/// "it hurts" do not.
fn points_back(heard: &Heard) -> bool {
    heard.reading.clauses().any(|clause| {
        let said = clause.said();
        let object = |at: usize| said.get(at + 1).is_none_or(|next| !next.is(Class::HELPS | Class::VERBAL));
        (1..said.len()).any(|at| said[at].is(Class::IT) && object(at))
    })
}
