//! Words that make it smaller: "it was just dinner", "at least I was home", "get over it" (Gordon: reassuring,
//! ridiculing). A mirrored "just" ("you just want half an hour") and "at least twice" are left alone.

use super::{Noticed, Rule};
use crate::ear::heard::Heard;
use crate::ear::observation::Kind;
use crate::text::{Gap, Match, any_among};

pub(super) const RULE: Rule = Rule { id: "minimising", kind: Kind::Suggestion, notice };

fn notice(heard: &Heard) -> Option<Noticed> {
    let cues = &heard.cues().minimising;
    let exempt = heard.reading.find(cues.exempt);
    let shrugs = heard.reading.find(cues.brush_offs);
    let found = heard
        .charged(cues.shrinks)
        // "It's got nothing to do with love" makes nothing smaller.
        .that(&|found| !found.negated() && !heard.reading.has_at(cues.elsewhere, found.end))
        .and(heard.own(cues.small).that(&|found| !exempt.start_in(found.start..found.clause().range().end + 3)))
        .and(heard.own(cues.flat))
        .and(heard.brush_offs.that(&|found| !found.quoted() && shrugs.start_in(found.start..found.end)))
        .and(heard.own(cues.at_least).that(&|found| !counts(heard, found)));
    Noticed::all(found.that(&|found| !is_another_roadblock(found)), 2)
}

/// "That is simply not true" argues, "why do you always have to make everything …" asks why, "she's only like that
/// because …" reads a motive: each has a name of its own.
fn is_another_roadblock(found: &Match) -> bool {
    let clause = found.clause();
    // "Close and talking and that's it" gives back a limit.
    if clause.opener() == Some("and")
        && any_among(found.words(), "it all")
        && found.words().first().is_some_and(|word| word.form == "that")
    {
        return true;
    }
    let [first, next, ..] = found.rest() else { return false };
    let argues = first.negates() && next.among("true right fair correct");
    let asks_why = clause.said().first().is_some_and(|word| word.form == "why");
    let explains = any_among(&found.rest()[..found.rest().len().min(6)], "because cos cause");
    // "So what, I'm not allowed to" is outrage.
    let outraged = any_among(found.words(), "so") && first.gap == Gap::Comma && first.form == "i";
    argues || asks_why || outraged || (explains && any_among(found.words(), "only just"))
}

/// "At least twice", "for at least an hour".
fn counts(heard: &Heard, found: &Match) -> bool {
    let counted = heard.cues().minimising.counted;
    found.rest().first().is_none_or(|word| word.is_number() || counted.contains(&word.form))
        || (!found.opens_clause() && found.before().last().is_some_and(|word| word.form != "well"))
}
