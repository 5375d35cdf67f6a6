//! Noticing in what somebody wants to say: what helps it to be heard, and what may make that hard. [`Speaker::notice`] is the
//! way in. It speaks of the words alone, never of who says them or to whom.

mod asked;
mod cues;
mod door;
mod own;
mod rules;
mod slip;
mod sorry;
mod spoken;
mod told;
mod words;

pub use door::{Speaking, speaking};

use crate::content::{Language, ObservationWords};
use crate::drills::named;
use crate::ear::{Kind, Observation};
use crate::text::{Grammar, Lexicon, Reading};
use rules::RULES;
use spoken::Spoken;

named!(
    /// What somebody wants to say, which switches notes on and off.
    Purpose {
        Need = "need",
        Request = "request",
        Limit = "limit",
        Consequence = "consequence",
        Thanks = "thanks",
        Apology = "apology",
    }
);

/// What is asked for words that somebody wants to say, prepared once for a language.
#[derive(Debug)]
pub struct Speaker {
    language: &'static Language,
    lexicon: Lexicon,
}

impl Speaker {
    pub fn new(language: &'static Language) -> Self {
        Self { language, lexicon: Lexicon::new(language) }
    }

    /// Whether harm is told of, force or fear; in an apology, by whomever it was done.
    pub fn tells_of_harm(&self, purpose: Purpose, said: &str) -> bool {
        self.is_of_harm(purpose, &Reading::of(&self.lexicon, said))
    }

    fn is_of_harm(&self, purpose: Purpose, reading: &Reading) -> bool {
        let frames = &Grammar::of(self.language).frames;
        reading.has(frames.harm) || (purpose == Purpose::Apology && reading.has(frames.harmed))
    }

    /// What can be noticed, strengths and suggestions, in the order of the rules: [`crate::ear::Verdict::of`] picks what to show.
    /// Any text may come in; time grows in step with its length. Nothing is said of other languages.
    pub fn notice(&self, purpose: Purpose, said: &str) -> Vec<Observation> {
        let reading = Reading::of(&self.lexicon, said);
        if !reading.is_in_its_language() {
            return Vec::new();
        }
        let spoken = Spoken::new(&reading, purpose, self.language);
        // Who tells of being hurt, threatened or afraid needs no better words. Nothing is made of it but silence.
        let tells_of_harm = self.is_of_harm(purpose, &reading);
        // What was done to a body, or to frighten, is nothing to be worded well.
        if tells_of_harm && purpose == Purpose::Apology {
            return Vec::new();
        }
        let rules = RULES.iter().filter(|rule| rule.is_for(purpose));
        let rules = rules.filter(|rule| !tells_of_harm || rule.kind == Kind::Strength);
        let mut noticed: Vec<Observation> = rules.filter_map(|rule| rule.notice(&spoken)).collect();
        let ids: Vec<&str> = noticed.iter().map(|one| one.id).collect();
        for one in &mut noticed {
            let words = ObservationWords::spoken(self.language).iter().find(|words| words.id == one.id);
            let mut beside = words.and_then(|words| words.beside).unwrap_or_default().split(' ');
            one.then = beside.any(|id| ids.contains(&id));
        }
        noticed
    }
}

/// Every observation there is: its id, whether it is a strength, and of which purposes it is.
pub fn observations() -> impl Iterator<Item = (&'static str, Kind, &'static [Purpose])> {
    RULES.iter().map(|rule| (rule.id, rule.kind, rule.of))
}
