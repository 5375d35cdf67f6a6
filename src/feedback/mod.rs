//! Noticing: what the words of a reply do well and what gets in their way. [`Listener::listen`] is the way in.

mod heard;
mod observation;
mod own;
mod prompt;
mod rank;
mod rules;
mod statement;

pub use observation::{Kind, Observation};
pub use prompt::{ExpectedFeeling, Mode, Need, Point, Prompt};
pub use rank::{Shown, choose};

use crate::content::{Language, english};
use crate::text::{Cue, Lexicon, Reading, Span};
use heard::Heard;
use rules::RULES;
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
        self.without_spoilt_strengths(&reading, noticed)
    }

    /// Ids of the authored points a reply puts in an authored way. It proves packs; nobody is shown it.
    pub fn covered(&self, reply: &str) -> Vec<String> {
        let reading = Reading::of(&self.lexicon, reply);
        let found = |cues: &&Vec<Cue>| !reading.find_cues(cues).is_empty();
        let points = self.prompt.points.iter().zip(&self.statement.points);
        points.filter(|(_, cues)| found(cues)).map(|(point, _)| point.id.clone()).collect()
    }

    /// A clause that gets in the way is no good hearing as well: "you love to exaggerate" is no reflection.
    fn without_spoilt_strengths(&self, reading: &Reading, noticed: Vec<Observation>) -> Vec<Observation> {
        let family = |one: &Observation| self.language.observation(one.id).map_or("", |words| words.family);
        let spoils = |one: &Observation| {
            one.kind == Kind::Suggestion
                && matches!(family(one), "roadblock" | "tone")
                && !KIND_AT_HEART.contains(&one.id)
        };
        let in_the_way: Vec<Span> =
            noticed.iter().filter(|one| spoils(one)).flat_map(|one| one.spans.iter().copied()).collect();
        let hindered =
            noticed.iter().any(|one| one.kind == Kind::Suggestion && matches!(family(one), "roadblock" | "tone"));
        let clauses: Vec<Span> = reading
            .clauses()
            .map(|clause| clause.span())
            .filter(|clause| in_the_way.iter().any(|span| span.start < clause.end && clause.start < span.end))
            .collect();
        let spoilt = |span: &Span| clauses.iter().any(|clause| span.start < clause.end && clause.start < span.end);
        noticed
            .into_iter()
            .filter_map(|mut one| {
                if one.kind == Kind::Strength {
                    one.spans.retain(|span| !spoilt(span));
                    (!one.spans.is_empty()).then_some(one)
                } else {
                    // What is missing is no news in a reply that was no try at hearing; nor is its length.
                    let beside =
                        MISSING.contains(&one.id) || (one.id == "size" && one.about.as_deref() != Some("long"));
                    (!hindered || !beside).then_some(one)
                }
            })
            .collect()
    }
}

/// Suggestions about words that may stand beside a good hearing in one clause.
const KIND_AT_HEART: &[&str] = &["but-eraser", "early-fix", "absolute-as-accusation"];

/// What can be missed by someone who tries.
const MISSING: &[&str] = &["event-missed", "need-missed", "feeling-none"];

/// [`Listener::listen`] in English, for one reply.
pub fn listen(prompt: &Prompt, reply: &str) -> Vec<Observation> {
    Listener::new(english(), prompt).listen(reply)
}

/// Every observation there is: its id and whether it is a strength.
pub fn observations() -> impl Iterator<Item = (&'static str, Kind)> {
    RULES.iter().map(|rule| (rule.id, rule.kind))
}
