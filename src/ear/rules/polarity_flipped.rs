//! The opposite of what was said: a wish heard as no wish, or a "don't need" heard as a need.

use super::{Noticed, Rule};
use crate::ear::heard::Heard;
use crate::ear::observation::Kind;
use crate::text::{Clause, Frame, Match, Subject, Word, any_among};

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
            && not_wanting(heard, found.before())
            && !found.words().iter().any(|word| word.negates() || heard.statement.refuses(word))
    })?;
    Some(heard.reading.run(found.start.saturating_sub(3).max(found.clause().range().start), found.end))
}

/// "You don't want the half hour", where nothing is authored and the half hour was wanted.
fn wanted_unwanted(heard: &Heard, clause: Clause) -> bool {
    let words = clause.words();
    let Some(want) = words.iter().rposition(|word| wants(heard, word)) else { return false };
    let object = &words[want + 1..];
    // All that is refused must be what was wanted, and nothing of it what was refused.
    let astray = |word: &Word| word.is_telling() && (heard.statement.refuses(word) || !heard.statement.wants(word));
    is_partners(clause)
        && object.iter().any(Word::is_telling)
        && !object.iter().any(astray)
        && not_wanting(heard, &words[..want + 1])
        && object.len() <= 6
        && !any_among(object, "to but just only without")
}

/// "You want me to talk", where "I don't need you to talk" was said.
fn unwanted_wanted<'r>(heard: &Heard<'r>) -> Option<Match<'r>> {
    let clause = heard.attributed().find(|clause| {
        let words = clause.words();
        let Some(want) = words.iter().position(|word| wants(heard, word)) else { return false };
        let mut object = words[want + 1..].iter().take(6).take_while(|word| !word.among("just only"));
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
        let not = matches!(found.before(), [.., verb, not] if not.form == "not" && verb.stem_among("do have"));
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

fn wants(heard: &Heard, word: &Word) -> bool {
    heard.grammar().frames.plain_wants.contains(&word.form)
}

/// The words before end in a want that is negated: "you don't really want".
fn not_wanting(heard: &Heard, before: &[Word]) -> bool {
    let Some(want) = before.iter().rposition(|word| wants(heard, word)) else { return false };
    let near = &before[want.saturating_sub(3)..want];
    let negated =
        any_among(near, "not never") || matches!(near, [.., no, longer] if no.form == "no" && longer.form == "longer");
    // "Don't want to lose that half hour" wants it; "don't want to share" ends right before what is wanted.
    let rest = match &before[want..] {
        [rest @ .., last] if last.form == "to" => rest,
        rest => rest,
    };
    negated && rest.len() <= 5 && !any_among(rest, "but just to only")
}
