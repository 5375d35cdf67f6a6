//! The observations on somebody's saying, and how each is noticed.

use super::Purpose;
use super::cues::{Plain, SayingCues};
use crate::content::Language;
use crate::ear::{By, Kind, Observation};
use crate::text::{Reading, Span};

/// Words that somebody wants to say, read.
pub(super) struct Spoken<'r> {
    pub reading: &'r Reading<'r>,
    language: &'static Language,
}

impl<'r> Spoken<'r> {
    pub fn new(reading: &'r Reading<'r>, language: &'static Language) -> Self {
        Self { reading, language }
    }

    fn cues(&self) -> &'static SayingCues {
        SayingCues::of(self.language)
    }
}

/// One observation: what it is called, of which purposes it is, and how it is noticed.
pub(super) struct Rule {
    id: &'static str,
    kind: Kind,
    of: &'static [Purpose],
    /// The words it rests on. Silent when unsure.
    notice: fn(&Spoken) -> Vec<Span>,
}

impl Rule {
    pub fn is_for(&self, purpose: Purpose) -> bool {
        self.of.contains(&purpose)
    }

    pub fn notice(&self, spoken: &Spoken) -> Option<Observation> {
        let spans = (self.notice)(spoken);
        let found = !spans.is_empty();
        found.then(|| Observation { id: self.id, kind: self.kind, spans, about: None, by: By::Rules, then: false })
    }
}

/// The words of the first two cues, where nothing of `unless` stands in their clause.
fn plain(spoken: &Spoken, cues: &Plain) -> Vec<Span> {
    let unless = spoken.reading.find(cues.unless);
    let found = spoken.reading.find(cues.plain);
    let found = found.that(&|found| !found.quoted() && !unless.start_in(found.clause().range()));
    found.iter().take(2).map(|found| found.span()).collect()
}

pub(super) static RULES: &[Rule] = &[Rule {
    id: "absolute",
    kind: Kind::Suggestion,
    of: &[Purpose::Need, Purpose::Consequence, Purpose::Request, Purpose::Limit],
    notice: |spoken| plain(spoken, &spoken.cues().absolute),
}];
