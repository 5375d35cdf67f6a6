//! Two feelings that pull apart, held together without a "but" between them.

use super::{Noticed, Rule};
use crate::ear::heard::Heard;
use crate::ear::observation::Kind;
use crate::text::{Class, Cue, Matches, any_is};

pub(super) const RULE: Rule = Rule { id: "both-sides", kind: Kind::Strength, notice, partly: false };

fn notice(heard: &Heard) -> Option<Noticed> {
    let [one, other] = heard.statement.sides.as_ref()?;
    let said = |cues: &[Cue]| heard.reading.find_cues(cues).that(&|found| heard.is_heard(found));
    let first = *said(one).first()?;
    let second = said(other).first_that(&|found| !found.overlaps(&first))?;
    let between = heard.reading.run(first.end.min(second.end), first.start.max(second.start));
    let mut both = Matches::default();
    both.push(first);
    both.push(second);
    if any_is(between.words(), Class::BUT) { None } else { Noticed::all(both, 2) }
}
