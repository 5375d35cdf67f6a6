//! Noticing: what the words of a reply do well and what gets in their way. [`Listener::listen`] is the way in.

mod cues;
mod door;
mod heard;
mod how;
mod observation;
mod opening;
mod own;
mod prompt;
mod relation;
mod rules;
mod said;
mod statement;
mod turned;
mod unheard;
mod verdict;
mod weigh;

pub(crate) use door::Hears;
pub use door::{Ear, Hearing, ear};
pub use hearback_reader::Impression;
pub use how::HowWords;
pub use observation::{By, Kind, Observation};
pub use opening::{Opening, Start, opening};
pub use prompt::{ExpectedFeeling, Mode, Need, Point, Prompt};
use relation::names;
pub use relation::{Does, Lacks, RELATIONS, Reach, Relation};
pub use said::{Said, said};
pub use verdict::{Context, Verdict, is_wanted, switch};
pub use weigh::{BARS, Bar, is_off};

use crate::content::{Language, english};
use crate::text::{Frame, Lexicon, Reading, Span};
use hearback_reader::{ROADBLOCK, Reader};
use heard::Heard;
use rules::RULES;
use statement::Statement;
use verdict::settle;
use weigh::weigh;

/// Somebody's words, prepared once, to hear any number of replies against.
#[derive(Debug)]
pub struct Listener {
    language: &'static Language,
    lexicon: Lexicon,
    prompt: Prompt,
    statement: Statement,
    relations: &'static [Relation],
}

impl Listener {
    pub fn new(language: &'static Language, prompt: &Prompt) -> Self {
        let mut lexicon = Lexicon::new(language);
        lexicon.expect(&prompt.statement);
        for point in &prompt.points {
            point.any.iter().for_each(|words| lexicon.expect(words));
        }
        for need in &prompt.needs {
            need.any.iter().for_each(|words| lexicon.expect(words));
        }
        let statement = Statement::new(&lexicon, language, prompt);
        Self { language, lexicon, prompt: prompt.clone(), statement, relations: RELATIONS }
    }

    /// The same with other relations: for tests of what each is there for.
    pub fn relating(self, relations: &'static [Relation]) -> Self {
        Self { relations, ..self }
    }

    /// What can be noticed in a reply, strengths and suggestions, in the order of the rules:
    /// [`Verdict::of`] picks what to show. Any text may come in; time grows in step with its length. Nothing is said of other languages.
    pub fn listen(&self, reply: &str) -> Vec<Observation> {
        self.listen_with(reply, None)
    }

    /// The same, weighed with what the learned reader makes of the reply, which it was [asked](Self::question) before.
    pub fn listen_with(&self, reply: &str, impression: Option<&Impression>) -> Vec<Observation> {
        let reading = Reading::of(&self.lexicon, reply);
        if !reading.is_in_its_language() {
            return Vec::new();
        }
        let heard = Heard::new(&reading, &self.statement, &self.prompt, self.language);
        let mut noticed = Vec::new();
        for rule in RULES {
            noticed.extend(rule.hear(&heard));
        }
        settle(self.relations, &reading, &mut noticed);
        if let Some(impression) = impression {
            noticed = weigh(impression, reply, &stretches(&reading), noticed);
            settle(self.relations, &reading, &mut noticed);
        }
        for place in 0..noticed.len() {
            let beside =
                self.language.observation(noticed[place].id).and_then(|words| words.beside).unwrap_or_default();
            noticed[place].then = noticed.iter().any(|one| names(beside, one));
        }
        noticed
    }

    /// The clauses of a reply, and whose claim each was taken for.
    pub fn clauses(&self, reply: &str) -> Vec<(Span, Frame)> {
        let reading = Reading::of(&self.lexicon, reply);
        reading.clauses().map(|clause| (clause.whole().span(), clause.frame())).collect()
    }

    /// What the learned reader is asked about a reply. Nothing, where it has nothing to say: of words in other languages, and
    /// where the words that were answered are not known.
    pub fn question(&self, reply: &str) -> Option<Question> {
        let reading = Reading::of(&self.lexicon, reply);
        let asks = reading.is_in_its_language() && !self.prompt.statement.trim().is_empty();
        asks.then(|| Question {
            statement: self.prompt.statement.clone(),
            reply: reply.to_owned(),
            stretches: stretches(&reading),
            bars: BARS.iter().map(Bar::asks).collect(),
        })
    }

    /// Ids of the authored points a reply puts in an authored way. It proves packs; nobody is shown it.
    pub fn covered(&self, reply: &str) -> Vec<String> {
        let reading = Reading::of(&self.lexicon, reply);
        let points = self.prompt.points.iter().zip(&self.statement.points);
        points.filter(|(_, cues)| !reading.find_cues(cues).is_empty()).map(|(point, _)| point.id.clone()).collect()
    }
}

/// What the learned reader is asked about a reply.
#[derive(Debug, Clone, PartialEq)]
pub struct Question {
    pub statement: String,
    pub reply: String,
    /// The clauses of the reply: a note of the reader's rests on one of them.
    pub stretches: Vec<Span>,
    /// How sure it must be of each observation to say what it rests on.
    pub bars: Vec<f32>,
}

// Bars are numbers that can be told apart.
impl Eq for Question {}

impl Question {
    /// Asks a reader that is at hand: in a page one works in a worker, and is asked there.
    pub fn put_to(&self, reader: &Reader) -> Impression {
        let stretches: Vec<_> = self.stretches.iter().map(|span| span.start..span.end).collect();
        reader.read_closely(&self.statement, &self.reply, &stretches, &self.bars)
    }
}

fn stretches(reading: &Reading) -> Vec<Span> {
    reading.clauses().map(|clause| clause.whole().span()).collect()
}

/// [`Listener::listen`] in English, for one reply.
pub fn listen(prompt: &Prompt, reply: &str) -> Vec<Observation> {
    Listener::new(english(), prompt).listen(reply)
}

/// Every observation there is: its id and whether it is a strength.
pub fn observations() -> impl Iterator<Item = (&'static str, Kind)> {
    RULES.iter().map(|rule| (rule.id, rule.kind))
}

/// Whether the rules know an observation only in part, or not at all, so that it takes the learned reader to tell it.
pub fn takes_reader(id: &str) -> bool {
    RULES.iter().any(|rule| rule.id == id && rule.partly)
}

/// Whether an observation is an answer instead of a hearing, of one kind or of whichever.
pub fn is_roadblock(id: &str) -> bool {
    id == ROADBLOCK || BARS.iter().any(|bar| bar.id == id && bar.roadblock)
}
