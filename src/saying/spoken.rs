//! Words that somebody wants to say, read: whose each is, and which of them claim something here and now.

use std::cell::OnceCell;

use super::Purpose;
use super::cues::{Plain, SayingCues};
use crate::content::{Language, List};
use crate::text::{Class, Clause, FeelingWords, Gap, Match, Matches, Reading, Span, Word, any_is};

pub(super) struct Spoken<'r> {
    pub reading: &'r Reading<'r>,
    pub purpose: Purpose,
    language: &'static Language,
    /// Where it is told what somebody said, or something is only supposed: "you told me", "I wonder if".
    unclaimed: Matches<'r>,
    /// Whether an apology takes itself back somewhere: asked for by most that is praised in one.
    pub defends: OnceCell<bool>,
    /// Whether it names, owns or mends something: asked for by each note that takes one back.
    pub comes_of_it: OnceCell<bool>,
}

/// Its clause; in a very long one the words near it.
pub(super) fn around<'r>(found: &Match<'r>) -> &'r [Word] {
    let (before, after) = (found.before().len(), found.after().len());
    found.widened(before, after).words()
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
        Self { reading, purpose, language, unclaimed, defends: OnceCell::new(), comes_of_it: OnceCell::new() }
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
        let ended = || word.form.ends_with(cues.past) || !word.form.starts_with(&word.stem);
        word.has_letters()
            && !word.is_helper()
            && !cues.never_past.contains(&word.form)
            && (ended() || cues.pasts.contains(&word.form))
    }

    /// Whether what stands around it tells what was.
    pub fn is_of_past(&self, found: &Match) -> bool {
        self.tells_past(around(found))
    }

    /// Whether a clause tells what was: "you came", "it was", "I had".
    pub fn tells_past(&self, words: &[Word]) -> bool {
        !any_is(words, Class::ABLE)
            && words.iter().any(|word| self.is_past(word) || self.cues().camera.helped.contains(&word.form))
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

/// Whether one of some things found, which come in order, has a word in common with it. Asked for many, it may not look at all.
pub(super) fn meets(found: &Match, others: &Matches) -> bool {
    let after = others.partition_point(|other| other.start < found.end);
    others[after.saturating_sub(2)..after].iter().any(|other| other.overlaps(found))
}

/// Words as they are to be marked: the first two.
pub(super) fn marks(found: &Matches) -> Vec<Span> {
    found.iter().take(2).map(Match::span).collect()
}

/// Who is the nearest to be named before it in its clause.
pub(super) fn who(found: &Match) -> Who {
    let before = || found.before().iter().rev();
    match before().find(|word| word.is(Class::PERSONS)) {
        Some(word) if word.is(Class::LISTENER) => Who::I,
        Some(word) if word.is(Class::PARTNER) => Who::You,
        None if !before().any(|word| word.is(Class::OPENS) && word.is(Class::SUBJECT)) => Who::Nobody,
        _ => Who::Other,
    }
}
