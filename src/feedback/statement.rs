//! What a reply answers, made ready once: the statement turned round and every authored phrase as a cue.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use super::facts::deeds;
use super::prompt::Prompt;
use crate::content::Language;
use crate::text::{Cue, Lexicon, Reading, Subject, Word};

/// The partner's words and the author's points, ready to find in a reply.
#[derive(Debug)]
pub(crate) struct Statement {
    /// Stems of the statement from the listener's mouth, in order.
    pub turned: Vec<String>,
    /// Stems as the speaker said them.
    pub said: Vec<String>,
    /// Stems of its words of meaning.
    content: HashSet<String>,
    /// Those it says only of the listener, and only of the speaker.
    of_listener: HashSet<String>,
    of_speaker: HashSet<String>,
    /// Families of the feelings it names itself.
    pub families: Vec<usize>,
    /// Those of them that no other family shares the word with.
    pub named: Vec<usize>,
    /// Stems of what it says is wanted.
    pub wanted: HashSet<String>,
    /// Stems of what it says is not wanted.
    pub unwanted: HashSet<String>,
    /// Stems that stand in reach of a "not".
    pub negated: HashSet<String>,
    /// What it says the listener does or did.
    pub deeds: HashSet<String>,
    /// What it says the listener does not do.
    pub not_done: HashSet<String>,
    /// How many words it has.
    pub length: usize,
    /// For each authored point, its phrases as cues.
    pub points: Vec<Vec<Cue>>,
    pub needs: Vec<Vec<Cue>>,
    pub feelings: Vec<Vec<Cue>>,
    pub avoid: Vec<Cue>,
    pub sides: Option<[Vec<Cue>; 2]>,
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
        let only_of = |subject: Subject| -> HashSet<String> {
            let of = |wanted: bool| {
                let clauses = reading.clauses().filter(move |clause| (clause.subject() == subject) == wanted);
                clauses.flat_map(|clause| clause.words().iter().map(|word| word.stem.clone())).collect::<HashSet<_>>()
            };
            let others = of(false);
            of(true).into_iter().filter(|stem| !others.contains(stem)).collect()
        };
        let cues =
            |phrases: &[String]| -> Vec<Cue> { phrases.iter().filter_map(|phrase| lexicon.cue(phrase)).collect() };
        let grammar = &language.words.grammar;
        let (done, not_done) = deeds(&reading, grammar.classes.between, grammar.frames.undone);
        Self {
            turned,
            said,
            content,
            of_listener: only_of(Subject::Partner),
            of_speaker: only_of(Subject::Listener),
            families: reading
                .feelings()
                .iter()
                .flat_map(|feeling| feeling.senses.iter().map(|(family, _)| *family))
                .collect(),
            named: reading
                .feelings()
                .iter()
                .filter(|feeling| feeling.senses.len() == 1)
                .flat_map(|feeling| feeling.senses.iter().map(|(family, _)| *family))
                .collect(),
            wanted: wants(&reading, language, false),
            unwanted: wants(&reading, language, true),
            negated: reading.negated_words().map(|word| word.stem.clone()).collect(),
            deeds: done,
            not_done,
            length: reading.words().len(),
            points: prompt.points.iter().map(|point| cues(&point.any)).collect(),
            needs: prompt.needs.iter().map(|need| cues(&need.any)).collect(),
            feelings: prompt.feelings.iter().map(|feeling| cues(&feeling.words)).collect(),
            avoid: cues(&prompt.avoid_feelings),
            sides: prompt.two_sides.as_ref().map(|[one, other]| [cues(one), cues(other)]),
        }
    }

    /// The statement has these very words in one run, turned round or not.
    pub fn has_run(&self, words: &[Word]) -> bool {
        [&self.turned, &self.said].iter().any(|stems| {
            stems.windows(words.len().max(1)).any(|run| run.iter().zip(words).all(|(stem, word)| *stem == word.stem))
        })
    }

    /// The statement has this word, and of whom it says it a clause of the reply may say it too: what is said of the
    /// listener is no telling of the partner.
    pub fn says_of(&self, whom: Subject, stem: &str) -> bool {
        self.says(stem)
            && match whom {
                Subject::Partner => !self.of_listener.contains(stem),
                Subject::Listener => !self.of_speaker.contains(stem),
                _ => true,
            }
    }

    /// The statement has this word, in any form.
    pub fn says(&self, stem: &str) -> bool {
        self.content.contains(stem)
    }
}

/// The telling words after "want", "need" or "wish", with a "not" before it or without.
fn wants(reading: &Reading, language: &Language, negated: bool) -> HashSet<String> {
    let wants = &language.words.grammar.frames.plain_wants;
    let mut found = HashSet::new();
    for clause in reading.clauses() {
        let words = clause.words();
        if let Some(want) = words.iter().position(|word| wants.contains(&word.form.as_str()))
            && words[..want].iter().any(Word::negates) == negated
        {
            found.extend(words[want + 1..].iter().filter(|word| word.is_telling()).map(|word| word.stem.clone()));
        }
    }
    found
}

/// Places of a run of words.
pub(crate) type Run = Range<usize>;

/// Words of a statement that runs are looked for in: any real one is shorter, and a pasted book must not cost its square.
const LONGEST: usize = 300;

/// The runs of at least `shortest` words that a reply shares with these stems, quotations of three words or fewer
/// left out. Each word of the reply is in one run at most.
pub(crate) fn runs(words: &[Word], stems: &[String], shortest: usize) -> Vec<Run> {
    let mut places: HashMap<&str, Vec<usize>> = HashMap::new();
    for (place, stem) in stems.iter().enumerate().take(LONGEST) {
        places.entry(stem).or_default().push(place);
    }
    let mut found = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let starts = places.get(words[at].stem.as_str()).map_or(&[][..], Vec::as_slice);
        let length = starts
            .iter()
            .map(|start| {
                words[at..].iter().zip(&stems[*start..]).take_while(|(word, stem)| word.stem == **stem).count()
            })
            .max()
            .unwrap_or(0);
        if length >= shortest && !words[at..at + length].iter().all(|word| word.quoted) {
            found.push(at..at + length);
        }
        at += if length >= shortest { length } else { 1 };
    }
    found
}
