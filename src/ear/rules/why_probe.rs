//! "Why", and questions in a row, before anything is heard (Gordon: probing). "I see why …" and one open question are
//! left alone; "why don't you …" is advice.

use super::{Noticed, Rule};
use crate::ear::heard::Heard;
use crate::ear::observation::Kind;
use crate::text::{Class, Clause, Frame};

pub(super) const RULE: Rule = Rule { id: "why-probe", kind: Kind::Suggestion, notice, partly: false };

fn notice(heard: &Heard) -> Option<Noticed> {
    let found =
        heard.own(heard.cues().why_probe.probes).and(heard.reading.clauses_that(&|clause| asks_why(heard, clause)));
    if found.is_empty() {
        // Cross-examined: two closed questions or more, and nothing given back.
        let closed = heard.reading.clauses_that(&|clause| is_closed(heard, clause));
        return if closed.len() >= 2 && !heard.gives_back() { Noticed::all(closed, 2) } else { None };
    }
    Noticed::all(found, 2)
}

fn asks_why(heard: &Heard, clause: Clause) -> bool {
    let cues = &heard.cues().why_probe;
    let [why, rest @ ..] = clause.said() else { return false };
    if why.form != cues.word {
        return false;
    }
    let [next, rest @ ..] = rest else { return clause.asked() };
    if why.quoted || matches!(clause.frame(), Frame::Attributed | Frame::Check) {
        return false;
    }
    if next.is(Class::DO) && rest.first().is_some_and(|word| word.negates()) {
        // "Why don't you tell me": advice. "Why don't you trust me": a probe.
        let [_, who, verb, ..] = rest else { return clause.asked() };
        return !cues.advising.contains(&who.form) || cues.doubts.contains(&verb.form);
    }
    cues.asked.contains(&next.form) || (clause.asked() && cues.asked_marked.contains(&next.form))
}

fn is_closed(heard: &Heard, clause: Clause) -> bool {
    let open = heard.cues().why_probe.open;
    clause.frame() == Frame::Question
        && clause.asked()
        && clause.said().first().is_some_and(|word| !open.contains(&word.form))
}
