//! A word for what the partner is: "too sensitive", "such a nag" (Gordon: name-calling; criticism in the Gottman
//! lineage). Feelings ("you're so hurt"), labels denied ("you're not needy") and labels the partner fears or used
//! themselves are left alone.

use super::{Noticed, Rule};
use crate::feedback::heard::Heard;
use crate::feedback::observation::Kind;
use crate::text::{Match, Span};

pub(super) const RULE: Rule = Rule { id: "labelling", kind: Kind::Suggestion, notice };

fn notice(heard: &Heard) -> Option<Noticed> {
    let cues = &heard.cues().labelling;
    let mut spans: Vec<Span> = heard.charged(cues.outright).iter().map(Match::span).collect();
    spans.extend(heard.charged(cues.verbs).iter().filter_map(|found| label(heard, found)));
    spans.extend(heard.own(cues.alone).iter().map(Match::span));
    // "That's a bit needy", "so dramatic".
    spans.extend(heard.own(cues.bare).iter().filter_map(|found| {
        let label = heard.reading.words().get(found.end)?.form.as_str();
        let said = cues.personal.contains(&label) && !heard.says_form(label);
        said.then(|| heard.reading.span_of(found.start..found.end + 1))?
    }));
    // "How needy you are."
    spans.extend(heard.charged(cues.exclaimed).iter().filter_map(|found| {
        let label = found.words().get(1)?.form.as_str();
        let said = cues.traits.contains(&label) && !cues.feelings.contains(&label) && !found.clause().asked();
        said.then(|| found.span())
    }));
    spans.sort_unstable();
    Noticed::at(spans.into_iter().take(2))
}

/// The words from "you are" to the label, where one follows.
fn label(heard: &Heard, found: &Match) -> Option<Span> {
    let cues = &heard.cues().labelling;
    let end = found.clause().range().end;
    let mut weighed = found.words().iter().any(|word| cues.weighing.contains(&word.form.as_str()));
    for at in found.end..end {
        let word = heard.reading.words().get(at)?;
        let form = word.form.as_str();
        if let Some(last) = heard.reading.ends_at(cues.pairs, at) {
            return heard.reading.span_of(found.start..last);
        }
        let overdone = cues.only_too.contains(&form)
            && at > found.end
            && heard.reading.words().get(at - 1).is_some_and(|word| word.form == cues.too);
        if overdone {
            return heard.reading.span_of(found.start..at + 1);
        }
        // "So jealous and possessive": the feeling is none, what follows may be.
        if cues.feelings.contains(&form) || (at > found.end && form == cues.and) {
            continue;
        }
        if cues.traits.contains(&form) {
            let needs_more = cues.need_degree.contains(&form) && !weighed;
            let theirs = heard.says_form(form);
            return if needs_more || theirs { None } else { heard.reading.span_of(found.start..at + 1) };
        }
        if !cues.degrees.contains(&form) {
            return None;
        }
        weighed |= cues.weighing.contains(&form);
    }
    None
}
