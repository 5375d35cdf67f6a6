//! Words that make it smaller: "it was just dinner", "at least I was home", "get over it" (Gordon: reassuring,
//! ridiculing). A mirrored "just" ("you just want half an hour") and "at least twice" are left alone.

use super::{Noticed, Rule};
use crate::feedback::heard::Heard;
use crate::feedback::observation::Kind;
use crate::feedback::own::starts_in;
use crate::text::Match;

pub(super) const RULE: Rule = Rule { id: "minimising", kind: Kind::Suggestion, notice };

fn notice(heard: &Heard) -> Option<Noticed> {
    let cues = &heard.cues().minimising;
    let shrunk = heard.charged(cues.shrinks).into_iter().filter(|found| {
        // "It's got nothing to do with love" makes nothing smaller.
        !found.negated() && heard.reading.ends_at(cues.elsewhere, found.end).is_none()
    });
    let exempt = heard.reading.find(cues.exempt);
    let small = heard.own(cues.small).into_iter().filter(|found| {
        let range = found.start..found.clause().range().end + 3;
        !starts_in(&exempt, range)
    });
    let flat = heard.own(cues.flat);
    let at_least = heard.own(cues.at_least).into_iter().filter(|found| !counts(heard, found));
    Noticed::all(shrunk.chain(flat).chain(small).chain(at_least).take(2))
}

/// "At least twice", "for at least an hour".
fn counts(heard: &Heard, found: &Match) -> bool {
    let next = heard.reading.words().get(found.end);
    next.is_none_or(|word| word.is_number() || heard.cues().minimising.counted.contains(&word.form.as_str()))
        || (!found.opens_clause() && found.before().last().is_some_and(|word| word.form != "well"))
}
