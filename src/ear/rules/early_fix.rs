//! A sorry or a promise where nothing was heard yet: kindly meant, and early. After a hearing it is welcome, and a
//! promise to listen is hearing.

use super::{Noticed, Rule};
use crate::ear::heard::Heard;
use crate::ear::observation::Kind;
use crate::text::{Class, Frame, Subject, any_is};

pub(super) const RULE: Rule = Rule { id: "early-fix", kind: Kind::Suggestion, notice, partly: false };

fn notice(heard: &Heard) -> Option<Noticed> {
    let cues = &heard.cues().early_fix;
    let fixes = heard.own(cues.sorries).and(heard.own(cues.promises)).that(&|found| {
        let clause = found.clause();
        // "Sorry?" asks to hear it again.
        let asks_again = clause.asked() && clause.words().len() <= 2;
        // "What do you want me to do" offers nothing.
        let wonders = found.before().last().is_some_and(|word| word.is(Class::WHAT));
        // "Go in and say sorry" tells somebody else to.
        let told = clause.frame() == Frame::Imperative && !found.opens_clause();
        !asks_again && !wonders && !told && !heard.reading.has_at(cues.hearing, found.start)
    });
    // "Great, thanks! I'll book it" takes up a plan; "thanks for telling me, I'll stop" is a promise.
    let takes_up = heard
        .reading
        .words()
        .windows(2)
        .take(4)
        .any(|pair| cues.delights.contains(&pair[0].form) && pair[1].is(Class::THANKS));
    // "Fine then I'll delete it, happy now?" is not meant kindly.
    let sulks = heard.reading.has(cues.sulks)
        // "I won't text you at all then".
        || (heard.reading.has(cues.refusals) && any_is(heard.reading.words(), Class::THEN));
    if takes_up || sulks {
        return None;
    }
    let first = fixes.first()?;
    let heard_first = heard.reading.clauses().any(|clause| {
        let before = clause.range().end <= first.start;
        // "You had to fake it. Sorry." has heard something, in whatever words.
        let told = before && clause.subject() == Subject::Partner && clause.content_count() >= 1 && !clause.asked();
        told || (heard.gives_back_in(clause) && (clause.frame() == Frame::Attributed || before))
    });
    // "Lol sorry, I have a job" makes no promise.
    let jokes = heard.reading.words().first().is_some_and(|word| cues.jokes.contains(&word.form));
    if heard_first || jokes { None } else { Noticed::all(fixes, 2) }
}
