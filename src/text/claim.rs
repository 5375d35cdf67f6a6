//! What a reading is made of: its clauses, the places where cues stand in them, the feelings they name.

use std::ops::Range;

use super::lexicon::Class;
use super::reading::{ClauseFacts, Reading};
use super::{End, Frame, Gap, Span, Subject, Word};

/// One claim of a text.
#[derive(Debug, Clone, Copy)]
pub struct Clause<'r> {
    pub(super) reading: &'r Reading<'r>,
    pub(super) index: usize,
}

impl PartialEq for Clause<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.index == other.index
    }
}

impl<'r> Clause<'r> {
    fn facts(&self) -> &'r ClauseFacts {
        &self.reading.clauses[self.index]
    }

    /// Whose claim it is. A clause that hangs on the partner's ("…when I went quiet") is theirs too.
    pub fn frame(&self) -> Frame {
        self.facts().frame
    }

    /// Whom it is about, by its first subject.
    pub fn subject(&self) -> Subject {
        self.facts().subject
    }

    /// It stands before a question mark (and no further question of the sentence takes the mark).
    pub fn asked(&self) -> bool {
        self.facts().asked
    }

    pub fn words(&self) -> &'r [Word] {
        &self.reading.words[self.facts().words.clone()]
    }

    /// The words after those that only lead in ("so", "well", "and").
    pub fn said(&self) -> &'r [Word] {
        &self.reading.words[self.facts().head..self.facts().words.end]
    }

    /// Its words as places in [`Reading::words`].
    pub fn range(&self) -> Range<usize> {
        self.facts().words.clone()
    }

    pub fn span(&self) -> Span {
        self.reading.span_of(self.range()).unwrap_or(Span { start: 0, end: 0 })
    }

    /// The word that joins it to what came before: "and", "but", "because", "when".
    pub fn opener(&self) -> Option<&'r str> {
        let first = self.words().first()?;
        first.is(Class::JOINS | Class::HANGS | Class::COMPLETES).then_some(first.form.as_str())
    }

    /// What stands between it and the clause before.
    pub fn gap(&self) -> Gap {
        self.words().first().map_or(Gap::Stop, |word| word.gap)
    }

    pub fn previous(&self) -> Option<Self> {
        self.index.checked_sub(1).map(|index| Self { index, ..*self })
    }

    pub fn next(&self) -> Option<Self> {
        (self.index + 1 < self.reading.clauses.len()).then_some(Self { index: self.index + 1, ..*self })
    }

    /// Which sentence it belongs to, counted from 0.
    pub fn sentence(&self) -> usize {
        self.facts().sentence
    }

    /// How its sentence ends.
    pub fn ending(&self) -> End {
        self.reading.sentences.get(self.sentence()).map_or(End::default(), |(_, end)| *end)
    }

    /// The places in this clause where a cue of the list starts.
    pub fn find(&self, cues: &'static [&'static str]) -> Vec<Match<'r>> {
        let range = self.range();
        self.reading.find(cues).into_iter().filter(|found| range.contains(&found.start)).collect()
    }

    pub fn has(&self, cues: &'static [&'static str]) -> bool {
        !self.find(cues).is_empty()
    }

    /// Whether any of its words negates.
    pub fn negates(&self) -> bool {
        self.words().iter().any(Word::negates)
    }

    /// How many words of its own meaning it has.
    pub fn content_count(&self) -> usize {
        self.words().iter().filter(|word| word.is_content()).count()
    }
}

/// A place where a cue stands.
#[derive(Debug, Clone, Copy)]
pub struct Match<'r> {
    pub(super) reading: &'r Reading<'r>,
    /// The first word, as a place in [`Reading::words`].
    pub start: usize,
    /// One past the last word.
    pub end: usize,
}

impl<'r> Match<'r> {
    pub fn span(&self) -> Span {
        self.reading.span_of(self.start..self.end).unwrap_or(Span { start: 0, end: 0 })
    }

    pub fn words(&self) -> &'r [Word] {
        self.reading.words.get(self.start..self.end).unwrap_or_default()
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

    /// It is the first thing said in its clause.
    pub fn opens_clause(&self) -> bool {
        self.reading.opens_clause(self.start)
    }

    /// The words before it in its clause.
    pub fn before(&self) -> &'r [Word] {
        let start = self.clause().range().start;
        self.reading.words.get(start..self.start).unwrap_or_default()
    }

    /// The words after it in its clause.
    pub fn after(&self) -> &'r [Word] {
        let end = self.clause().range().end;
        self.reading.words.get(self.end..end).unwrap_or_default()
    }
}

/// A feeling that is named.
#[derive(Debug, Clone)]
pub struct Feeling<'r> {
    pub named: Match<'r>,
    /// The families it may belong to (places in `feelings.toml`), each with how strong it is: 1 to 3.
    pub senses: Vec<(usize, u8)>,
}
