//! How one ought to be, lessons on life, warnings (Gordon: moralising, warning; MITI: confront). "You feel you ought to
//! be grateful" is the partner's and stays quiet.

use super::{Noticed, Rule};
use crate::ear::heard::Heard;
use crate::ear::observation::Kind;
use crate::text::any_in;

pub(super) const RULE: Rule = Rule { id: "moralising", kind: Kind::Suggestion, notice };

fn notice(heard: &Heard) -> Option<Noticed> {
    let cues = &heard.cues().moralising;
    let found = heard.charged(cues.oughts).and(heard.charged(cues.lessons)).and(heard.charged(cues.warnings));
    // "You wish you could be a good partner": a hope is no lesson.
    Noticed::all(found.that(&|found| !any_in(found.before(), cues.hopes)), 2)
}
