//! So long that the partner's words are lost in it, or so short that nothing of them is there.

use super::{Noticed, Rule};
use crate::ear::heard::Heard;
use crate::ear::observation::Kind;
use crate::text::Frame;

pub(super) const RULE: Rule = Rule { id: "size", kind: Kind::Suggestion, notice, partly: false };

/// Words from which a reply may be long, and how many times the partner's words: of labelled replies as long 29 of 34 are too
/// long, of those twice as long 53 of 98.
const LONG: usize = 60;
const TIMES: usize = 3;
/// With so few words 70 of 80 are too short, with three 58 of 117.
const SHORT: usize = 2;

fn notice(heard: &Heard) -> Option<Noticed> {
    let words = heard.reading.words();
    let length = words.iter().filter(|word| !word.is_emoji()).count();
    if length > LONG && length > heard.statement.length * TIMES {
        // The part past the length is marked, not the whole.
        return Noticed::at(heard.reading.run(LONG, words.len()));
    }
    let asks = heard.reading.clauses().any(|clause| matches!(clause.frame(), Frame::Question | Frame::Check));
    if length == 0 || length > SHORT || asks {
        return None;
    }
    Some(Noticed::at(heard.reading.run(0, words.len()))?.about("short".to_owned()))
}
