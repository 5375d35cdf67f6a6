//! Disputing what happened or what was said (Gordon: arguing; MITI: confront), by its plainest phrases, and where what the
//! partner said never is, is said to be.

use super::{Noticed, Rule, plain};
use crate::ear::heard::Heard;
use crate::ear::observation::Kind;
use crate::text::{Class, Clause, Subject, Word, any_in};

pub(super) const RULE: Rule = Rule { id: "arguing", kind: Kind::Suggestion, notice, partly: true };

/// Words that may part a claim and what it denies.
const NEAR: usize = 8;

fn notice(heard: &Heard) -> Option<Noticed> {
    let disputed = plain(heard, heard.cues().arguing.plain);
    Noticed::all(disputed.and(heard.reading.clauses_that(&|clause| says_otherwise(heard, clause))), 2)
}

/// "You say you never sit down, but you do": what the partner said never is, said to be.
fn says_otherwise(heard: &Heard, clause: Clause) -> bool {
    let cues = &heard.cues().arguing;
    let joined = clause.words().first().is_some_and(|first| cues.turns.contains(&first.form));
    let Some(before) = clause.before().filter(|_| joined && !clause.negates()) else {
        return false;
    };
    let said = before.words();
    let denied = |word: &Word| cues.nevers.contains(&word.form) || (word.is(Class::ABLE) && before.negates());
    let Some(never) = said.iter().position(denied) else { return false };
    let never = &said[never..said.len().min(never + NEAR)];
    let near = &clause.said()[..clause.said().len().min(NEAR)];
    let again = |word: &Word| word.is_content() && never.iter().any(|said| said.stem == word.stem);
    let bare = clause.content_count() == 0 && near.iter().skip(1).any(Word::is_helper);
    any_in(said, cues.says)
        && matches!(clause.subject(), Subject::Partner | Subject::Listener)
        && (bare || near.iter().any(again))
}
