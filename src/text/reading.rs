//! A text as it reads: its words, its sentences, and its clauses with whose claim each one is.

use std::collections::HashMap;
use std::ops::Range;

use super::clauses::split;
use super::frame::frames;
use super::lexicon::Class;
use super::words::{End, read_words};
use super::{Clause, Feeling, Frame, Lexicon, Match, Span, Subject, Word};

/// What a reply, or a statement, reads as. Made in time linear in the text.
#[derive(Debug)]
pub struct Reading<'r> {
    pub(super) text: &'r str,
    pub(super) lexicon: &'r Lexicon,
    pub(super) words: Vec<Word>,
    pub(super) sentences: Vec<(Range<usize>, End)>,
    pub(super) clauses: Vec<ClauseFacts>,
    /// For each word, its sentence and (once they are known) its clause.
    sentence_of: Vec<usize>,
    clause_of: Vec<usize>,
    places: HashMap<String, Vec<usize>>,
    feelings: Vec<usize>,
}

#[derive(Debug, Clone)]
pub(super) struct ClauseFacts {
    pub words: Range<usize>,
    /// The first word after the words that only lead in ("well, so").
    pub head: usize,
    pub sentence: usize,
    /// A new claim that nothing marked: it never belongs to the claim before.
    pub breaks: bool,
    pub frame: Frame,
    pub subject: Subject,
    pub asked: bool,
}

impl<'r> Reading<'r> {
    pub fn of(lexicon: &'r Lexicon, text: &'r str) -> Self {
        let (words, ends) = read_words(text, lexicon);
        let mut places: HashMap<String, Vec<usize>> = HashMap::new();
        for (at, word) in words.iter().enumerate() {
            match places.get_mut(&word.stem) {
                Some(known) => known.push(at),
                None => {
                    places.insert(word.stem.clone(), vec![at]);
                }
            }
        }
        let mut start = 0;
        let sentences: Vec<(Range<usize>, End)> = ends
            .into_iter()
            .map(|(end, how)| {
                let range = start..end;
                start = end;
                (range, how)
            })
            .collect();
        let sentence_of = spread(sentences.iter().map(|(range, _)| range));
        let mut reading = Self {
            text,
            lexicon,
            words,
            sentences,
            clauses: Vec::new(),
            sentence_of,
            clause_of: Vec::new(),
            places,
            feelings: Vec::new(),
        };
        reading.feelings = (0..reading.words.len()).filter(|at| reading.feeling_at(*at).is_some()).collect();
        reading.clauses = split(&reading);
        reading.clause_of = spread(reading.clauses.iter().map(|clause| &clause.words));
        for (at, (frame, subject, asked)) in frames(&reading).into_iter().enumerate() {
            if let Some(clause) = reading.clauses.get_mut(at) {
                (clause.frame, clause.subject, clause.asked) = (frame, subject, asked);
            }
        }
        reading
    }

    /// Whether it can be taken for the language it is read in. A few plain words can: rules know their own cues.
    pub fn is_in_its_language(&self) -> bool {
        let (mut all, mut own, mut foreign) = (0_usize, 0_usize, 0_usize);
        for word in self.words.iter().filter(|word| word.form.chars().any(char::is_alphabetic)) {
            all += 1;
            own += usize::from(word.is(Class::LITTLE
                | Class::HELPS
                | Class::LEADS
                | Class::MINDS
                | Class::INWARD
                | Class::ORDERS));
            foreign += usize::from(word.is(Class::FOREIGN) || !word.form.is_ascii());
        }
        (own > foreign && own * 5 >= all) || (all <= 3 && foreign == 0)
    }

    pub fn text(&self) -> &'r str {
        self.text
    }

    /// All words, emoji among them.
    pub fn words(&self) -> &[Word] {
        &self.words
    }

    pub fn clauses(&self) -> impl DoubleEndedIterator<Item = Clause<'_>> + ExactSizeIterator {
        (0..self.clauses.len()).map(|index| Clause { reading: self, index })
    }

    /// How many sentences there are.
    pub fn sentence_count(&self) -> usize {
        self.sentences.len()
    }

    /// How each sentence ends.
    pub fn endings(&self) -> impl Iterator<Item = End> + '_ {
        self.sentences.iter().map(|(_, end)| *end)
    }

    /// Whether a cue of the list stands anywhere.
    pub fn has(&self, cues: &'static [&'static str]) -> bool {
        !self.find(cues).is_empty()
    }

    /// Feelings that are named, in order, each with its clause.
    pub fn feelings(&self) -> Vec<Feeling<'_>> {
        let mut last = 0;
        let mut found = Vec::new();
        for &start in &self.feelings {
            if let Some((length, senses)) = self.feeling_at(start).filter(|_| start >= last) {
                last = start + length;
                found.push(Feeling { named: Match { reading: self, start, end: last }, senses });
            }
        }
        found
    }

    /// Words that a "not" reaches from before.
    pub fn negated_words(&self) -> impl Iterator<Item = &Word> {
        self.words.iter().enumerate().filter(|(at, _)| self.negated(*at)).map(|(_, word)| word)
    }

    /// The text that a run of words stands on.
    pub fn span_of(&self, words: Range<usize>) -> Option<Span> {
        let run = self.words.get(words)?;
        Some(Span { start: run.first()?.span.start, end: run.last()?.span.end })
    }

    pub(super) fn places(&self, stem: &str) -> &[usize] {
        self.places.get(stem).map_or(&[], Vec::as_slice)
    }

    pub(super) fn feeling_places(&self) -> &[usize] {
        &self.feelings
    }

    /// The longest feeling name at a word: how many words it has, and its families with intensities.
    pub(super) fn feeling_at(&self, at: usize) -> Option<(usize, Vec<(usize, u8)>)> {
        let text = self.words.get(at..)?;
        let mut longest = 0;
        let mut senses = Vec::new();
        for name in self.lexicon.feelings_from(&text.first()?.stem) {
            let length = name.length_at(text);
            if length > longest {
                longest = length;
                senses.clear();
            }
            if length > 0 && length == longest {
                senses.push((name.family, name.intensity));
            }
        }
        (longest > 0).then_some((longest, senses))
    }

    pub(super) fn sentence_at(&self, word: usize) -> usize {
        self.sentence_of.get(word).copied().unwrap_or(self.sentences.len())
    }

    pub(super) fn sentence_start(&self, word: usize) -> usize {
        self.sentences.get(self.sentence_at(word)).map_or(0, |(range, _)| range.start)
    }

    pub(super) fn sentence_end(&self, word: usize) -> usize {
        self.sentences.get(self.sentence_at(word)).map_or(self.words.len(), |(range, _)| range.end)
    }

    pub(super) fn clause_at(&self, word: usize) -> usize {
        self.clause_of.get(word).copied().unwrap_or(self.clauses.len())
    }

    pub(super) fn opens_clause(&self, word: usize) -> bool {
        self.clauses.get(self.clause_at(word)).is_some_and(|clause| word <= clause.head)
    }

    pub(super) fn ends_clause(&self, end: usize) -> bool {
        end == 0 || self.clauses.get(self.clause_at(end - 1)).is_none_or(|clause| clause.words.end == end)
    }

    /// Whether a word stands in the window of a "not": up to four words after it, in the same clause.
    pub(super) fn negated(&self, at: usize) -> bool {
        let start =
            self.clauses.get(self.clause_at(at)).map_or(0, |clause| clause.words.start).max(at.saturating_sub(4));
        let window = self.words.get(start..at).unwrap_or_default();
        let last = window.iter().rposition(Word::negates);
        last.is_some_and(|last| {
            // "Not just", "not only" and "no wonder" say that it is so.
            let after = window.get(last + 1).or_else(|| self.words.get(at)).map(|word| word.form.as_str());
            !matches!(after, Some("just" | "only" | "wonder" | "doubt"))
                && !window[last..].iter().any(|word| matches!(word.form.as_str(), "but" | "because" | "and" | "when"))
        })
    }
}

/// For each word the place of its run, where runs stand one after another.
fn spread<'a>(runs: impl Iterator<Item = &'a Range<usize>>) -> Vec<usize> {
    runs.enumerate().flat_map(|(place, run)| std::iter::repeat_n(place, run.len())).collect()
}
