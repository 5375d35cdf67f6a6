//! What is the speaker's own: feelings, needs, what it does to them, what they will do.

use super::Purpose;
use super::spoken::{Spoken, Who, marks, meets, who};
use crate::content::List;
use crate::text::{Class, Clause, Frame, Match, Matches, Span, Subject, Word, any_in, any_is};

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

/// Where the speaker says what they feel.
pub(super) fn feelings<'r>(spoken: &Spoken<'r>) -> Matches<'r> {
    let cues = &spoken.cues().own_feeling;
    let charged = spoken.said(spoken.feeling_words().verdicts).and(spoken.said(spoken.cues().verdict_feeling.plain));
    let unless = spoken.reading.find(cues.unless);
    // A feeling inside "I feel that …" is part of the thought.
    let thoughts =
        spoken.said(spoken.cues().opinion_as_feeling.plain).and(spoken.said(spoken.cues().opinion_as_feeling.opens));
    let mut known = Matches::default();
    for feeling in spoken.reading.feelings() {
        known.push(feeling.named);
    }
    known.and(spoken.said(cues.plain)).that(&|found| {
        let thought = thoughts.start_in(found.clause().range().start..found.start);
        let spoilt = thought || meets(found, &charged) || meets(found, &unless);
        !spoilt && !found.quoted() && !found.negated() && is_felt(spoken, found)
    })
}

/// "I felt lonely", "still jealous": the feeling is the speaker's, and is felt.
fn is_felt(spoken: &Spoken, found: &Match) -> bool {
    let cues = &spoken.cues().own_feeling;
    let near = nearest(found, REACH);
    let any = |list: List| any_in(found.words(), list);
    if found.clause().opens_with(Class::IF) || (spoken.purpose != Purpose::Thanks && any(cues.warm)) {
        return false;
    }
    // "A burden", "to close the door": no feeling.
    let named = near.last().is_some_and(|word| word.is(Class::LIKE | Class::A | Class::TO | Class::OWNS));
    // Between the two stand small words alone: "I was so sad and alone".
    let small = |word: &&Word| {
        word.is(Class::BETWEEN | Class::AND | Class::SMALLER | Class::BIGGER) || cues.small.contains(&word.form)
    };
    let led = near.iter().rev().find(|word| !small(word));
    let felt = led.is_some_and(|word| word.is(Class::FEEL | Class::BE) || cues.beside.contains(&word.form));
    let says = any(cues.verbs) || felt;
    match who(found) {
        Who::I => says && !named && (near.len() < REACH || any_is(near, Class::I)),
        Who::Nobody => near.len() <= 2 && any_in(near, cues.beside) && !named,
        _ => false,
    }
}

/// A need, unless the next words ask the other to be somebody else.
pub(super) fn own_need<'r>(spoken: &Spoken<'r>) -> Matches<'r> {
    let cues = &spoken.cues().own_need;
    spoken.said(cues.plain).that(&|found| {
        // "Whenever I want to sleep".
        let hangs = |word: &Word| word.is(Class::HANGS) && !word.is(Class::BECAUSE);
        !found.negated()
            && !found.before().last().is_some_and(hangs)
            && !spoken.is_unclaimed(found)
            && !spoken.reading.has_at(cues.unless, found.end)
            && found.frame() != Frame::Question
    })
}

pub(super) fn own_effect(spoken: &Spoken) -> Vec<Span> {
    let cues = &spoken.cues().own_effect;
    let told = spoken.without(spoken.said(cues.plain), cues.unless);
    let told = told
        .that(&|found| !matches!(found.clause().subject(), Subject::Partner | Subject::Other) || who(found) == Who::I);
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
pub(super) fn own_action<'r>(spoken: &Spoken<'r>) -> Matches<'r> {
    let cues = &spoken.cues().own_action;
    let mut all = spoken.said(cues.plain);
    if spoken.purpose == Purpose::Limit {
        // "I'm sleeping next door".
        let going = |found: &Match| {
            let next = found.after().iter().find(|word| !word.is(Class::BETWEEN));
            next.is_some_and(|verb| {
                verb.is(Class::GOING) && !verb.is(Class::MINDS) && !cues.inward.contains(&verb.form)
            })
        };
        all = all.and(spoken.said(cues.now)).and(spoken.said(cues.being).that(&going));
    }
    spoken.without(all, cues.unless).that(&|found| {
        let hangs = found.before().last().is_some_and(|word| word.is(Class::HANGS | Class::COMPLETES));
        !hangs && who(found) != Who::You
    })
}

/// What somebody does, told concretely: "you drove out at midnight".
pub(super) fn evidence(spoken: &Spoken) -> Vec<Span> {
    let cues = &spoken.cues().evidence;
    marks(&spoken.without(spoken.said(cues.plain).and(deeds(spoken)), cues.unless))
}

/// Clauses that tell what the other did.
pub(super) fn deeds<'r>(spoken: &Spoken<'r>) -> Matches<'r> {
    spoken.reading.clauses_that(&|clause| is_deed(spoken, clause))
}

fn is_deed(spoken: &Spoken, clause: Clause) -> bool {
    let cues = &spoken.cues().evidence;
    let said = clause.said();
    let at = said.iter().position(|word| word.is(Class::YOU)).filter(|at| *at <= 3);
    let Some(at) = at else { return false };
    let mut rest = past_small(&said[at + 1..]);
    // "You'd cleaned".
    if let [helper, next, ..] = rest
        && helper.is_helper()
        && spoken.is_past(next)
    {
        rest = &rest[1..];
    }
    let Some(verb) = rest.first() else { return false };
    let does = spoken.is_past(verb) || cues.habits.contains(&verb.form);
    does && rest.len() >= 2 && !clause.asked() && clause.subject() != Subject::Other
}

/// What it did for the speaker.
pub(super) fn good_effect(spoken: &Spoken) -> Vec<Span> {
    let cues = &spoken.cues().good_effect;
    marks(&spoken.with(cues).that(&|found| found.opens_clause() || !found.clause().opens_with(Class::HANGS)))
}
