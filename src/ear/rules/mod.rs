//! The observations. Most are noticed by a rule in a file of its own, named as its id; some by phrases alone; what no list of
//! words holds, the learned reader tells. To add one: its block of words, cues and sentences in
//! `content/en/observations/<family>.toml`, a line of [`RULES`], and where it takes a rule, its file and a `mod` line.

// Form.
mod both_sides;
mod check_back;
mod complex_guess;
mod intensity_off;
mod own_words;
mod parroting;
mod pronouns_not_turned;
mod reflection_as_question;
mod reflective_statement;
mod size;
mod stem_alone;
// Content.
mod event_covered;
mod event_missed;
mod need_covered;
mod polarity_flipped;
// Feeling.
mod feeling_denied;
mod feeling_named;
mod feeling_none;
mod need_named;
mod thought_as_feeling;
mod verdict_word;
// Roadblock.
mod arguing;
mod but_eraser;
mod defending;
mod early_fix;
mod labelling;
mod motive_reading;
mod reassurance;
mod why_probe;
// Tone.
mod absolute_as_accusation;
mod thanks;
mod validation_with_reason;

use super::heard::Heard;
use super::observation::{By, Kind, Observation};
use super::weigh::is_off;
use crate::content::List;
use crate::text::{Match, Matches, Span};

/// One observation: what it is called, what it says of the words, and how it notices them.
pub(crate) struct Rule {
    /// The key of its words, its file (in snake_case), its settings and its mark on screen.
    pub id: &'static str,
    pub kind: Kind,
    /// Silent when unsure.
    pub notice: fn(&Heard) -> Option<Noticed>,
    /// The rule knows the plainest of it at most: the rest is for the learned reader.
    pub partly: bool,
}

/// A roadblock that rules know by its plainest phrases alone, in the listener's own words.
///
/// Of whatever else comes instead of a hearing the learned reader tells: rules with hundreds of phrases and exceptions were
/// right in a quarter to a half of what they said of new replies, and added nothing to the reader (`docs/measures.md`).
macro_rules! cued {
    ($id:literal, $cues:ident) => {
        Rule {
            id: $id,
            kind: Kind::Suggestion,
            notice: |heard| Noticed::all(plain(heard, heard.cues().$cues.plain), 2),
            partly: true,
        }
    };
}

/// Where one of the phrases stands in the listener's own words. "I was only on my phone, and you were alone" tells what happened.
fn plain<'r>(heard: &Heard<'r>, phrases: List) -> Matches<'r> {
    heard.charged(phrases).that(&|found| !heard.echoes(found.clause()))
}

/// Every rule; of each kind the weightier first, which is the order in which they are shown.
pub(crate) static RULES: &[Rule] = &[
    // Strengths.
    validation_with_reason::RULE,
    complex_guess::RULE,
    both_sides::RULE,
    own_words::RULE,
    feeling_named::RULE,
    need_named::RULE,
    need_covered::RULE,
    event_covered::RULE,
    reflective_statement::RULE,
    check_back::RULE,
    thanks::RULE,
    // Suggestions: what gets in the way.
    cued!("contempt-cue", contempt_cue),
    labelling::RULE,
    but_eraser::RULE,
    cued!("minimising", minimising),
    cued!("counter-complaint", counter_complaint),
    defending::RULE,
    arguing::RULE,
    motive_reading::RULE,
    cued!("moralising", moralising),
    absolute_as_accusation::RULE,
    cued!("advice", advice),
    early_fix::RULE,
    reassurance::RULE,
    cued!("own-story", own_story),
    why_probe::RULE,
    // Suggestions: what was heard wrongly.
    feeling_denied::RULE,
    polarity_flipped::RULE,
    read("misheard"),
    pronouns_not_turned::RULE,
    intensity_off::RULE,
    verdict_word::RULE,
    read("roadblock"),
    // Suggestions: what is still missing, and form.
    stem_alone::RULE,
    thought_as_feeling::RULE,
    event_missed::RULE,
    feeling_none::RULE,
    reflection_as_question::RULE,
    parroting::RULE,
    size::RULE,
];

/// A suggestion that no list of words holds: the learned reader alone tells it.
const fn read(id: &'static str) -> Rule {
    Rule { id, kind: Kind::Suggestion, notice: |_| None, partly: true }
}

/// What a rule rests on.
#[derive(Debug, Default)]
pub(crate) struct Noticed {
    /// In order.
    spans: Vec<Span>,
    about: Option<String>,
}

impl Noticed {
    /// These words.
    pub fn at(found: Match) -> Option<Self> {
        Some(Self { spans: vec![found.span()], about: None })
    }

    /// The words of the first, as many as are worth marking; none when there are none.
    pub fn all(found: Matches, most: usize) -> Option<Self> {
        let mut spans = Vec::new();
        for found in found.iter().take(most) {
            spans.push(found.span());
        }
        (!spans.is_empty()).then_some(Self { spans, about: None })
    }

    /// Something that is not there, so that there are no words to mark.
    pub fn missing() -> Self {
        Self::default()
    }

    /// The word, feeling or point it is about.
    pub fn about(self, about: String) -> Self {
        Self { about: Some(about), ..self }
    }
}

impl Rule {
    pub fn hear(&self, heard: &Heard) -> Option<Observation> {
        let Noticed { spans, about } = (self.notice)(heard)?;
        // Marks that overlap become one, so that a screen can draw them.
        let mut merged: Vec<Span> = Vec::new();
        for span in spans {
            match merged.last_mut() {
                Some(last) if span.start < last.end => last.end = last.end.max(span.end),
                _ => merged.push(span),
            }
        }
        Some(Observation {
            id: self.id,
            kind: self.kind,
            spans: merged,
            about,
            by: By::Rules,
            then: false,
            off: is_off(self.id),
        })
    }
}
