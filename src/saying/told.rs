//! What happened, as it is told: seen and heard, and of a size.

use super::own::feelings;
use super::spoken::{Spoken, marks};
use crate::text::{Class, Clause, Gap, Matches, Span, Subject, Word, any_is};

/// Where a time is named: "on Monday", "at half nine", "for ten minutes", "9pm".
pub(super) fn times<'r>(spoken: &Spoken<'r>) -> Matches<'r> {
    let cues = &spoken.cues().when;
    let words = spoken.reading.words();
    let mut found = Matches::default();
    let mut last = 0;
    for (at, word) in words.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|before| words.get(before)).filter(|_| word.gap == Gap::None);
        let led = before.is_some_and(|before| cues.preps.contains(&before.form));
        let digit = word.form.bytes().next().is_some_and(|letter| letter.is_ascii_digit());
        let number = digit || spoken.cues().sized.numbers.contains(&word.form);
        let unit = words.get(at + 1).is_some_and(|next| next.gap == Gap::None && cues.units.contains(&next.form));
        let is_time = cues.days.contains(&word.form)
            || (led && (number || cues.hours.contains(&word.form)))
            || (unit && (number || cues.each.contains(&word.form)))
            || (digit && !word.is_number());
        let start = if led { at - 1 } else { at };
        if is_time && start >= last && !word.quoted {
            last = at + 1 + usize::from(unit);
            found.push(spoken.reading.run(start, last));
        }
    }
    found
}

/// A clause that a camera could have taken down: a deed with its time, its number or its very words.
pub(super) fn camera(spoken: &Spoken) -> Vec<Span> {
    let cues = &spoken.cues().camera;
    let times = times(spoken);
    let unless = spoken.reading.find(cues.unless);
    let judged = spoken.said(spoken.cues().judgement.plain);
    let felt = feelings(spoken);
    let verdicts = spoken.said(spoken.feeling_words().verdicts);
    let warm = spoken.said(spoken.cues().warm_start.good);
    let told = spoken.reading.clauses_that(&|clause| {
        let range = clause.range();
        let dated = times.start_in(range.clone()) || counts(spoken, clause) || quotes(clause);
        dated
            && !unless.start_in(range.clone())
            && !judged.start_in(range.clone())
            && !verdicts.start_in(range.clone())
            && !warm.start_in(range)
            && (clause.subject() != Subject::Listener || any_is(clause.words(), Class::PARTNER))
            && !clause.ending().asks
            && !clause.opens_with(Class::HANGS | Class::HANGS_ON_SUBJECT)
            && !third(clause)
            && !felt.start_in(clause.range())
            && !any_is(clause.words(), Class::FEEL)
            && !any_is(clause.words(), Class::ABLE | Class::NEED | Class::WANTS)
            && spoken.tells_past(clause.words())
    });
    marks(&told)
}

/// Somebody else is who it tells of.
fn third(clause: Clause) -> bool {
    let first = clause.said().first();
    first.is_some_and(|word| word.is(Class::PERSONS) && !word.is(Class::LISTENER | Class::PARTNER | Class::BOTH))
}

/// Words said, in quotation marks, in the clause or right after it.
fn quotes(clause: Clause) -> bool {
    let very = |words: &[Word]| words.iter().any(|word| word.quoted);
    let plain = clause.words().iter().any(|word| !word.quoted);
    plain
        && any_is(clause.words(), Class::REPORTS)
        && (very(clause.words()) || clause.next().is_some_and(|next| very(next.words())))
}

/// A number of things, and no hour of the day.
fn counts(spoken: &Spoken, clause: Clause) -> bool {
    clause.range().any(|at| counted(spoken, at))
}

fn counted(spoken: &Spoken, at: usize) -> bool {
    let cues = &spoken.cues().sized;
    let words = spoken.reading.words();
    let (Some(word), Some(next)) = (words.get(at), words.get(at + 1)) else { return false };
    let hour =
        at.checked_sub(1).and_then(|before| words.get(before)).is_some_and(|before| cues.clock.contains(&before.form));
    let of = if next.is(Class::BETWEEN) { words.get(at + 2) } else { Some(next) };
    let many = |word: &Word| cues.counted.contains(&word.form) && word.gap == Gap::None;
    (cues.numbers.contains(&word.form) || word.is_number()) && !hour && next.gap == Gap::None && of.is_some_and(many)
}

/// How often or how much, in a size that could be true.
pub(super) fn sized<'r>(spoken: &Spoken<'r>) -> Matches<'r> {
    let cues = &spoken.cues().sized;
    let mut numbers = Matches::default();
    for at in 0..spoken.reading.words().len() {
        if counted(spoken, at) {
            numbers.push(spoken.reading.run(at, at + 2));
        }
    }
    spoken.without(spoken.said(cues.plain).and(numbers), cues.unless)
}
