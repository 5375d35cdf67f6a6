//! Thanks for the telling, or a word for the courage in it. "Thanks" alone and thanks for other things are left alone.

use super::{Noticed, Rule};
use crate::ear::heard::Heard;
use crate::ear::observation::Kind;

pub(super) const RULE: Rule = Rule { id: "thanks", kind: Kind::Strength, notice, partly: false };

fn notice(heard: &Heard) -> Option<Noticed> {
    let cues = &heard.cues().thanks;
    let mocking = heard.reading.find(cues.mocking);
    let thanked = heard.charged(cues.welcomes).and(heard.charged(cues.courage)).first_that(&|found| {
        // "Thanks for telling me what a bad partner I am."
        !mocking.start_in(found.start..found.end + 6) && !found.negated()
    });
    Noticed::at(thanked?)
}
