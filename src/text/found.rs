//! What is found in a text: runs of its words, one or many. The methods take tests as `&dyn Fn`, because each rule
//! has some and a copy of every loop for every test would weigh more than the rules.

use std::ops::{Deref, DerefMut, Range};

use super::reading::Reading;
use super::{Clause, Frame, Gap, Span, Word};

/// How far words before and after matter: typed without a stop, a clause may be as long as its text.
const REACH: usize = 16;

/// A place where a cue stands.
#[derive(Debug, Clone, Copy)]
pub struct Match<'r> {
    pub(super) reading: &'r Reading<'r>,
    /// The first word, as a place in [`Reading::words`].
    pub start: usize,
    /// One past the last word.
    pub end: usize,
    /// Which of the authored points, needs or feelings it puts, where it puts one.
    pub of: usize,
}

impl<'r> Match<'r> {
    pub fn span(&self) -> Span {
        match self.words() {
            [first, .., last] => Span { start: first.span.start, end: last.span.end },
            [only] => only.span,
            [] => Span { start: 0, end: 0 },
        }
    }

    pub fn words(&self) -> &'r [Word] {
        self.reading.words.get(self.start..self.end).unwrap_or_default()
    }

    /// Its words as places in [`Reading::words`].
    pub fn range(&self) -> Range<usize> {
        self.start..self.end
    }

    /// How many words it has.
    pub fn length(&self) -> usize {
        self.end - self.start
    }

    /// Its words as they are read: "pushed aside".
    pub fn said(&self) -> String {
        let mut said = String::new();
        for word in self.words() {
            if !said.is_empty() {
                said.push(' ');
            }
            said.push_str(&word.form);
        }
        said
    }

    pub fn overlaps(&self, other: &Match) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// The clause that its first word stands in.
    pub fn clause(&self) -> Clause<'r> {
        Clause { reading: self.reading, index: self.reading.clause_at(self.start) }
    }

    pub fn frame(&self) -> Frame {
        self.clause().frame()
    }

    /// Part of somebody's very words.
    pub fn quoted(&self) -> bool {
        self.words().iter().all(|word| word.quoted)
    }

    /// A "not" reaches it from before.
    pub fn negated(&self) -> bool {
        self.reading.negated(self.start)
    }

    /// Where its sentence ends, or as far as words after it matter.
    pub fn sentence_end(&self) -> usize {
        self.reading.sentence_end(self.start).min(self.end + REACH)
    }

    /// It is the first thing said in its clause.
    pub fn opens_clause(&self) -> bool {
        self.reading.opens_clause(self.start)
    }

    /// The words before it in its clause, the nearest where there are very many.
    pub fn before(&self) -> &'r [Word] {
        let start = self.clause().range().start.max(self.start.saturating_sub(REACH));
        self.reading.words.get(start..self.start).unwrap_or_default()
    }

    /// The words after it in its clause, the nearest where there are very many.
    pub fn after(&self) -> &'r [Word] {
        let end = self.clause().range().end.min(self.end + REACH);
        self.reading.words.get(self.end..end).unwrap_or_default()
    }

    /// It with some words before and after.
    pub fn widened(&self, before: usize, after: usize) -> Self {
        Self { start: self.start.saturating_sub(before), end: self.end + after, ..*self }
    }

    /// The word before it, where nothing parts the two.
    pub fn joined_to(&self) -> Option<&'r Word> {
        let joined = self.reading.words.get(self.start)?.gap == Gap::None;
        self.reading.words.get(self.start.checked_sub(1)?).filter(|_| joined)
    }

    /// All words from its end on.
    pub fn rest(&self) -> &'r [Word] {
        self.reading.words_from(self.end)
    }
}

/// Things found, in order of where they start.
#[derive(Debug, Clone, Default)]
pub struct Matches<'r>(pub(super) Vec<Match<'r>>);

impl<'r> Matches<'r> {
    /// Adds what starts after all of these.
    pub fn push(&mut self, found: Match<'r>) {
        self.0.push(found);
    }

    /// Those for which it holds.
    pub fn that(&self, holds: &dyn Fn(&Match<'r>) -> bool) -> Self {
        let mut those = Self::default();
        for found in &self.0 {
            if holds(found) {
                those.0.push(*found);
            }
        }
        those
    }

    /// These and the others.
    pub fn and(self, others: Self) -> Self {
        let mut all = Self(Vec::with_capacity(self.len() + others.len()));
        let (mut left, mut right) = (&self.0[..], &others.0[..]);
        while let ([one, ..], [other, ..]) = (left, right) {
            // Of those that start together the longer comes first.
            let from = if (other.start, one.end) < (one.start, other.end) { &mut right } else { &mut left };
            all.0.push(from[0]);
            *from = &from[1..];
        }
        all.0.extend_from_slice(left);
        all.0.extend_from_slice(right);
        all
    }

    /// The first for which it holds.
    pub fn first_that(&self, holds: &dyn Fn(&Match<'r>) -> bool) -> Option<Match<'r>> {
        self.0.iter().find(|found| holds(found)).copied()
    }

    /// Those that start in the range.
    pub fn within(&self, range: Range<usize>) -> &[Match<'r>] {
        let first = self.0.partition_point(|found| found.start < range.start);
        let length = self.0[first..].iter().take_while(|found| found.start < range.end).count();
        &self.0[first..first + length]
    }

    /// Whether one of them starts in the range.
    pub fn start_in(&self, range: Range<usize>) -> bool {
        let first = self.0.partition_point(|found| found.start < range.start);
        self.0.get(first).is_some_and(|found| found.start < range.end)
    }
}

impl<'r> Deref for Matches<'r> {
    type Target = [Match<'r>];

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl DerefMut for Matches<'_> {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.0
    }
}
