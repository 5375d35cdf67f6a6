//! Asking whether it was heard right, after something was heard.

use super::{Noticed, Rule};
use crate::ear::heard::Heard;
use crate::ear::observation::Kind;
use crate::text::Frame;

pub(super) const RULE: Rule = Rule { id: "check-back", kind: Kind::Strength, notice, partly: false };

fn notice(heard: &Heard) -> Option<Noticed> {
    let mut heard_something = false;
    for clause in heard.reading.clauses() {
        if clause.frame() == Frame::Check && clause.words().len() > 1 && heard_something {
            return Noticed::at(clause.whole());
        }
        heard_something |= heard.is_reflection(clause);
    }
    None
}
