//! What happened, as it is told: seen and heard, and of a size.

use super::spoken::{Spoken, marks};
use crate::text::{Class, Clause, Gap, Span, Subject, Word};

/// A clause that a camera could have taken down: a deed with its time, its number or its very words.
pub(super) fn camera(spoken: &Spoken) -> Vec<Span> {
    let cues = &spoken.cues().camera;
    let times = spoken.said(cues.times);
    let unless = spoken.reading.find(cues.unless);
    let judged = spoken.said(spoken.cues().judgement.plain);
    let told = spoken.reading.clauses_that(&|clause| {
        let range = clause.range();
        let dated = times.start_in(range.clone()) || counts(spoken, clause) || quotes(clause);
        dated
            && !unless.start_in(range.clone())
            && !judged.start_in(range)
            && !clause.ending().asks
            && clause.subject() != Subject::Listener
            && spoken.tells_past(clause.words())
    });
    marks(&told)
}

/// Words said, in quotation marks.
fn quotes(clause: Clause) -> bool {
    clause.words().iter().any(|word| word.quoted) && clause.words().iter().any(|word| !word.quoted)
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
    let many = |word: &Word| word.is(Class::VERBAL) && word.is_content() && word.gap == Gap::None;
    (cues.numbers.contains(&word.form) || word.is_number()) && !hour && next.gap == Gap::None && of.is_some_and(many)
}

/// How often or how much, in a size that could be true.
pub(super) fn sized(spoken: &Spoken) -> Vec<Span> {
    let cues = &spoken.cues().sized;
    let mut found = spoken.said(cues.plain);
    for at in 0..spoken.reading.words().len() {
        if counted(spoken, at) {
            let mut one = crate::text::Matches::default();
            one.push(spoken.reading.run(at, at + 2));
            found = found.and(one);
        }
    }
    marks(&spoken.without(found, cues.unless))
}
