use crate::content::Language;
use crate::text::{Clause, Frame, Lexicon, Reading, Word, any_among};

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
    for clause in reading.clauses() {
        let said = clause.said();
        if opening.start == Start::None {
            if let Some(start) = start_of(clause) {
                opening.start = start;
                opening.words = first_words(said);
            }
        } else if matches!(opening.start, Start::Open | Start::Half)
            && clause.frame() == Frame::Question
            && said.first().is_some_and(Word::is_helper)
        {
            opening.start = Start::Doubled;
        }
    }
    // "Are we going to yours or mine": the other choice may stand in a clause of its own.
    if opening.start == Start::Closed && any_among(reading.words(), "or") {
        opening.start = Start::Choice;
    }
    opening
}

fn start_of(clause: Clause) -> Option<Start> {
    let said = clause.said();
    let first = said.first()?;
    // "Can you" may stand before the invitation as a clause of its own.
    let asked_to = || said.len() <= 2 && clause.next().is_some_and(|next| invites(next.said()));
    if invites(said) || (first.is_helper() && asked_to()) {
        return Some(Start::Invites);
    }
    if clause.frame() != Frame::Question && !clause.asked() {
        return None;
    }
    let second = |forms: &str| said.get(1).is_some_and(|word| word.among(forms));
    Some(match first.form.as_str() {
        "how" if second("many much long often soon far old late big") => Start::Fact,
        "what" if second("time day") => Start::Fact,
        "how" | "what" if second("about if") => Start::Offer,
        "how" if second("come") => Start::Why,
        "how" | "what" => Start::Open,
        "why" => Start::Why,
        "when" | "where" | "who" | "which" | "whose" => Start::Half,
        // "In what way", "at which point".
        _ if first.among("in at to on from with about for since by of") && second("what which whom") => Start::Open,
        _ => Start::Closed,
    })
}

/// "Tell me", "help me see", "I'd love to hear"; also put as "can you tell me".
fn invites(said: &[Word]) -> bool {
    let pair = |at: usize, first: &str, second: &str| {
        said.get(at).is_some_and(|word| word.among(first)) && said.get(at + 1).is_some_and(|word| word.among(second))
    };
    let told = |at: usize| pair(at, "tell help show walk talk", "me us") || pair(at, "say", "more something");
    let start = if pair(0, "can could will would", "you") { 2 } else { 0 };
    let wonders = pair(0, "i", "wonder") && said.get(2).is_some_and(|word| word.among("what how"));
    let curious = said.first().is_some_and(|word| word.form == "i")
        && said.windows(2).take(6).any(|pair| pair[0].form == "to" && pair[1].among("hear know understand"));
    told(start) || wonders || curious
}

fn first_words(said: &[Word]) -> String {
    let mut words = String::new();
    for word in said.iter().take(2) {
        if !words.is_empty() {
            words.push(' ');
        }
        words.push_str(&word.form);
    }
    words
}
