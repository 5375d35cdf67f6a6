//! Words that somebody wants to say, read: whose each is, and which of them claim something here and now.

use super::Purpose;
use super::cues::{Plain, SayingCues};
use crate::content::{Language, List};
use crate::text::{Class, Clause, FeelingWords, Gap, Match, Matches, Reading, Span, Word};

pub(super) struct Spoken<'r> {
    pub reading: &'r Reading<'r>,
    pub purpose: Purpose,
    language: &'static Language,
    /// Where it is told what somebody said, or something is only supposed: "you told me", "I wonder if".
    unclaimed: Matches<'r>,
}

/// Who is the nearest to be named before something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Who {
    I,
    You,
    Other,
    Nobody,
}

impl<'r> Spoken<'r> {
    pub fn new(reading: &'r Reading<'r>, purpose: Purpose, language: &'static Language) -> Self {
        let unclaimed = reading.find(SayingCues::of(language).judgement.unclaimed);
        Self { reading, purpose, language, unclaimed }
    }

    pub fn cues(&self) -> &'static SayingCues {
        SayingCues::of(self.language)
    }

    pub fn feeling_words(&self) -> &'static FeelingWords {
        FeelingWords::of(self.language)
    }

    /// Where one of the phrases stands, in nobody's very words.
    pub fn said(&self, phrases: List) -> Matches<'r> {
        self.reading.find(phrases).that(&|found| !found.quoted())
    }

    /// Where one of the phrases is claimed: it is not denied, not what somebody said, not only supposed.
    pub fn claimed(&self, phrases: List) -> Matches<'r> {
        self.said(phrases).that(&|found| !found.negated() && !self.is_unclaimed(found))
    }

    pub fn is_unclaimed(&self, found: &Match<'r>) -> bool {
        let clause = found.clause();
        let goes_on = |before: &Clause<'r>| clause.gap() == Gap::None && self.unclaimed.start_in(before.range());
        self.unclaimed.start_in(clause.range().start..found.start)
            || clause.before().is_some_and(|before| goes_on(&before))
    }

    /// Phrases that stand somewhere, with nothing of `unless` in their clause.
    pub fn with(&self, cues: &Plain) -> Matches<'r> {
        self.without(self.said(cues.plain), cues.unless)
    }

    /// Phrases that are claimed, with nothing of `unless` in their clause.
    pub fn charged(&self, cues: &Plain) -> Matches<'r> {
        self.without(self.claimed(cues.plain), cues.unless)
    }

    pub fn without(&self, found: Matches<'r>, unless: List) -> Matches<'r> {
        let unless = self.reading.find(unless);
        found.that(&|found| !unless.start_in(found.clause().range()))
    }

    /// A verb's past, or what is made of one.
    pub fn is_past(&self, word: &Word) -> bool {
        let cues = &self.cues().camera;
        let turned =
            || !word.form.starts_with(&word.stem) && !word.is(Class::LITTLE) && !cues.never_past.contains(&word.form);
        word.has_letters()
            && !word.is_helper()
            && (word.form.ends_with(cues.past) || turned() || cues.pasts.contains(&word.form))
    }

    /// Whether a clause tells what was: "you came", "it was", "I had".
    pub fn tells_past(&self, words: &[Word]) -> bool {
        words.iter().any(|word| self.is_past(word) || self.cues().camera.helped.contains(&word.form))
    }

    /// The clauses of the first sentence.
    pub fn opening(&self) -> impl Iterator<Item = Clause<'r>> {
        self.reading.clauses().take_while(|clause| clause.sentence() == 0)
    }

    /// Where the first sentence ends.
    pub fn opening_end(&self) -> usize {
        self.opening().last().map_or(0, |clause| clause.range().end)
    }
}

/// Words as they are to be marked: the first two.
pub(super) fn marks(found: &Matches) -> Vec<Span> {
    found.iter().take(2).map(Match::span).collect()
}

/// Who is the nearest to be named before it in its clause.
pub(super) fn who(found: &Match) -> Who {
    let person = |word: &&Word| word.is(Class::OPENS) && word.is(Class::SUBJECT);
    match found.before().iter().rev().find(person) {
        None => Who::Nobody,
        Some(word) if word.is(Class::LISTENER) => Who::I,
        Some(word) if word.is(Class::PARTNER) => Who::You,
        Some(_) => Who::Other,
    }
}
