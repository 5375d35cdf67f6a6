//! More than was said, and what an author allows to be guessed: a need underneath, or a feeling that was not named.

use super::{Noticed, Rule};
use crate::feedback::heard::Heard;
use crate::feedback::observation::Kind;
use crate::text::{Frame, Match};

pub(super) const RULE: Rule = Rule { id: "complex-guess", kind: Kind::Strength, notice };

fn notice(heard: &Heard) -> Option<Noticed> {
    // Words for a need are a guess where they are wished for or felt: "you want your partner back".
    let needs = heard.needs.iter().filter(|(need, found)| {
        heard.prompt.needs.get(*need).is_some_and(|need| !need.explicit) && wished(heard, found)
    });
    let families = heard.feeling_words().family;
    let said = |name: &str| heard.statement.named.iter().any(|place| families[*place].name == name);
    // A feeling alone may be a label ("you're jealous"): beside something of the line it is a guess.
    let beside = !heard.points.is_empty()
        || !heard.needs.is_empty()
        || heard.reading.words().iter().any(|word| word.is_telling() && heard.statement.says(&word.stem))
        || heard.reading.words().iter().any(|word| word.form == "feel" || word.form == "felt");
    let feelings = heard.expected.iter().filter(|(feeling, found)| {
        // A word that another, named feeling has too is no guess, nor is another word for what was named.
        heard.prompt.feelings.get(*feeling).is_some_and(|feeling| !feeling.explicit && !said(&feeling.family))
            && !found.words().iter().all(|word| heard.statement.said.contains(&word.stem))
            && beside
            && predicated(heard, found)
    });
    let guesses = needs.chain(feelings).map(|(_, found)| found).filter(|found| {
        let clause = found.clause();
        let theirs = clause.frame() != Frame::Own && heard.is_reflection(clause);
        // What happened is no guess, even where it can be a feeling too: "gave up", "on your own".
        let told = heard.points.iter().any(|(_, point)| point.start < found.end && found.start < point.end);
        // "You feel I should do them the same night" is a demand heard, not a need.
        let demanded = found.before().iter().any(|word| word.form == "should");
        theirs
            && !told
            && !demanded
            && !clause.asked()
            && !heard.refused(found)
            && !heard.statement.has_run(found.words())
    });
    Noticed::at(guesses.map(|found| found.span()).take(2))
}

/// After a wish, or a doubt that tells of one: "wondering if you still make me happy".
fn wished(heard: &Heard, found: &Match) -> bool {
    let words = found.clause().words();
    heard.tells_want(found.clause())
        || Heard::any_of(words, heard.grammar().frames.plain_wants)
        || words
            .iter()
            .any(|word| matches!(word.stem.as_str(), "feel" | "felt" | "wond" | "wonder" | "matt" | "matter"))
}

/// Said of somebody: "you are …", "it hurt"; and not "left on the sofa by yourself".
fn predicated(heard: &Heard, found: &Match) -> bool {
    let before = found.before();
    let classes = &heard.grammar().classes;
    before.is_empty()
        || before[before.len().saturating_sub(4)..].iter().any(|word| {
            let form = word.form.as_str();
            classes.helps.contains(&form)
                || classes.partner.contains(&form)
                || matches!(
                    form,
                    "feel" | "felt" | "it" | "that" | "get" | "got" | "made" | "make" | "sounds" | "seems"
                )
        })
}
