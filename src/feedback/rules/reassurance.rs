//! Comfort that closes the feeling down: "don't worry", "it'll be fine" (Gordon: reassuring, consoling). "It's okay to
//! be hurt" opens it, and "you wanted to hear it would be fine" gives it back.

use super::{Noticed, Rule};
use crate::feedback::heard::Heard;
use crate::feedback::observation::Kind;
use crate::feedback::own::near;
use crate::text::{Gap, Match};

pub(super) const RULE: Rule = Rule { id: "reassurance", kind: Kind::Suggestion, notice };

fn notice(heard: &Heard) -> Option<Noticed> {
    let cues = &heard.cues().reassurance;
    let soothed = heard.charged(cues.soothers).into_iter().filter(|found| !is_wondered(heard, found));
    let fine = heard.own(cues.fine).into_iter().filter(|found| is_all(heard, found));
    Noticed::all(soothed.chain(fine).take(2))
}

/// "It's fine." and not "it's fine to be hurt", "it's not fine", or the partner's own "it's fine".
fn is_all(heard: &Heard, found: &Match) -> bool {
    // "If you're still upset" is a clause of its own and goes on all the same.
    let ends = heard.reading.words().get(found.end).is_none_or(|word| {
        word.gap > Gap::None
            || heard.cues().reassurance.after.contains(&word.form.as_str())
            || !word.form.chars().any(char::is_alphabetic)
    });
    let theirs = found.words().last().is_some_and(|word| heard.statement.said.contains(&word.stem));
    ends && !theirs && !found.clause().asked()
}

/// "If everything will be okay": a wish or a doubt is not a promise.
fn is_wondered(heard: &Heard, found: &Match) -> bool {
    // "You don't worry about quiet": somebody stands right before it.
    let somebody = found.start.checked_sub(1).and_then(|at| heard.reading.words().get(at)).is_some_and(|before| {
        let follows = heard.reading.words().get(found.start).is_some_and(|word| word.gap == Gap::None);
        follows && heard.cues().reassurance.subjects.contains(&before.form.as_str())
    });
    let wished = heard
        .reading
        .words()
        .get(found.end)
        .is_some_and(|next| next.gap == Gap::None && heard.cues().reassurance.wishes.contains(&next.form.as_str()));
    somebody || wished || Heard::any_of(near(found), heard.cues().reassurance.doubts) || found.clause().asked()
}
