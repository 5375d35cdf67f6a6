//! The observations, one file each, named as its id. To add one: its file, its block of words, cues and sentences in
//! `content/en/observations/<family>.toml`, a `mod` line and a line of [`RULES`].

// Form.
// Content.
// Feeling.
// Roadblock.
// Tone.

use super::heard::Heard;
use super::observation::{Kind, Observation};
use crate::text::{Match, Span};

/// One observation: what it is called, what it says of the words, and how it notices them.
pub(crate) struct Rule {
    /// The key of its words, its file (in snake_case), its settings and its mark on screen.
    pub id: &'static str,
    pub kind: Kind,
    /// Silent when unsure.
    pub notice: fn(&Heard) -> Option<Noticed>,
}

/// Every rule; of each kind the weightier first, which is the order in which they are shown.
pub(crate) static RULES: &[Rule] = &[
    // Form.
    // Content.
    // Feeling.
    // Roadblock.
    // Tone.
];

/// What a rule rests on.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Noticed {
    pub spans: Vec<Span>,
    pub about: Option<String>,
}

impl Noticed {
    /// These words; none when there are no words.
    pub fn at(spans: impl IntoIterator<Item = Span>) -> Option<Self> {
        let spans: Vec<Span> = spans.into_iter().collect();
        (!spans.is_empty()).then_some(Self { spans, about: None })
    }

    /// The words of the first match.
    pub fn first<'r>(matches: impl IntoIterator<Item = Match<'r>>) -> Option<Self> {
        Self::at(matches.into_iter().next().map(|found| found.span()))
    }

    /// The words of every match.
    pub fn all<'r>(matches: impl IntoIterator<Item = Match<'r>>) -> Option<Self> {
        Self::at(matches.into_iter().map(|found| found.span()))
    }

    /// Something that is not there, so that there are no words to mark.
    pub fn missing() -> Self {
        Self::default()
    }

    pub fn about(self, about: impl Into<String>) -> Self {
        Self { about: Some(about.into()), ..self }
    }
}

impl Rule {
    pub fn hear(&self, heard: &Heard) -> Option<Observation> {
        let Noticed { mut spans, about } = (self.notice)(heard)?;
        spans.sort_unstable();
        spans.dedup();
        // Marks that overlap become one, so that a screen can draw them.
        let mut merged: Vec<Span> = Vec::with_capacity(spans.len());
        for span in spans {
            match merged.last_mut() {
                Some(last) if span.start < last.end => last.end = last.end.max(span.end),
                _ => merged.push(span),
            }
        }
        Some(Observation { id: self.id, kind: self.kind, spans: merged, about })
    }
}
