//! Whose claim a clause is. "You feel I should put it away" tells what the partner feels; "you should put it away"
//! tells them what to do. Nearly every note rests on this.

use super::class::Class;
use super::reading::{ClauseFacts, Reading};
use super::{Gap, Word, any_is};
use crate::content::List;
use crate::text::Grammar;

/// Whose claim a clause is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Frame {
    /// The partner's: what they feel, want, think or said, as the listener heard it.
    Attributed,
    /// The listener's own view, act or feeling.
    Own,
    /// An order, a proposal, advice in its plainest form.
    Imperative,
    /// Asked of the partner, by its word order. A statement with a question mark keeps its frame and is `asked`.
    Question,
    /// Asks whether the listener heard right.
    Check,
    /// A claim nobody is given: about the partner from outside, or about the world.
    Other,
}

/// Whom a clause is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    Listener,
    Partner,
    Both,
    Thing,
    Other,
    None,
}

/// Says of each clause whose claim it is, whom it is about and whether it is asked.
pub(super) fn settle_frames(reading: &mut Reading) {
    let cues = &Grammar::of(reading.lexicon.language).frames;
    let (checks, openers) = (first_marks(reading, cues.checks), first_marks(reading, cues.openers));
    let (anywhere, holders) = (first_marks(reading, cues.anywhere), first_marks(reading, cues.holders));
    for index in 0..reading.clauses.len() {
        let clause = &reading.clauses[index];
        let said = &reading.words[clause.head..clause.words.end];
        let asks = reading.sentences[clause.sentence].1.asks;
        let closes = reading.clauses.get(index + 1).is_none_or(|next| next.sentence != clause.sentence);
        let subject = subject_of(said);
        let check = checks[index].is_some_and(|(start, _)| start <= clause.head) && clause.words.len() <= 12;
        let tag = asks && closes && index > 0 && clause.words.len() == 1 && said[0].is(Class::TAGS);
        let opener = openers[index].is_some_and(|(start, end)| start <= clause.head && end < clause.words.end);
        let holder_end = holders[index].filter(|(start, _)| *start <= clause.head).map(|(_, end)| end);
        let frame = if check || tag {
            Frame::Check
        } else if is_inverted(said, asks) {
            Frame::Question
        } else if opener || anywhere[index].is_some() || tells_inner_world(reading, clause, holder_end) {
            Frame::Attributed
        } else if gives_order(said) {
            Frame::Imperative
        } else if matches!(subject, Subject::Listener | Subject::Both) {
            Frame::Own
        } else {
            Frame::Other
        };
        let clause = &mut reading.clauses[index];
        (clause.frame, clause.subject, clause.asked) = (frame, subject, asks && closes);
    }
    cover(&reading.words, &mut reading.clauses);
    settle_questions(&mut reading.clauses);
}

/// For each clause the first place in it where a cue of the list stands.
fn first_marks(reading: &Reading, list: List) -> Vec<Option<(usize, usize)>> {
    let mut marks = vec![None; reading.clauses.len()];
    for found in reading.find(list).iter() {
        if let Some(mark @ None) = marks.get_mut(reading.clause_at(found.start)) {
            *mark = Some((found.start, found.end));
        }
    }
    marks
}

/// The scope of a claim of the partner's: it reaches over what hangs on it, until a strong break or until the
/// listener speaks for themselves.
fn cover(words: &[Word], clauses: &mut [ClauseFacts]) {
    for index in 0..clauses.len() {
        let clause = &clauses[index];
        let open = matches!(clause.frame, Frame::Own | Frame::Other);
        if !open || clause.breaks {
            continue;
        }
        let first = &words[clause.words.start];
        let hangs = first.is(Class::HANGS | Class::HANGS_ON_SUBJECT | Class::COMPLETES | Class::STRESSES);
        let before = index.checked_sub(1).map(|before| &clauses[before]);
        let reached = before.filter(|before| before.frame == Frame::Attributed).is_some_and(|before| {
            if before.sentence != clause.sentence {
                // "You felt alone. Like I wasn't there." goes on with the claim.
                return hangs && !first.is(Class::IF);
            }
            let joined = first.gap < Gap::Comma || (first.gap == Gap::Comma && clause.subject != Subject::Listener);
            hangs || (joined && first.is(Class::ADDS))
        });
        // "When I scrolled, you felt shut out": what comes first may hang on what follows.
        let leans = first.is(Class::HANGS)
            && !first.is(Class::IF)
            && clauses
                .get(index + 1)
                .is_some_and(|next| next.frame == Frame::Attributed && next.sentence == clause.sentence);
        if reached || leans {
            clauses[index].frame = Frame::Attributed;
        }
    }
}

/// A question mark belongs to the question or the check that a sentence ends in; else to all that the sentence says.
fn settle_questions(clauses: &mut [ClauseFacts]) {
    for index in (1..clauses.len()).rev() {
        let clause = &clauses[index];
        let same = clauses[index - 1].sentence == clause.sentence;
        if same && clause.asked && !matches!(clause.frame, Frame::Check | Frame::Question) {
            clauses[index - 1].asked = true;
        }
    }
}

fn subject_of(said: &[Word]) -> Subject {
    // "Me" and "them" are no subjects.
    let at = said.iter().position(|word| word.is(Class::SUBJECT) && word.is(Class::OPENS));
    // In "dinner felt lonely with my phone there" the subject stands before the verb, and nobody is it.
    let word = at
        .filter(|at| !said[..*at].iter().any(|word| word.is(Class::MINDS | Class::HELPS)))
        .and_then(|at| said.get(at));
    match word {
        None => Subject::None,
        Some(word) if word.is(Class::LISTENER) => Subject::Listener,
        Some(word) if word.is(Class::PARTNER) => Subject::Partner,
        Some(word) if word.is(Class::BOTH) => Subject::Both,
        Some(word) if word.is(Class::THING) => Subject::Thing,
        Some(_) => Subject::Other,
    }
}

/// A question by its order: "did you", "what was", "why don't you".
fn is_inverted(said: &[Word], asks: bool) -> bool {
    let Some(first) = said.first() else { return false };
    let is = |at: usize, class: u128| said.get(at).is_some_and(|word| word.is(class));
    let is_subject = |at: usize| is(at, Class::SUBJECT) && is(at, Class::OPENS);
    let helped = is(1, Class::HELPS);
    if first.is(Class::ASKS) {
        if (first.is(Class::HOW | Class::WHAT) && is(1, Class::PLANS)) || (first.is(Class::HOW) && is(1, Class::COME)) {
            return true;
        }
        // "Who's going to do it" asks; "who you rely on" does not.
        if first.is(Class::WHO) && helped {
            return true;
        }
        if !first.is(Class::CONTENTS) && !asks {
            return helped && is(2, Class::SUBJECT);
        }
        // "How much do you want" asks, with or without a mark.
        if first.is(Class::HOW) && is(1, Class::AMOUNTS) {
            return asks || is(2, Class::HELPS);
        }
        // "How important is that?" asks; "what you want is rest" does not.
        return helped || (asks && !is_subject(1));
    }
    if !first.is(Class::HELPS) || first.is(Class::BEING) {
        return false;
    }
    let at = if is(1, Class::NOT) { 2 } else { 1 };
    // "Do your part", "do that" and "have this" are orders; "is that" is a question.
    let person = is_subject(at) && !(first.is(Class::DO) && is(at, Class::OWNS));
    at < said.len() && (person && !(first.is(Class::DO | Class::HAVE) && is(at, Class::THING)) || asks)
}

/// An order: its verb first, with nobody before it.
fn gives_order(said: &[Word]) -> bool {
    let mut rest = said;
    while let [first, next @ ..] = rest
        && first.is(Class::BEFORE_VERBS)
    {
        rest = next;
    }
    match rest {
        [first, second, ..] if first.is(Class::DO) && second.is(Class::NOT) => true,
        [first, second, ..] if first.is(Class::ORDERS) => !second.is(Class::HELPS) || second.is(Class::BEING),
        [first] => first.is(Class::ORDERS),
        _ => false,
    }
}

/// "You" and what goes on inside: feels, wants, said, is afraid; or "I hear that…" and what was heard.
fn tells_inner_world(reading: &Reading, clause: &ClauseFacts, holder_end: Option<usize>) -> bool {
    let end = clause.words.end;
    let words = &reading.words;
    let mut at = clause.head;
    if let Some(after) = holder_end {
        at = after;
        let that = words.get(at).filter(|word| at < end && word.is(Class::COMPLETES));
        if let Some(that) = that
            && that.is(Class::CONTENTS)
            && any_is(&words[clause.head..after], Class::HEARS)
            && words.get(at + 1).is_some_and(|next| at + 1 < end && !next.is(Class::LISTENER | Class::PARTNER))
        {
            return at + 2 < end;
        }
    }
    while at < end && words[at].is(Class::COMPLETES | Class::BETWEEN | Class::LEADS) {
        at += 1;
    }
    if at >= end || !words[at].is(Class::YOU) {
        return false;
    }
    let mut being = false;
    at += 1;
    while at < end && words[at].is(Class::HELPS | Class::BETWEEN) && !words[at].is(Class::INWARD) {
        // "You could have said": what they might have done.
        let missed = words[at].is(Class::COULD) && words.get(at + 1).is_some_and(|next| next.is(Class::MISSED));
        if missed || words[at].is(Class::OUGHT) {
            return false;
        }
        being |= words[at].is(Class::BE);
        at += 1;
    }
    let Some(word) = words.get(at).filter(|_| at < end) else { return false };
    if word.is(Class::SEEMS) || being {
        let inner = if being { at } else { at + 1 };
        let skip = words[inner.min(end)..end]
            .iter()
            .take_while(|word| word.is(Class::BETWEEN | Class::HELPS) && !word.is(Class::INWARD))
            .count();
        let inner = inner + skip;
        return inner < end
            && (reading.feeling_length(inner) > 0
                || (being && words[inner].is(Class::INWARD))
                || (!being && words[inner].is(Class::FEEL)));
    }
    if word.is(Class::NEED) {
        let next = &words[at + 1..end];
        let next = match next {
            [to, rest @ ..] if to.is(Class::TO) => rest.iter().find(|word| !word.is(Class::BETWEEN)),
            _ => return true,
        };
        return next.is_some_and(|word| word.is(Class::NEEDS_TO));
    }
    word.is(Class::MINDS)
}
