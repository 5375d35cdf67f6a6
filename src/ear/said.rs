use super::turned::turned;
use crate::content::Language;
use crate::text::Grammar;
use crate::text::{Class, Clause, Feeling, Frame, Lexicon, Reading, Subject, Word, any_is};

/// What stands in somebody's own words, in their very words, to compare with. It is never all there is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Said {
    /// Where they name a feeling of theirs.
    pub feelings: Vec<String>,
    /// Where they ask or wish for something.
    pub wishes: Vec<String>,
    /// What a listener could say of them, made of these very words: the first feeling and the first wish that can be turned
    /// round with certainty.
    pub turned: Vec<String>,
    /// Read as a reply: whether it gives the partner a feeling, and a wish. `None` where there is a word for one and it can't
    /// be told whose it is.
    pub theirs: [Option<bool>; 2],
}

/// More than a few would be a list to work off.
const MOST: usize = 3;

/// Finds feelings and requests in what the speaker said of themselves. Silent where it is unsure, and in other
/// languages. Time grows in step with the length.
pub fn said(language: &'static Language, statement: &str) -> Said {
    let lexicon = Lexicon::new(language);
    let reading = Reading::of(&lexicon, statement);
    let mut found = Said::default();
    if !reading.is_in_its_language() {
        return found;
    }
    let words_of = |clause: Clause| {
        // "And I was sad" is quoted from "I" on.
        let said = match clause.said() {
            [joins, said @ ..] if joins.is(Class::AND | Class::BUT | Class::SO | Class::THEN) => said,
            said => said,
        };
        let ends = (said.first(), said.last());
        let (Some(first), Some(last)) = ends else { return String::new() };
        statement.get(first.span.start..last.span.end).unwrap_or_default().to_owned()
    };
    let feelings = reading.feelings();
    let felt = |feeling: &Feeling| feeling.named.frame() == Frame::Attributed && !feeling.named.negated();
    let wished = |clause: Clause| {
        let theirs = clause.subject() == Subject::Partner && !clause.asked() && wants_in(clause);
        theirs && !clause.words().iter().any(Word::negates)
    };
    let told = |any: bool, theirs: bool| if any { theirs.then_some(true) } else { Some(false) };
    found.theirs = [
        told(!feelings.is_empty(), feelings.iter().any(felt)),
        told(any_is(reading.words(), Class::PLAIN_WANTS), reading.clauses().any(wished)),
    ];
    let mut named = feelings.iter().map(|feeling| feeling.named.clause()).peekable();
    for clause in reading.clauses() {
        let mut feels = false;
        while named.next_if(|with_feeling| *with_feeling == clause).is_some() {
            feels = true;
        }
        // In a statement, "I" is the speaker.
        let own = clause.subject() == Subject::Listener && !clause.asked();
        let wishes = (own && wants_in(clause)) || asks(clause);
        let list = if wishes { &mut found.wishes } else { &mut found.feelings };
        if (wishes || (own && feels)) && list.len() < MOST {
            list.push(words_of(clause));
        }
    }
    let grammar = Grammar::of(language);
    for list in [&found.feelings, &found.wishes] {
        found.turned.extend(list.iter().find_map(|said| turned(grammar, &lexicon, said)));
    }
    found
}

/// "I'd like", "I want"; and not "I feel like", "I love how".
fn wants_in(clause: Clause) -> bool {
    let words = clause.words();
    words.iter().enumerate().any(|(at, word)| {
        let would = any_is(&words[at.saturating_sub(2)..at], Class::WOULD);
        let pleased = word.is(Class::PLEASED) && !would;
        word.is(Class::PLAIN_WANTS) && !pleased
    })
}

/// "Could you ring when you're late?", "please knock", "don't spring visitors on me".
fn asks(clause: Clause) -> bool {
    let request = match clause.said() {
        [first, second, ..] => first.is(Class::ABLE) && second.is(Class::YOU),
        _ => false,
    };
    clause.frame() == Frame::Imperative || (request && clause.frame() == Frame::Question)
}
