//! Noticing: what the words of a reply do well and what gets in their way. [`Listener::listen`] is the way in.

mod facts;
mod heard;
mod observation;
mod own;
mod prompt;
mod rank;
mod rules;
mod settle;
mod statement;

pub use observation::{Kind, Observation};
pub use prompt::{ExpectedFeeling, Mode, Need, Point, Prompt};
pub use rank::{Shown, choose};

use crate::content::{Language, english};
use crate::text::{Cue, Lexicon, Reading};
use heard::Heard;
use rules::RULES;
use settle::settle;
use statement::Statement;

/// Somebody's words, prepared once, to hear any number of replies against.
#[derive(Debug)]
pub struct Listener {
    language: &'static Language,
    lexicon: Lexicon,
    prompt: Prompt,
    statement: Statement,
}

impl Listener {
    pub fn new(language: &'static Language, prompt: &Prompt) -> Self {
        let mut lexicon = Lexicon::new(language);
        lexicon.expect(&prompt.statement);
        for words in
            prompt.points.iter().flat_map(|point| &point.any).chain(prompt.needs.iter().flat_map(|need| &need.any))
        {
            lexicon.expect(words);
        }
        let statement = Statement::new(&lexicon, language, prompt);
        Self { language, lexicon, prompt: prompt.clone(), statement }
    }

    /// What can be noticed in a reply, strengths and suggestions, in the order of the rules: [`choose`] picks what
    /// to show. Any text may come in; time grows in step with its length. Nothing is said of other languages.
    pub fn listen(&self, reply: &str) -> Vec<Observation> {
        let reading = Reading::of(&self.lexicon, reply);
        if !reading.is_in_its_language() {
            return Vec::new();
        }
        let heard = Heard::new(&reading, &self.statement, &self.prompt, self.language);
        let noticed = RULES.iter().filter_map(|rule| rule.hear(&heard)).collect();
        settle(self.language, &reading, noticed)
    }

    /// Ids of the authored points a reply puts in an authored way. It proves packs; nobody is shown it.
    pub fn covered(&self, reply: &str) -> Vec<String> {
        let reading = Reading::of(&self.lexicon, reply);
        let found = |cues: &&Vec<Cue>| !reading.find_cues(cues).is_empty();
        let points = self.prompt.points.iter().zip(&self.statement.points);
        points.filter(|(_, cues)| found(cues)).map(|(point, _)| point.id.clone()).collect()
    }
}

/// [`Listener::listen`] in English, for one reply.
pub fn listen(prompt: &Prompt, reply: &str) -> Vec<Observation> {
    Listener::new(english(), prompt).listen(reply)
}

/// Every observation there is: its id and whether it is a strength.
pub fn observations() -> impl Iterator<Item = (&'static str, Kind)> {
    RULES.iter().map(|rule| (rule.id, rule.kind))
}
