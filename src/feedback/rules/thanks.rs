//! Thanks for the telling, or a word for the courage in it. "Thanks" alone and thanks for other things are left alone.

use super::{Noticed, Rule};
use crate::feedback::heard::Heard;
use crate::feedback::observation::Kind;
use crate::feedback::own::starts_in;
use crate::text::Match;

pub(super) const RULE: Rule = Rule { id: "thanks", kind: Kind::Strength, notice };

fn notice(heard: &Heard) -> Option<Noticed> {
    let cues = &heard.cues().thanks;
    let mocking = heard.reading.find(cues.mocking);
    let welcomed = [cues.welcomes, cues.courage].into_iter().flat_map(|list| heard.charged(list));
    Noticed::first(welcomed.filter(|found| !is_mocked(&mocking, found) && !found.negated()))
}

/// "Thanks for telling me what a bad partner I am."
fn is_mocked(mocking: &[Match], found: &Match) -> bool {
    starts_in(mocking, found.start..found.end + 6)
}
