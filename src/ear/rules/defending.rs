//! The listener's reasons and intentions (defensiveness in the Gottman lineage) by their plainest phrases, and what is sorry
//! for how the partner takes it: "I'm sorry you feel that way".

use super::{Noticed, Rule, plain};
use crate::ear::heard::Heard;
use crate::ear::observation::Kind;

pub(super) const RULE: Rule = Rule { id: "defending", kind: Kind::Suggestion, notice, partly: true };

fn notice(heard: &Heard) -> Option<Noticed> {
    Noticed::all(plain(heard, heard.cues().defending.plain).and(heard.brush_offs.clone()), 2)
}
