//! What a reading is made of: its clauses, the places where cues stand in them, the feelings they name.

use std::ops::Range;

use super::class::Class;
use super::reading::{ClauseFacts, Reading};
use super::words::content_count;
use super::{End, Frame, Gap, Match, Subject, Word};

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

    /// Its words as something found.
    pub fn whole(&self) -> Match<'r> {
        let Range { start, end } = self.range();
        Match { reading: self.reading, start, end, of: 0 }
    }

    /// A word that joins it to what came before: "and", "but", "because", "when".
    pub fn is_joined(&self) -> bool {
        self.opens_with(Class::JOINS | Class::HANGS | Class::COMPLETES)
    }

    /// Its first word is of one of these classes.
    pub fn opens_with(&self, class: u128) -> bool {
        self.words().first().is_some_and(|first| first.is(class))
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

    /// Whether any of its words negates.
    pub fn negates(&self) -> bool {
        self.words().iter().any(Word::negates)
    }

    /// How many words of its own meaning it has.
    pub fn content_count(&self) -> usize {
        content_count(self.words())
    }

    /// The clause before it in its sentence.
    pub fn before(&self) -> Option<Self> {
        self.previous().filter(|before| before.sentence() == self.sentence())
    }

    /// It goes on, in the same sentence, from a claim of the partner's.
    pub fn hangs_on_partner(&self) -> bool {
        self.before().is_some_and(|before| before.frame() == Frame::Attributed)
    }
}

/// A feeling that is named.
#[derive(Debug, Clone)]
pub struct Feeling<'r> {
    pub named: Match<'r>,
    /// The families it may belong to (places in `feelings.toml`), each with how strong it is: 1 to 3.
    pub senses: Vec<(usize, u8)>,
}
