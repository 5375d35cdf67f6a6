//! "Why", and questions in a row, before anything is heard (Gordon: probing). "I see why …" and one open question are
//! left alone; "why don't you …" is advice.

use super::{Noticed, Rule};
use crate::feedback::heard::Heard;
use crate::feedback::observation::Kind;
use crate::text::{Clause, Frame, Span};

pub(super) const RULE: Rule = Rule { id: "why-probe", kind: Kind::Suggestion, notice };

fn notice(heard: &Heard) -> Option<Noticed> {
    let mut spans: Vec<Span> = heard.own(heard.cues().why_probe.probes).iter().map(|found| found.span()).collect();
    spans.extend(heard.reading.clauses().filter(|clause| asks_why(heard, *clause)).map(|clause| clause.span()));
    if spans.is_empty() {
        spans = cross_examined(heard);
    }
    spans.sort_unstable();
    Noticed::at(spans.into_iter().take(2))
}

fn asks_why(heard: &Heard, clause: Clause) -> bool {
    let cues = &heard.cues().why_probe;
    let [why, next, rest @ ..] = clause.said() else {
        return clause.said().first().is_some_and(|word| word.form == cues.word) && clause.asked();
    };
    if why.form != cues.word || why.quoted || matches!(clause.frame(), Frame::Attributed | Frame::Check) {
        return false;
    }
    let form = next.form.as_str();
    if form == cues.advising[0] && rest.first().is_some_and(|word| word.negates()) {
        // "Why don't you tell me": advice. "Why don't you trust me": a probe.
        let [_, who, verb, ..] = rest else { return clause.asked() };
        return !cues.advising.contains(&who.form.as_str()) || cues.doubts.contains(&verb.form.as_str());
    }
    cues.asked.contains(&form) || (clause.asked() && cues.asked_marked.contains(&form))
}

/// Two closed questions or more, and nothing given back.
fn cross_examined(heard: &Heard) -> Vec<Span> {
    let questions: Vec<Clause> = heard
        .reading
        .clauses()
        .filter(|clause| {
            clause.frame() == Frame::Question
                && clause.asked()
                && clause.said().first().is_some_and(|word| !heard.cues().why_probe.open.contains(&word.form.as_str()))
        })
        .collect();
    let many = questions.len() >= 2 && !heard.gives_back();
    if many { questions.iter().map(|clause| clause.span()).collect() } else { Vec::new() }
}
