//! A text as it reads: its words, its sentences, and its clauses with whose claim each one is.

use std::ops::Range;

use super::class::Class;
use super::clauses::split;
use super::frame::settle_frames;
use super::words::{End, any_is, read_words};
use super::{Clause, Feeling, Frame, Gap, Lexicon, Match, Matches, Places, Span, Subject, Word};
use crate::content::List;

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
    /// Where each stem stands.
    places: Places,
    /// Where feelings are named, and for each word how many words the name has that starts there.
    feelings: Vec<usize>,
    feeling_lengths: Vec<usize>,
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
        let mut reading = Self {
            text,
            lexicon,
            words,
            sentences: Vec::new(),
            clauses: Vec::new(),
            sentence_of: Vec::new(),
            clause_of: Vec::new(),
            places: Places::default(),
            feelings: Vec::new(),
            feeling_lengths: Vec::new(),
        };
        for (sentence, (end, how)) in ends.into_iter().enumerate() {
            reading.sentences.push((reading.sentence_of.len()..end, how));
            reading.sentence_of.resize(end, sentence);
        }
        for at in 0..reading.words.len() {
            reading.places.add(&reading.words[at].stem, at);
            let length = reading.names_at(at).0;
            reading.feeling_lengths.push(length);
            if length > 0 {
                reading.feelings.push(at);
            }
        }
        reading.clauses = split(&reading);
        for (index, clause) in reading.clauses.iter().enumerate() {
            reading.clause_of.resize(clause.words.end, index);
        }
        settle_frames(&mut reading);
        reading
    }

    /// Whether it can be taken for the language it is read in. A few plain words can: rules know their own cues.
    pub fn is_in_its_language(&self) -> bool {
        let (mut all, mut own, mut foreign) = (0_usize, 0_usize, 0_usize);
        for word in self.words.iter().filter(|word| word.has_letters()) {
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

    /// What each sentence stands on.
    pub fn sentence_spans(&self) -> Vec<Span> {
        self.sentences.iter().map(|(words, _)| self.run(words.start, words.end).span()).collect()
    }

    /// Whether a cue of the list stands anywhere.
    pub fn has(&self, cues: List) -> bool {
        !self.find(cues).is_empty()
    }

    /// The clauses for which it holds, each whole.
    pub fn clauses_that(&self, holds: &dyn Fn(Clause<'_>) -> bool) -> Matches<'_> {
        let mut those = Matches::default();
        for clause in self.clauses() {
            if holds(clause) {
                those.push(clause.whole());
            }
        }
        those
    }

    /// The words for which it holds, one by one.
    pub fn words_that(&self, holds: &dyn Fn(&Word) -> bool) -> Matches<'_> {
        let mut those = Matches::default();
        for (at, word) in self.words.iter().enumerate() {
            if holds(word) {
                those.push(self.run(at, at + 1));
            }
        }
        those
    }

    /// A run of words, as something found.
    pub fn run(&self, start: usize, end: usize) -> Match<'_> {
        Match { reading: self, start, end, of: 0 }
    }

    /// All words from this place on.
    pub fn words_from(&self, at: usize) -> &[Word] {
        self.words.get(at..).unwrap_or_default()
    }

    /// The first place from this one on whose word is none of the list.
    pub fn past(&self, list: List, mut at: usize) -> usize {
        while self.is_at(list, at) {
            at += 1;
        }
        at
    }

    /// Whether the word at this place is one of the list.
    pub fn is_at(&self, list: List, at: usize) -> bool {
        self.words.get(at).is_some_and(|word| list.contains(&word.form))
    }

    /// Feelings that are named, in order, each with its clause.
    pub fn feelings(&self) -> Vec<Feeling<'_>> {
        let mut last = 0;
        let mut found = Vec::new();
        for &start in &self.feelings {
            if start >= last {
                let (length, senses) = self.names_at(start);
                last = start + length;
                found.push(Feeling { named: self.run(start, last), senses });
            }
        }
        found
    }

    pub(super) fn places(&self, stem: &str) -> &[usize] {
        self.places.of(stem)
    }

    pub(super) fn feeling_places(&self) -> &[usize] {
        &self.feelings
    }

    /// How many words the feeling name has that starts at a word; 0 where none does.
    pub(super) fn feeling_length(&self, at: usize) -> usize {
        self.feeling_lengths.get(at).copied().unwrap_or(0)
    }

    /// The longest feeling name at a word: how many words it has, and its families with intensities.
    fn names_at(&self, at: usize) -> (usize, Vec<(usize, u8)>) {
        let text = self.words_from(at);
        // "Sit down", "write it down": where to, and no feeling.
        let before = &self.words[at.saturating_sub(2)..at];
        let verb = |word: &Word| word.is_content() && !word.is(Class::FEELS_DOWN);
        if text[0].is(Class::DOWN) && text[0].gap == Gap::None && before.iter().any(verb) {
            return (0, Vec::new());
        }
        let mut longest = 0;
        let mut senses = Vec::new();
        for name in text.first().map_or(&[][..], |word| self.lexicon.feelings_from(&word.stem)) {
            let length = name.length_at(text);
            if length > longest {
                longest = length;
                senses.clear();
            }
            if length > 0 && length == longest {
                senses.push((name.family, name.intensity));
            }
        }
        (longest, senses)
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
        // Past the last word the last clause goes on: a place that rules work out may lie there.
        self.clause_of.get(word).copied().unwrap_or(self.clauses.len().saturating_sub(1))
    }

    pub(super) fn opens_clause(&self, word: usize) -> bool {
        self.clauses.get(self.clause_at(word)).is_some_and(|clause| word <= clause.head)
    }

    pub(super) fn ends_clause(&self, end: usize) -> bool {
        end == 0 || self.clauses.get(self.clause_at(end - 1)).is_none_or(|clause| clause.words.end == end)
    }

    /// Whether a word stands in reach of a "not": up to four words after it, in the same clause.
    pub fn negated(&self, at: usize) -> bool {
        let start =
            self.clauses.get(self.clause_at(at)).map_or(0, |clause| clause.words.start).max(at.saturating_sub(4));
        let window = self.words.get(start..at).unwrap_or_default();
        window.iter().rposition(Word::negates).is_some_and(|last| {
            // "Not just", "not only" and "no wonder" say that it is so.
            let after = self.words.get(start + last + 1);
            !after.is_some_and(|word| word.is(Class::JUST | Class::DOUBTLESS))
                && !any_is(&window[last..], Class::TURNS_ON)
        })
    }
}
