//! The ear as the rest of the app knows it: plain functions behind one door, so that all they reach, rules and words,
//! may travel as a part of its own and come later.

use std::fmt;

use super::{
    HowWords, Impression, Kind, Listener, Observation, Opening, Prompt, Question, Said, is_off, observations, opening,
    said,
};
use crate::content::{Language, ObservationWords};
use crate::text::{FeelingWords, Frame, Span};

/// Somebody's words, prepared to hear replies against. What prepares and hears is the ear's.
pub struct Hearing(Box<dyn Hears>);

/// What hears what is said to some words. Lines that are no replies have one of their own.
pub(crate) trait Hears {
    fn statement(&self) -> &str;
    fn listen(&self, reply: &str, impression: Option<&Impression>) -> Vec<Observation>;
    fn question(&self, reply: &str) -> Option<Question>;
    fn clauses(&self, reply: &str) -> Vec<(Span, Frame)>;
}

impl Hears for Listener {
    fn statement(&self) -> &str {
        &self.prompt.statement
    }

    fn listen(&self, reply: &str, impression: Option<&Impression>) -> Vec<Observation> {
        self.listen_with(reply, impression)
    }

    fn question(&self, reply: &str) -> Option<Question> {
        Listener::question(self, reply)
    }

    fn clauses(&self, reply: &str) -> Vec<(Span, Frame)> {
        Listener::clauses(self, reply)
    }
}

impl Hearing {
    pub(crate) fn by(hears: impl Hears + 'static) -> Self {
        Self(Box::new(hears))
    }

    /// The words that replies are heard against.
    pub fn statement(&self) -> &str {
        self.0.statement()
    }

    /// What can be noticed in a reply, with what the learned reader makes of it where it was asked.
    pub fn listen(&self, reply: &str, impression: Option<&Impression>) -> Vec<Observation> {
        self.0.listen(reply, impression)
    }

    /// What to ask the learned reader of a reply.
    pub fn question(&self, reply: &str) -> Option<Question> {
        self.0.question(reply)
    }

    /// The clauses of a reply, and whose claim each was taken for.
    pub fn clauses(&self, reply: &str) -> Vec<(Span, Frame)> {
        self.0.clauses(reply)
    }
}

impl fmt::Debug for Hearing {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.statement(), to)
    }
}

/// All that is asked of the ear.
#[derive(Clone, Copy)]
pub struct Ear {
    pub hearing: fn(&'static Language, &Prompt) -> Hearing,
    /// Every observation there is.
    pub observations: fn() -> Vec<(&'static str, Kind)>,
    /// Whether a note is off until somebody turns it on.
    pub is_off: fn(&str) -> bool,
    /// The words of one observation.
    pub observation: fn(&'static Language, &str) -> Option<&'static ObservationWords>,
    /// The words that tell how a reply was read.
    pub how: fn(&'static Language) -> &'static HowWords,
    /// How a typed question starts.
    pub opening: fn(&'static Language, &str) -> Opening,
    /// The feelings and wishes in somebody's words.
    pub said: fn(&'static Language, &str) -> Said,
    /// The families of feelings, by name.
    pub families: fn(&'static Language) -> Vec<&'static str>,
}

impl Ear {
    /// The ear itself. Where it is a part of its own, that part alone may say this.
    pub fn whole() -> Self {
        Self {
            hearing: |language, prompt| Hearing::by(Listener::new(language, prompt)),
            observations: || observations().collect(),
            is_off,
            observation: |language, id| language.observation(id),
            how: |language| HowWords::of(language),
            opening,
            said,
            families: |language| FeelingWords::of(language).family.iter().map(|family| family.name).collect(),
        }
    }
}

late!(
    /// The ear, once it is here.
    pub fn ear() -> Ear
);
