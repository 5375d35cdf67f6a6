//! What is the speaker's own: feelings, needs, what it does to them, what they will do.

use super::Purpose;
use super::spoken::{Spoken, Who, marks, who};
use crate::text::{Class, Clause, Match, Matches, Span, Subject, Word, any_is};

/// How far before a feeling "I felt" may stand.
const REACH: usize = 6;

fn nearest<'w>(found: &Match<'w>, reach: usize) -> &'w [Word] {
    let before = found.before();
    &before[before.len().saturating_sub(reach)..]
}

/// Words that hold a charge, said of oneself as a feeling.
pub(super) fn verdicts<'r>(spoken: &Spoken<'r>) -> Matches<'r> {
    let cues = &spoken.cues().verdict_feeling;
    let words = spoken.said(spoken.feeling_words().verdicts).and(spoken.said(cues.plain));
    spoken.without(words, cues.unless).that(&|found| {
        let felt = any_is(nearest(found, REACH), Class::FEEL);
        felt && !found.negated() && matches!(who(found), Who::I | Who::Nobody)
    })
}

pub(super) fn own_feeling(spoken: &Spoken) -> Vec<Span> {
    let cues = &spoken.cues().own_feeling;
    let verdicts = spoken.said(spoken.feeling_words().verdicts).and(spoken.said(spoken.cues().verdict_feeling.plain));
    let mut named = spoken.said(cues.plain);
    for feeling in spoken.reading.feelings() {
        let is = |verdict: &Match| verdict.overlaps(&feeling.named);
        let mut one = Matches::default();
        if !verdicts.iter().any(is) && !feeling.named.quoted() {
            one.push(feeling.named);
        }
        named = named.and(one);
    }
    let unless = spoken.reading.find(cues.unless);
    let felt = named.that(&|found| {
        let near = nearest(found, REACH);
        let is_verb = found.words().first().is_some_and(|word| cues.verbs.contains(&word.form));
        let felt = is_verb
            || any_is(near, Class::FEEL | Class::BE)
            || near.iter().any(|word| cues.beside.contains(&word.form));
        let likened = near.last().is_some_and(|word| word.is(Class::LIKE));
        let own = match who(found) {
            Who::I => true,
            Who::Nobody => any_is(near, Class::FEEL) && near.len() < 3,
            _ => false,
        };
        own && felt
            && !likened
            && !found.negated()
            && !spoken.is_unclaimed(found)
            && !unless.iter().any(|unless| unless.overlaps(found))
            && (spoken.purpose == Purpose::Thanks || !spoken.cues().own_feeling.warm.contains(&found.words()[0].form))
    });
    marks(&felt)
}

/// A need, unless the next words ask the other to be somebody else.
pub(super) fn own_need(spoken: &Spoken) -> Vec<Span> {
    let cues = &spoken.cues().own_need;
    let needs = spoken.said(cues.plain).that(&|found| {
        !found.negated()
            && !spoken.is_unclaimed(found)
            && !spoken.reading.has_at(cues.unless, found.end)
            && !found.clause().asked()
    });
    marks(&needs)
}

pub(super) fn own_effect(spoken: &Spoken) -> Vec<Span> {
    let cues = &spoken.cues().own_effect;
    let told = spoken.without(spoken.said(cues.plain), cues.unless).that(&|found| who(found) != Who::You);
    if told.is_empty() && spoken.purpose == Purpose::Consequence {
        return marks(&spoken.without(spoken.reading.clauses_that(&|clause| is_habit(spoken, clause)), cues.unless));
    }
    marks(&told)
}

/// "Then I eat in the car": what the speaker does as a rule.
fn is_habit(spoken: &Spoken, clause: Clause) -> bool {
    let cues = &spoken.cues().own_effect;
    let said = clause.said();
    let [first, rest @ ..] = said else { return false };
    let Some(verb) = past_small(rest).first() else { return false };
    first.is(Class::I)
        && !clause.opens_with(Class::IF)
        && !clause.asked()
        && !verb.is(Class::HELPS | Class::MINDS | Class::NEED)
        && !cues.still.contains(&verb.form)
        && !spoken.is_past(verb)
}

/// The words after those that may stand between somebody and their verb.
fn past_small(words: &[Word]) -> &[Word] {
    let small = words.iter().take_while(|word| word.is(Class::BETWEEN)).count();
    &words[small..]
}

/// What the speaker will do.
pub(super) fn own_action(spoken: &Spoken) -> Vec<Span> {
    let cues = &spoken.cues().own_action;
    let will = spoken
        .without(spoken.said(cues.plain), cues.unless)
        .that(&|found| !found.clause().opens_with(Class::IF) && who(found) != Who::You);
    marks(&will)
}

/// What somebody does, told concretely: "you drove out at midnight".
pub(super) fn evidence(spoken: &Spoken) -> Vec<Span> {
    let cues = &spoken.cues().evidence;
    let deeds = spoken.reading.clauses_that(&|clause| is_deed(spoken, clause));
    let all = spoken.said(cues.plain).and(deeds);
    marks(&spoken.without(all, cues.unless))
}

fn is_deed(spoken: &Spoken, clause: Clause) -> bool {
    let cues = &spoken.cues().evidence;
    let said = clause.said();
    let at = said.iter().position(|word| word.is(Class::YOU)).filter(|at| *at <= 1);
    let Some(at) = at else { return false };
    let rest = past_small(&said[at + 1..]);
    let Some(verb) = rest.first() else { return false };
    let does = spoken.is_past(verb) || cues.habits.contains(&verb.form);
    clause.subject() == Subject::Partner && does && rest.len() >= 3 && !clause.asked()
}

/// What it did for the speaker.
pub(super) fn good_effect(spoken: &Spoken) -> Vec<Span> {
    let cues = &spoken.cues().good_effect;
    marks(&spoken.with(cues))
}
