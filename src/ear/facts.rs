//! Facts brought in by the listener: times the statement did not speak of, and denials of what it says they did.
//! Beside a hearing they are details; alone they argue, explain or charge.

use super::heard::Heard;
use crate::text::{Clause, Frame, Matches, Subject, Word, any_among, any_in};

impl<'r> Heard<'r> {
    /// Times named in the reply and not in the statement: "on Friday", "last week", "every night".
    pub fn new_times(&self) -> Matches<'r> {
        self.reading
            .find(self.grammar().frames.times)
            .that(&|found| !found.quoted() && found.words().last().is_some_and(|word| !self.statement.has(word)))
    }

    /// Claims about the listener, or both, that bring in a new time, in a reply that gives nothing back.
    pub fn plain_facts(&self) -> Matches<'r> {
        let times = self.new_times();
        if times.is_empty() || !self.attributes_nothing() {
            return Matches::default();
        }
        self.reading.clauses_that(&|clause| {
            clause.frame() == Frame::Own
                && matches!(clause.subject(), Subject::Listener | Subject::Both)
                && !clause.asked()
                && times.start_in(clause.range())
                && !any_in(clause.words(), self.grammar().frames.ahead)
        })
    }

    /// "I ask you all the time", where the statement says that they never do.
    pub fn claims_undone(&self, clause: Clause) -> bool {
        let words = clause.words();
        is_of_listener(clause)
            && !clause.negates()
            && !any_in(words, self.grammar().frames.ahead)
            && words.iter().take(6).any(|word| self.statement.has_undone(word))
    }

    /// "I didn't sigh", where the statement says that they did.
    pub fn denies_deed(&self, clause: Clause) -> bool {
        let words = clause.words();
        let denied =
            |at: usize| words[at + 1..].iter().take(3).any(|word| word.is_content() && self.statement.has_deed(word));
        // "I'll never hug you again" tells of what will be.
        let ahead = any_in(words, self.grammar().frames.ahead);
        is_of_listener(clause) && !ahead && (0..words.len()).any(|at| words[at].among("not never") && denied(at))
    }

    /// "I did forget it", "I didn't remember": what the statement says they do, or don't.
    pub fn admits(&self, clause: Clause) -> bool {
        let deed = clause.range().zip(clause.words()).find(|(_, word)| word.is_content());
        clause.subject() == Subject::Listener
            && deed.is_some_and(|(at, word)| {
                self.statement.tells_of_listener(word) && self.reading.negated(at) == self.statement.negates(word)
            })
    }

    /// "You say you never sit down, but you do": what the partner said never is, said to be.
    pub fn says_otherwise(&self, clause: Clause) -> bool {
        let joined = any_among(&clause.words()[..1], "but except though although however yet");
        let Some(before) = clause.before().filter(|_| joined && !clause.negates()) else {
            return false;
        };
        let said = before.words();
        let denied = |word: &Word| word.among("never nobody nothing no") || (word.form == "can" && before.negates());
        let Some(never) = said.iter().position(denied) else { return false };
        let never = &said[never..said.len().min(never + NEAR)];
        let near = &clause.said()[..clause.said().len().min(NEAR)];
        let again = |word: &Word| word.is_content() && never.iter().any(|said| said.stem == word.stem);
        let bare = clause.content_count() == 0 && near.iter().skip(1).any(Word::is_helper);
        any_among(said, "say said feel think claim reckon")
            && matches!(clause.subject(), Subject::Partner | Subject::Listener)
            && (bare || near.iter().any(again))
    }
}

/// Words that may part a claim and what it denies.
const NEAR: usize = 8;

fn is_of_listener(clause: Clause) -> bool {
    clause.frame() == Frame::Own && clause.subject() == Subject::Listener && !clause.asked()
}
