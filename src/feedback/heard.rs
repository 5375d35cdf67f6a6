//! A reply beside what it answers: what the rules look at.

use super::prompt::{Mode, Prompt};
use super::statement::Statement;
use crate::content::{Language, WordsCues, WordsGrammar};
use crate::text::{Clause, Frame, Reading};

/// One reply, read against one prompt.
pub(crate) struct Heard<'r> {
    pub reading: &'r Reading<'r>,
    pub statement: &'r Statement,
    pub prompt: &'r Prompt,
    pub language: &'static Language,
}

impl<'r> Heard<'r> {
    pub fn cues(&self) -> &'static WordsCues {
        &self.language.words.cues
    }

    pub fn grammar(&self) -> &'static WordsGrammar {
        &self.language.words.grammar
    }

    pub fn is_drill(&self) -> bool {
        self.prompt.mode == Mode::Drill
    }

    pub fn level(&self) -> u8 {
        self.prompt.level
    }

    /// Clauses nobody gives to the partner: where a roadblock can stand.
    pub fn outside(&self) -> impl Iterator<Item = Clause<'r>> {
        let reading = self.reading;
        reading.clauses().filter(|clause| !matches!(clause.frame(), Frame::Attributed | Frame::Check))
    }

    /// The partner's claims, as the listener heard them.
    pub fn attributed(&self) -> impl Iterator<Item = Clause<'r>> {
        let reading = self.reading;
        reading.clauses().filter(|clause| clause.frame() == Frame::Attributed)
    }

    /// The clause says back what was said: half of its own words or more are the statement's, or it puts an
    /// authored point or need in an authored way. "I was on my phone" is then no defence.
    pub fn echoes(&self, clause: Clause) -> bool {
        let range = clause.range();
        if self.statement.points_in(self.reading).any(|(_, found)| range.contains(&found.start)) {
            return true;
        }
        let content: Vec<_> = clause.words().iter().filter(|word| word.is_content()).collect();
        let shared = content.iter().filter(|word| self.statement.says(&word.stem)).count();
        shared >= 2 && shared * 2 >= content.len()
    }

    /// Whether any clause says something of the partner's world with content in it.
    pub fn reflects(&self) -> bool {
        self.reading.clauses().any(|clause| self.is_reflection(clause))
    }

    /// A claim of the partner's with something in it, or words of theirs handed back.
    pub fn is_reflection(&self, clause: Clause) -> bool {
        match clause.frame() {
            Frame::Attributed => clause.content_count() >= 1,
            Frame::Own | Frame::Other => self.echoes(clause),
            _ => false,
        }
    }
}
