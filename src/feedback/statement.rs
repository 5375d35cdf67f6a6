//! What a reply answers, made ready once: the statement turned round and every authored phrase as a cue.

use std::collections::HashSet;

use super::prompt::Prompt;
use crate::content::Language;
use crate::text::{Lexicon, Match, Reading};

/// The partner's words and the author's points, ready to find in a reply.
#[derive(Debug)]
pub(crate) struct Statement {
    /// Stems of the statement from the listener's mouth, in order.
    pub turned: Vec<String>,
    /// Stems as the speaker said them.
    pub said: Vec<String>,
    /// Stems of its words of meaning.
    content: HashSet<String>,
    /// For each authored point, its phrases as cues.
    pub points: Vec<Vec<String>>,
    pub needs: Vec<Vec<String>>,
    pub feelings: Vec<Vec<String>>,
    pub avoid: Vec<String>,
    pub sides: Option<[Vec<String>; 2]>,
}

impl Statement {
    pub fn new(lexicon: &Lexicon, language: &'static Language, prompt: &Prompt) -> Self {
        let reading = Reading::of(lexicon, &prompt.statement);
        let turns: Vec<(&str, &str)> =
            language.words.grammar.turning.turns.iter().filter_map(|turn| turn.split_once(' ')).collect();
        let said: Vec<String> = reading.words().iter().map(|word| word.stem.clone()).collect();
        let turned = reading
            .words()
            .iter()
            .map(|word| {
                let turn = turns.iter().find(|(from, _)| *from == word.form);
                turn.map_or_else(|| word.stem.clone(), |(_, to)| lexicon.stem(to).to_owned())
            })
            .collect();
        let content = reading.words().iter().filter(|word| word.is_content()).map(|word| word.stem.clone()).collect();
        let cues = |phrases: &[String]| -> Vec<String> {
            phrases.iter().map(|phrase| lexicon.cue(phrase)).filter(|cue| !cue.is_empty()).collect()
        };
        Self {
            turned,
            said,
            content,
            points: prompt.points.iter().map(|point| cues(&point.any)).collect(),
            needs: prompt.needs.iter().map(|need| cues(&need.any)).collect(),
            feelings: prompt.feelings.iter().map(|feeling| cues(&feeling.words)).collect(),
            avoid: cues(&prompt.avoid_feelings),
            sides: prompt.two_sides.as_ref().map(|[one, other]| [cues(one), cues(other)]),
        }
    }

    /// The statement has this word, in any form.
    pub fn says(&self, stem: &str) -> bool {
        self.content.contains(stem)
    }

    /// Every authored point found in a reply: the point's place in the prompt and where it stands.
    pub fn points_in<'r>(&self, reading: &'r Reading) -> impl Iterator<Item = (usize, Match<'r>)> {
        self.points
            .iter()
            .enumerate()
            .flat_map(|(point, cues)| find(reading, cues).into_iter().map(move |found| (point, found)))
    }

    /// Every authored need found in a reply.
    pub fn needs_in<'r>(&self, reading: &'r Reading) -> impl Iterator<Item = (usize, Match<'r>)> {
        self.needs
            .iter()
            .enumerate()
            .flat_map(|(need, cues)| find(reading, cues).into_iter().map(move |found| (need, found)))
    }
}

/// Authored cues in a reply.
pub(crate) fn find<'r>(reading: &'r Reading, cues: &[String]) -> Vec<Match<'r>> {
    let cues: Vec<&str> = cues.iter().map(String::as_str).collect();
    reading.find(&cues)
}
