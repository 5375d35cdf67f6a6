//! Facts brought in by the listener: times the statement did not speak of, and denials of what it says they did.
//! Beside a hearing they are details; alone they argue, explain or charge.

use super::heard::Heard;
use super::own::starts_in;
use crate::text::{Clause, Frame, Match, Reading, Subject, Word};
use std::collections::HashSet;

impl<'r> Heard<'r> {
    /// Times named in the reply and not in the statement: "on Friday", "last week", "every night".
    pub fn new_times(&self) -> Vec<Match<'r>> {
        let mut times = self.reading.find(self.grammar().frames.times);
        times.retain(|found| {
            let said = |word: &Word| self.statement.said.contains(&word.stem);
            !found.quoted() && found.words().last().is_some_and(|word| !said(word))
        });
        times
    }

    /// Claims about the listener, or both, that bring in a new time, in a reply that gives nothing back.
    pub fn plain_facts(&self) -> Vec<Clause<'r>> {
        let times = self.new_times();
        if times.is_empty() || !self.attributes_nothing() {
            return Vec::new();
        }
        let ahead = self.grammar().frames.ahead;
        let clauses = self.reading.clauses().filter(|clause| {
            clause.frame() == Frame::Own
                && matches!(clause.subject(), Subject::Listener | Subject::Both)
                && !clause.asked()
                && starts_in(&times, clause.range())
                && !Heard::any_of(clause.words(), ahead)
        });
        clauses.collect()
    }

    /// "I ask you all the time", where the statement says that they never do.
    pub fn claims_undone(&self, clause: Clause<'r>) -> bool {
        let words = clause.words();
        let ahead = self.grammar().frames.ahead;
        clause.frame() == Frame::Own
            && clause.subject() == Subject::Listener
            && !clause.asked()
            && !words.iter().any(|word| word.negates() || ahead.contains(&word.form.as_str()))
            && words.iter().take(6).any(|word| self.statement.not_done.contains(&word.stem))
    }

    /// "I didn't sigh", where the statement says that they did.
    pub fn denies_deed(&self, clause: Clause<'r>) -> bool {
        if clause.frame() != Frame::Own || clause.subject() != Subject::Listener || clause.asked() {
            return false;
        }
        let words = clause.words();
        let denied = |at: usize| {
            words[at + 1..].iter().take(3).any(|word| word.is_content() && self.statement.deeds.contains(&word.stem))
        };
        (0..words.len()).any(|at| matches!(words[at].form.as_str(), "not" | "never") && denied(at))
    }
}

/// Stems of what a statement says the listener does or did ("you sigh", "you always run"), and of what it says they
/// don't ("you never ask"). What they used to do, promised or ought to do is in neither: not having done that is no
/// denial.
pub(super) fn deeds(reading: &Reading, passed: &[&str], undone: &[&str]) -> (HashSet<String>, HashSet<String>) {
    let words = reading.words();
    let (mut done, mut not_done) = (HashSet::new(), HashSet::new());
    for at in (0..words.len()).filter(|at| words[*at].form == "you") {
        let after = words.get(at + 1..).unwrap_or_default();
        let passes = |word: &Word| passed.contains(&word.form.as_str()) || word.negates() || word.is_helper();
        let before = after.iter().take(4).take_while(|word| passes(word)).count();
        let Some(verb) = after.get(before).filter(|verb| verb.is_content()) else { continue };
        let skipped = after.get(..before).unwrap_or_default();
        if skipped.iter().chain([verb]).any(|word| undone.contains(&word.form.as_str())) {
            continue;
        }
        let denied = skipped.iter().any(Word::negates);
        if denied {
            not_done.insert(verb.stem.clone())
        } else {
            done.insert(verb.stem.clone())
        };
    }
    (done, not_done)
}
