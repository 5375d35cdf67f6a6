//! How one ought to be, lessons on life, warnings (Gordon: moralising, warning; MITI: confront). "You feel you ought to
//! be grateful" is the partner's and stays quiet.

use super::{Noticed, Rule};
use crate::feedback::heard::Heard;
use crate::feedback::observation::Kind;
use crate::feedback::own::near;

pub(super) const RULE: Rule = Rule { id: "moralising", kind: Kind::Suggestion, notice };

fn notice(heard: &Heard) -> Option<Noticed> {
    let cues = &heard.cues().moralising;
    let found = [cues.oughts, cues.lessons, cues.warnings]
        .into_iter()
        .flat_map(|list| heard.charged(list))
        // "You wish you could be a good partner": a hope is no lesson.
        .filter(|found| !Heard::any_of(near(found), cues.hopes));
    Noticed::all(found.take(2))
}
