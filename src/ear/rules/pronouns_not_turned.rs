//! The partner's sentence from the partner's mouth: "I felt pushed aside when you were on your phone."

use super::{Noticed, Rule};
use crate::ear::heard::Heard;
use crate::ear::observation::Kind;
use crate::text::{Class, any_is, content_count};

pub(super) const RULE: Rule = Rule { id: "pronouns-not-turned", kind: Kind::Suggestion, notice, partly: false };

fn notice(heard: &Heard) -> Option<Noticed> {
    // Only runs that turning would change, and enough of them that they cannot be the listener's own words.
    let unturned = heard
        .statement
        .said
        .runs(heard.reading, 4)
        .that(&|run| any_is(run.words(), Class::LISTENER | Class::PARTNER) && content_count(run.words()) > 0);
    let mut length = 0;
    let mut longest = 0;
    // "You're on your phone just as much" speaks for the listener: the partner's own sentence has their "I" in it.
    let mut mine = false;
    for run in unturned.iter() {
        length += run.length();
        longest = longest.max(run.length());
        mine |= any_is(run.words(), Class::LISTENER);
    }
    let all = heard.reading.words().len();
    let close = longest >= 6 || (longest >= 5 && length * 2 >= all) || length >= 8;
    let turned = heard.statement.turned.runs(heard.reading, 4).iter().any(|run| run.length() >= longest);
    if close && mine && !turned && length * 5 >= all * 2 { Noticed::all(unturned, all) } else { None }
}
