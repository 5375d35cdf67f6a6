//! A sorry or a promise where nothing was heard yet: kindly meant, and early. After a hearing it is welcome, and a
//! promise to listen is hearing.

use super::{Noticed, Rule};
use crate::feedback::heard::Heard;
use crate::feedback::observation::Kind;
use crate::feedback::own::starts_in;
use crate::text::{Frame, Match};

pub(super) const RULE: Rule = Rule { id: "early-fix", kind: Kind::Suggestion, notice };

fn notice(heard: &Heard) -> Option<Noticed> {
    let cues = &heard.cues().early_fix;
    let mut fixes: Vec<Match> = [cues.sorries, cues.promises]
        .into_iter()
        .flat_map(|list| heard.own(list))
        // "Sorry?" asks to hear it again.
        .filter(|found| !(found.clause().asked() && found.clause().words().len() <= 2))
        // "What do you want me to do" offers nothing.
        .filter(|found| found.before().last().is_none_or(|word| word.form != "what"))
        .filter(|found| heard.reading.ends_at(cues.hearing, found.start).is_none())
        .collect();
    fixes.sort_unstable_by_key(|found| found.start);
    let first = fixes.first()?;
    let heard_first = heard.reading.clauses().any(|clause| {
        let fix = starts_in(&fixes, clause.range());
        heard.gives_back_in(clause)
            && (clause.frame() == Frame::Attributed || (!fix && clause.range().end <= first.start))
    });
    (!heard_first).then(|| Noticed::all(fixes.iter().copied().take(2)))?
}
