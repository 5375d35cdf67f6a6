//! What is asked for, and how.

use super::spoken::{Spoken, marks};
use crate::text::{Class, Clause, Frame, Gap, Match, Matches, Span, Word, any_is};

/// Asked so that a no is possible.
pub(super) fn asks<'r>(spoken: &Spoken<'r>) -> Matches<'r> {
    let cues = &spoken.cues().asks;
    // "I could" tells; the question itself must ask, by its order or its mark.
    spoken.with(cues).that(&|found| found.clause().ending().asks || found.clause().frame() == Frame::Question)
}

/// A deed that somebody could see being done: asked for, or told to be done.
pub(super) fn doable<'r>(spoken: &Spoken<'r>) -> Matches<'r> {
    let cues = &spoken.cues().doable;
    let vague = vague(spoken);
    let asked = spoken.said(cues.asking).that(&|found| has_deed(spoken, found));
    let told = spoken.reading.clauses_that(&|clause| is_told_to_do(spoken, clause));
    let deeds = spoken.without(asked.and(told), cues.unless);
    deeds.that(&|found| !vague.iter().any(|vague| vague.clause() == found.clause()))
}

/// What follows "could you" is a verb that shows.
fn has_deed(spoken: &Spoken, asking: &Match) -> bool {
    let cues = &spoken.cues().doable;
    let at = spoken.reading.past(cues.between, asking.end);
    spoken.reading.words().get(at).is_some_and(|verb| verb.gap == Gap::None && !cues.unseen.contains(&verb.form))
        && !asking.quoted()
}

/// An order with a verb that shows: "bring the bins in".
pub(super) fn is_told_to_do(spoken: &Spoken, clause: Clause) -> bool {
    let cues = &spoken.cues().doable;
    let Some(verb) = order(spoken, clause) else { return false };
    cues.verbs.contains(&verb.form)
}

/// The verb of an order, with no "not" and nobody before it.
pub(super) fn order<'r>(spoken: &Spoken, clause: Clause<'r>) -> Option<&'r Word> {
    let cues = &spoken.cues().doable;
    let said = clause.said();
    let small = said.iter().take_while(|word| cues.between.contains(&word.form)).count();
    let verb = said.get(small)?;
    let whole = clause.words();
    (!whole.iter().take(small + 1).any(Word::negates) && !verb.quoted).then_some(verb)
}

/// Says when.
pub(super) fn when(spoken: &Spoken) -> Vec<Span> {
    let cues = &spoken.cues().when;
    let times = spoken.said(cues.plain).that(&|found| {
        let clause = found.clause();
        !spoken.tells_past(clause.words())
            && !spoken.reading.find(cues.unless).start_in(found.start.saturating_sub(2)..found.end + 2)
    });
    marks(&times)
}

pub(super) fn vague<'r>(spoken: &Spoken<'r>) -> Matches<'r> {
    let cues = &spoken.cues().vague;
    spoken.without(spoken.said(cues.plain), cues.unless)
}

/// Asks only for something to stop, with nothing to do instead.
pub(super) fn only_stop(spoken: &Spoken) -> Vec<Span> {
    let stops = spoken.without(spoken.said(spoken.cues().only_stop.plain), spoken.cues().only_stop.unless);
    if !asks(spoken).is_empty() || !doable(spoken).is_empty() {
        return Vec::new();
    }
    marks(&stops)
}

/// Three clauses or more that charge, in a row.
pub(super) fn pile(spoken: &Spoken) -> Vec<Span> {
    let cues = &spoken.cues().pile;
    let said = spoken.said(cues.plain);
    if !said.is_empty() {
        return marks(&said);
    }
    let faults = spoken.reading.clauses_that(&|clause| {
        clause.opens_with(Class::YOU) && !clause.asked() && !spoken.reading.find(cues.unless).start_in(clause.range())
    });
    let mut run = 0;
    for fault in faults.iter() {
        let before = fault.clause().before();
        run = if before.is_some_and(|before| before.opens_with(Class::YOU)) { run + 1 } else { 1 };
        if run == 3 {
            return vec![fault.span()];
        }
    }
    Vec::new()
}

/// Something good that is said first.
pub(super) fn warm<'r>(spoken: &Spoken<'r>) -> Matches<'r> {
    let cues = &spoken.cues().warm_start;
    let end = spoken.opening_end();
    spoken.without(spoken.claimed(cues.plain), cues.unless).that(&|found| found.start < end && !found.clause().asked())
}

/// A "but" that takes back what was good before it.
pub(super) fn praise_but<'r>(spoken: &Spoken<'r>) -> Matches<'r> {
    let cues = &spoken.cues().praise_but;
    let praise = spoken.said(cues.plain);
    spoken.said(cues.buts).that(&|but| {
        let sentence = but.clause().sentence();
        let opens = but.opens_clause() && but.clause().before().is_none();
        let praised = |one: &Match| {
            let of = one.clause().sentence();
            one.start < but.start && (of == sentence || (opens && of + 1 == sentence))
        };
        praise.iter().any(praised) && !spoken.reading.has_at(cues.unless, but.end)
    })
}

/// The first clause charges, orders or asks why.
pub(super) fn hard_start(spoken: &Spoken, hard: &[Span]) -> Vec<Span> {
    let cues = &spoken.cues().hard_start;
    let Some(first) = spoken.opening().next() else { return Vec::new() };
    let whole = first.whole().span();
    if spoken.reading.find(cues.polite).start_in(first.range()) {
        return Vec::new();
    }
    let charged = spoken.without(spoken.said(cues.plain), cues.unless).start_in(first.range());
    let hits = hard.iter().any(|span| span.start < whole.end && whole.start < span.end);
    let orders = order(spoken, first)
        .is_some_and(|verb| verb.is(Class::ORDERS) || spoken.cues().doable.verbs.contains(&verb.form));
    if charged || hits || (orders && !any_is(first.words(), Class::LISTENER)) { vec![whole] } else { Vec::new() }
}
