//! Words that make it smaller: "it was just dinner", "at least I was home", "get over it" (Gordon: reassuring,
//! ridiculing). A mirrored "just" ("you just want half an hour") and "at least twice" are left alone.

use super::{Noticed, Rule};
use crate::feedback::heard::Heard;
use crate::feedback::observation::Kind;
use crate::text::Match;

pub(super) const RULE: Rule = Rule { id: "minimising", kind: Kind::Suggestion, notice };

fn notice(heard: &Heard) -> Option<Noticed> {
    let cues = &heard.cues().minimising;
    let exempt = heard.reading.find(cues.exempt);
    let found = heard
        .charged(cues.shrinks)
        // "It's got nothing to do with love" makes nothing smaller.
        .that(&|found| !found.negated() && !heard.reading.has_at(cues.elsewhere, found.end))
        .and(heard.own(cues.small).that(&|found| !exempt.start_in(found.start..found.clause().range().end + 3)))
        .and(heard.own(cues.flat))
        .and(heard.own(cues.at_least).that(&|found| !counts(heard, found)));
    Noticed::all(found, 2)
}

/// "At least twice", "for at least an hour".
fn counts(heard: &Heard, found: &Match) -> bool {
    let counted = heard.cues().minimising.counted;
    found.rest().first().is_none_or(|word| word.is_number() || counted.contains(&word.form))
        || (!found.opens_clause() && found.before().last().is_some_and(|word| word.form != "well"))
}
