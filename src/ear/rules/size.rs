//! So long that the partner's words are lost in it, or so short that nothing of them is there.

use super::{Noticed, Rule};
use crate::ear::heard::Heard;
use crate::ear::observation::Kind;
use crate::text::Frame;

pub(super) const RULE: Rule = Rule { id: "size", kind: Kind::Suggestion, notice };

const LONG: usize = 60;
const SHORT: usize = 4;

fn notice(heard: &Heard) -> Option<Noticed> {
    let words = heard.reading.words();
    let length = words.iter().filter(|word| !word.is_emoji()).count();
    if length > LONG && length * 2 > heard.statement.length * 3 {
        // The part past the length is marked, not the whole.
        return Some(Noticed::at(heard.reading.run(LONG, words.len()))?.about("long".to_owned()));
    }
    let asks = heard.reading.clauses().any(|clause| matches!(clause.frame(), Frame::Question | Frame::Check));
    // A cheer is as long as it needs to be.
    let cheers = words.first().is_some_and(|word| word.among("yay hooray hurray woohoo congratulations congrats"));
    if length == 0 || length >= SHORT || asks || cheers {
        return None;
    }
    Some(Noticed::at(heard.reading.run(0, words.len()))?.about("short".to_owned()))
}
