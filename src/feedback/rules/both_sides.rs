//! Two feelings that pull apart, held together without a "but" between them.

use super::{Noticed, Rule};
use crate::feedback::heard::Heard;
use crate::feedback::observation::Kind;

pub(super) const RULE: Rule = Rule { id: "both-sides", kind: Kind::Strength, notice };

fn notice(heard: &Heard) -> Option<Noticed> {
    let [one, other] = heard.statement.sides.as_ref()?;
    let first = heard.reading.find_cues(one).into_iter().find(|found| heard.is_heard(found))?;
    let second = heard
        .reading
        .find_cues(other)
        .into_iter()
        .find(|found| heard.is_heard(found) && (found.start >= first.end || found.end <= first.start))?;
    let between = heard.reading.words().get(first.end.min(second.end)..first.start.max(second.start))?;
    let parted = between.iter().any(|word| word.form == "but");
    (!parted).then(|| Noticed::at([first.span(), second.span()]))?
}
