use crate::content::Language;
use crate::text::{Class, Clause, Frame, Grammar, Lexicon, Reading, Word, any_is};

/// How a question starts, and so what kind of answer it asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Start {
    /// "What", "how": any answer fits.
    Open,
    /// "Tell me about": no question, and open.
    Invites,
    /// "When", "where", "who", "which": open, though one fact could answer it.
    Half,
    /// "How many", "what time": asks for one fact.
    Fact,
    /// "Why": open, and easily heard as a charge.
    Why,
    /// "Did you", "are you", or a statement with a question mark: yes or no.
    Closed,
    /// Yes or no, or one of two.
    Choice,
    /// Starts open, and a closed question comes after it.
    Doubled,
    /// "How about", "what if": offers a plan.
    Offer,
    /// Nothing in it asks.
    None,
    /// Not in the language that is read here.
    Unread,
}

/// What was read of a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opening {
    pub start: Start,
    /// The words it starts with, as they are read; empty where nothing asks.
    pub words: String,
}

/// Reads how a typed question starts. Any text may come in; time grows in step with its length.
pub fn opening(language: &'static Language, typed: &str) -> Opening {
    let lexicon = Lexicon::new(language);
    let reading = Reading::of(&lexicon, typed);
    let mut opening = Opening { start: Start::Unread, words: String::new() };
    if !reading.is_in_its_language() {
        return opening;
    }
    opening.start = Start::None;
    let openings = &Grammar::of(language).openings;
    let invitations = reading.find(openings.invites);
    let kinds = [
        (reading.find(openings.facts), Start::Fact),
        (reading.find(openings.offers), Start::Offer),
        (reading.find(openings.whys), Start::Why),
        (reading.find(openings.open), Start::Open),
        (reading.find(openings.half), Start::Half),
    ];
    for clause in reading.clauses() {
        let said = clause.said();
        let invites = |clause: Clause| invitations.start_in(clause.range());
        // "Can you" may stand before the invitation as a clause of its own.
        let asked_to =
            said.len() <= 2 && said.first().is_some_and(Word::is_helper) && clause.next().is_some_and(invites);
        let asks = clause.frame() == Frame::Question || clause.asked();
        let start = if invites(clause) || asked_to {
            Start::Invites
        } else if asks {
            let kind = kinds.iter().find(|(found, _)| found.start_in(clause.range()));
            kind.map_or(Start::Closed, |(_, start)| *start)
        } else {
            Start::None
        };
        if opening.start == Start::None {
            opening.start = start;
            if start != Start::None {
                let first = clause.range().end - said.len();
                opening.words = reading.run(first, first + said.len().min(2)).said();
            }
        } else if matches!(opening.start, Start::Open | Start::Half)
            && clause.frame() == Frame::Question
            && said.first().is_some_and(Word::is_helper)
        {
            opening.start = Start::Doubled;
        }
    }
    // "Are we going to yours or mine": the other choice may stand in a clause of its own.
    if opening.start == Start::Closed && any_is(reading.words(), Class::OR) {
        opening.start = Start::Choice;
    }
    opening
}
