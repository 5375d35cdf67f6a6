//! The opposite of what was said: a wish heard as no wish, or a "don't need" heard as a need.

use super::{Noticed, Rule};
use crate::ear::heard::Heard;
use crate::ear::observation::Kind;
use crate::text::{Class, Clause, Frame, Match, Subject, Word, any_is};

pub(super) const RULE: Rule = Rule { id: "polarity-flipped", kind: Kind::Suggestion, notice, partly: false };

fn notice(heard: &Heard) -> Option<Noticed> {
    let found = wish_denied(heard)
        .or_else(|| Some(heard.attributed().find(|clause| wanted_unwanted(heard, *clause))?.whole()))
        .or_else(|| unwanted_wanted(heard))
        .or_else(|| event_denied(heard))?;
    Noticed::at(found)
}

/// "You don't want the half hour", where the half hour is an authored wish.
fn wish_denied<'r>(heard: &Heard<'r>) -> Option<Match<'r>> {
    let found = heard.needs.first_that(&|found| {
        heard.is_stated(found)
            && is_partners(found.clause())
            && not_wanting(found.before())
            && !found.words().iter().any(|word| word.negates() || heard.statement.refuses(word))
    })?;
    Some(heard.reading.run(found.start.saturating_sub(3).max(found.clause().range().start), found.end))
}

/// "You don't want the half hour", where nothing is authored and the half hour was wanted.
fn wanted_unwanted(heard: &Heard, clause: Clause) -> bool {
    let words = clause.words();
    let Some(want) = words.iter().rposition(wants) else { return false };
    let object = &words[want + 1..];
    // All that is refused must be what was wanted, and nothing of it what was refused.
    let astray = |word: &Word| word.is_telling() && (heard.statement.refuses(word) || !heard.statement.wants(word));
    is_partners(clause)
        && object.iter().any(Word::is_telling)
        && !object.iter().any(astray)
        && not_wanting(&words[..want + 1])
        && object.len() <= 6
        && !any_is(object, Class::TO | Class::BUT | Class::JUST)
}

/// "You want me to talk", where "I don't need you to talk" was said.
fn unwanted_wanted<'r>(heard: &Heard<'r>) -> Option<Match<'r>> {
    let clause = heard.attributed().find(|clause| {
        let words = clause.words();
        let Some(want) = words.iter().position(wants) else { return false };
        let mut object = words[want + 1..].iter().take(6).take_while(|word| !word.is(Class::JUST));
        is_partners(*clause)
            && !clause.negates()
            && object
                .find(|word| word.is_telling())
                .is_some_and(|word| heard.statement.refuses(word) && !heard.statement.wants(word))
    })?;
    // "You don't want X, you want Y" sets one against the other and is right.
    let set_off = clause.before().is_some_and(|before| before.negates());
    (!set_off).then(|| clause.whole())
}

/// "You didn't pass your test", where it was passed: "not" right before the word for what happened.
fn event_denied<'r>(heard: &Heard<'r>) -> Option<Match<'r>> {
    let denied = heard.points.first_that(&|found| {
        let not = matches!(found.before(), [.., verb, not] if not.is(Class::NOT) && verb.is(Class::DOES));
        let said = found.words().iter().all(|word| heard.statement.has(word) || heard.statement.turned.has(word))
            && !heard.statement.negates(&found.words()[0]);
        let clause = found.clause();
        not && said && clause.subject() == Subject::Partner && !clause.asked()
    })?;
    Some(heard.reading.run(denied.start - 2, denied.end))
}

fn is_partners(clause: Clause) -> bool {
    clause.frame() == Frame::Attributed && clause.subject() == Subject::Partner && !clause.asked()
}

fn wants(word: &Word) -> bool {
    word.is(Class::PLAIN_WANTS)
}

/// The words before end in a want that is negated: "you don't really want".
fn not_wanting(before: &[Word]) -> bool {
    let Some(want) = before.iter().rposition(wants) else { return false };
    let near = &before[want.saturating_sub(3)..want];
    let negated =
        any_is(near, Class::NEVER) || matches!(near, [.., no, longer] if no.is(Class::NO) && longer.is(Class::LONGER));
    // "Don't want to lose that half hour" wants it; "don't want to share" ends right before what is wanted.
    let rest = match &before[want..] {
        [rest @ .., last] if last.is(Class::TO) => rest,
        rest => rest,
    };
    negated && rest.len() <= 5 && !any_is(rest, Class::BUT | Class::JUST | Class::TO)
}
