//! More than was said, and what an author allows to be guessed: a need underneath, or a feeling that was not named.

use super::{Noticed, Rule};
use crate::ear::heard::Heard;
use crate::ear::observation::Kind;
use crate::text::{Class, Clause, Frame, Match, any_is};

pub(super) const RULE: Rule = Rule { id: "complex-guess", kind: Kind::Strength, notice, partly: false };

fn notice(heard: &Heard) -> Option<Noticed> {
    // Words for a need are a guess where they are wished for or felt: "you want your partner back".
    let needs = heard.needs.that(&|need| {
        // "Your own way", where they said "my way".
        let said = need.words().iter().filter(|word| word.is_content()).all(|word| heard.statement.says(word));
        !heard.is_stated(need) && !said && wished(heard, need.clause())
    });
    let families = heard.feeling_words().family;
    // A feeling alone may be a label ("you're jealous"): beside something of the line it is a guess.
    let beside = !heard.points.is_empty()
        || !heard.needs.is_empty()
        || heard
            .reading
            .words()
            .iter()
            .any(|word| (word.is_telling() && heard.statement.says(word)) || word.is(Class::FEELS));
    let feelings = heard.expected.that(&|feeling| {
        // A word that another, named feeling has too is no guess, nor is another word for what was named.
        let said = heard.prompt.feelings.get(feeling.of).is_none_or(|expected| {
            heard.statement.named.iter().any(|family| families[*family].name == expected.family)
        });
        beside
            && !said
            && !heard.is_named(feeling)
            && !heard.statement.has_all(feeling.words())
            && predicated(heard, feeling)
    });
    let guesses = needs.and(feelings).that(&|found| {
        let clause = found.clause();
        // What happened is no guess, even where it can be a feeling too: "gave up", "on your own".
        let told = heard.points.iter().any(|point| point.overlaps(found));
        // "You feel I should do them the same night" is a demand heard, not a need.
        let demanded = any_is(found.before(), Class::OUGHT);
        clause.frame() != Frame::Own
            && heard.is_reflection(clause)
            && !told
            && !demanded
            && !clause.asked()
            && !heard.refused(found)
            && !heard.statement.has_run(found.words())
    });
    Noticed::all(guesses, 2)
}

/// After a wish, or a doubt that tells of one: "wondering if you still make me happy".
fn wished(heard: &Heard, clause: Clause) -> bool {
    any_is(clause.words(), Class::PLAIN_WANTS | Class::FEEL | Class::MATTERS) || heard.tells_want(clause)
}

/// Said of somebody: "you are …", "it hurt"; and not "left on the sofa by yourself".
fn predicated(heard: &Heard, found: &Match) -> bool {
    let before = found.before();
    let says = heard.cues().complex_guess.says;
    before.is_empty()
        || before[before.len().saturating_sub(4)..]
            .iter()
            .any(|word| word.is(Class::HELPS | Class::PARTNER | Class::FEELS) || says.contains(&word.form))
}
