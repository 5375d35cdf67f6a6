//! Where one claim ends and the next begins: by marks where there are marks, and by the words alone where people
//! type without any.

use super::class::Class;
use super::reading::{ClauseFacts, Reading};
use super::{Frame, Gap, Subject, Word};
use crate::text::Grammar;

pub(super) fn split(reading: &Reading) -> Vec<ClauseFacts> {
    let grammar = Grammar::of(reading.lexicon.language);
    let mut breaks = vec![false; reading.words.len()];
    for found in reading.find(grammar.clauses.breaks).and(reading.find(grammar.frames.checks)).iter() {
        let before = found.start.checked_sub(1).and_then(|at| reading.words.get(at));
        breaks[found.start] =
            reading.words[found.start].gap > Gap::None || before.is_none_or(|word| !word.is(Class::HOLDS));
    }
    // "That's not true you said so": what is whole ends, whatever follows without a mark.
    for found in reading.find(grammar.clauses.wholes).iter() {
        let sentence = reading.sentence_start(found.start);
        let opens = reading.words[sentence..found.start].iter().all(|word| word.is(Class::LEADS));
        if (opens || reading.words[found.start].gap > Gap::None)
            && let Some(next) = reading.words.get(found.end)
            && next.is(Class::OPENS | Class::HELPS | Class::ASKS | Class::ORDERS)
            && !next.is(Class::COMPLETES)
            // "I hear you're tired" has only begun.
            && !(next.is(Class::HELPS) && reading.words[found.end - 1].is(Class::YOU))
        {
            breaks[found.end] = true;
        }
    }
    let mut clauses = Vec::new();
    for (sentence, (range, _)) in reading.sentences.iter().enumerate() {
        let mut start = range.start;
        for at in range.start..range.end {
            let cut = at > start && (breaks[at] || starts_claim(&reading.words[..range.end], start, at));
            if cut {
                clauses.push(clause(reading, start, at, sentence, breaks[start]));
                start = at;
            }
        }
        if start < range.end {
            clauses.push(clause(reading, start, range.end, sentence, breaks[start]));
        }
    }
    clauses
}

fn clause(reading: &Reading, start: usize, end: usize, sentence: usize, breaks: bool) -> ClauseFacts {
    let lead = |word: &Word| word.is(Class::LEADS);
    let mut head = (start..end).find(|at| !lead(&reading.words[*at])).unwrap_or(start);
    // "Love the idea" and "right now" start with words that only sometimes lead in.
    if head == end {
        head = start;
    }
    ClauseFacts { words: start..end, head, sentence, breaks, frame: Frame::Other, subject: Subject::None, asked: false }
}

/// Whether a new claim starts at `at`; `words` ends with the sentence.
fn starts_claim(words: &[Word], start: usize, at: usize) -> bool {
    let word = &words[at];
    let before = &words[at - 1];
    match word.gap {
        Gap::Dash | Gap::Stop => true,
        Gap::Comma => starts_after_comma(words, start, at),
        Gap::None => {
            if word.is(Class::EVEN) {
                return words.get(at + 1).is_some_and(|next| next.is(Class::HANGS));
            }
            if before.is(Class::KEEPS_ON) && word.is(Class::HANGS) {
                return false;
            }
            if word.is(Class::IF) && before.is(Class::WONDERS) {
                return false;
            }
            if word.is(Class::HANGS) {
                // "After a while" is a time, not a claim.
                if before.is(Class::A) {
                    return false;
                }
                return true;
            }
            if word.is(Class::HANGS_ON_SUBJECT) {
                return !before.is(Class::MEASURES) && words.get(at + 1).is_some_and(is_pronoun);
            }
            if closes_what_hangs(words, start, at) {
                return true;
            }
            if !word.is(Class::JOINS)
                || (before.is(Class::YOU) && words.get(at + 1).is_some_and(|next| next.is(Class::I)))
            {
                return false;
            }
            if word.is(Class::SO | Class::THEN) && words.get(at + 1).is_some_and(|next| next.is(Class::THAT)) {
                return false;
            }
            subject_follows(words, at + 1) || (word.is(Class::BUT) && order_follows(words, at + 1))
        }
    }
}

/// "When I sigh you're afraid": where people type no comma, the second subject after "when" starts the claim itself.
fn closes_what_hangs(words: &[Word], start: usize, at: usize) -> bool {
    let subject = |word: &Word| word.is(Class::PERSONS) && !word.is(Class::OTHER);
    let before = &words[at - 1];
    let follows = words.get(at + 1).is_some_and(|next| next.is(Class::HELPS | Class::MINDS | Class::BETWEEN));
    words[start].is(Class::HANGS)
        && subject(&words[at])
        && follows
        && at >= start + 3
        && words[start..at].iter().any(|word| word.is(Class::OPENS) && word.form != words[at].form)
        && !before.is(Class::HOLDS | Class::HELPS | Class::BETWEEN | Class::JOINS | Class::COMPLETES)
}

fn starts_after_comma(words: &[Word], start: usize, at: usize) -> bool {
    let word = &words[at];
    // "Okay, not great": what only leads in is no claim.
    if words[start..at].iter().all(|word| word.is(Class::LEADS)) {
        return false;
    }
    let joined = if word.is(Class::JOINS | Class::PARTS) { at + 1 } else { at };
    subject_follows(words, joined)
        || word.is(Class::HANGS | Class::HANGS_ON_SUBJECT | Class::ASKS | Class::COMPLETES)
        || (word.is(Class::HELPS) && words.get(at + 1).is_some_and(|next| is_pronoun(next) || next.is(Class::NOT)))
        || order_follows(words, joined)
        || (at + 1 == words.len() && word.is(Class::LEADS))
}

/// A subject and, where it could as well be an object, a verb soon after.
fn subject_follows(words: &[Word], at: usize) -> bool {
    let at = at
        + words
            .iter()
            .skip(at)
            .take(2)
            .take_while(|word| word.is(Class::LEADS | Class::BETWEEN) && !word.is(Class::OPENS))
            .count();
    let Some(word) = words.get(at) else { return false };
    if is_pronoun(word) {
        // "And that" alone points back; "and that is" starts a claim.
        return !word.is(Class::THING) || words.iter().skip(at + 1).take(3).any(is_verb);
    }
    word.is(Class::OPENS) && words.iter().skip(at + 1).take(4).any(|next| next.is(Class::HELPS | Class::MINDS))
}

fn order_follows(words: &[Word], at: usize) -> bool {
    let at = at + words.iter().skip(at).take(2).take_while(|word| word.is(Class::BEFORE_ORDERS)).count();
    words.get(at).is_some_and(|word| word.is(Class::ORDERS)) && at + 1 < words.len()
}

fn is_verb(word: &Word) -> bool {
    word.is(Class::HELPS | Class::MINDS | Class::VERBAL)
}

fn is_pronoun(word: &Word) -> bool {
    word.is(Class::OPENS) && word.is(Class::SUBJECT) && !word.is(Class::OWNS | Class::PEOPLE)
}
