//! More than was said, and what an author allows to be guessed: a need underneath, or a feeling that was not named.

use super::{Noticed, Rule};
use crate::feedback::heard::Heard;
use crate::feedback::observation::Kind;
use crate::text::Frame;

pub(super) const RULE: Rule = Rule { id: "complex-guess", kind: Kind::Strength, notice };

fn notice(heard: &Heard) -> Option<Noticed> {
    let needs = heard.needs.iter().filter(|(need, _)| heard.prompt.needs.get(*need).is_some_and(|need| !need.explicit));
    let feelings = heard.expected.iter().filter(|(feeling, found)| {
        // A word that another, named feeling has too is no guess.
        heard.prompt.feelings.get(*feeling).is_some_and(|feeling| !feeling.explicit)
            && !found.words().iter().all(|word| heard.statement.said.contains(&word.stem))
    });
    let guesses = needs.chain(feelings).map(|(_, found)| found).filter(|found| {
        let clause = found.clause();
        let theirs = clause.frame() != Frame::Own && heard.is_reflection(clause);
        // What happened is no guess, even where it can be a feeling too: "gave up", "on your own".
        let told = heard.points.iter().any(|(_, point)| point.start < found.end && found.start < point.end);
        theirs && !told && !clause.asked() && !heard.refused(found) && !heard.statement.has_run(found.words())
    });
    Noticed::at(guesses.map(|found| found.span()).take(2))
}
