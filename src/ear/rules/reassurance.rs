//! Comfort that closes the feeling down: "don't worry", "it'll be fine" (Gordon: reassuring, consoling). "It's okay to
//! be hurt" opens it, and "you wanted to hear it would be fine" gives it back.

use super::{Noticed, Rule};
use crate::ear::heard::Heard;
use crate::ear::observation::Kind;
use crate::text::{Gap, Match, any_in};

pub(super) const RULE: Rule = Rule { id: "reassurance", kind: Kind::Suggestion, notice, partly: false };

fn notice(heard: &Heard) -> Option<Noticed> {
    let cues = &heard.cues().reassurance;
    let soothed = heard.charged(cues.soothers).that(&|found| !is_wondered(heard, found));
    Noticed::all(soothed.and(heard.own(cues.fine).that(&|found| is_all(heard, found))), 2)
}

/// "It's fine." and not "it's fine to be hurt", "it's not fine", or the partner's own "it's fine".
fn is_all(heard: &Heard, found: &Match) -> bool {
    let after = heard.cues().reassurance.after;
    // "If you're still upset" is a clause of its own and goes on all the same.
    let ends = found
        .rest()
        .first()
        .is_none_or(|word| word.gap > Gap::None || after.contains(&word.form) || !word.has_letters());
    let theirs = found.words().last().is_some_and(|word| heard.statement.has(word));
    ends && !theirs && !found.clause().asked()
}

/// "If everything will be okay": a wish or a doubt is not a promise.
fn is_wondered(heard: &Heard, found: &Match) -> bool {
    let cues = &heard.cues().reassurance;
    // "You don't worry about quiet": somebody stands right before it.
    let wished = found.rest().first().is_some_and(|next| next.gap == Gap::None && cues.wishes.contains(&next.form));
    wished
        || found.joined_to().is_some_and(|before| cues.subjects.contains(&before.form))
        || any_in(found.before(), cues.doubts)
        || found.clause().asked()
}
