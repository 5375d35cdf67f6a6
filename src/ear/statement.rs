//! What a reply answers, made ready once: the statement turned round and every authored phrase as a cue.

use super::prompt::Prompt;
use crate::content::Language;
use crate::text::FeelingWords;
use crate::text::Grammar;
use crate::text::{Class, Cue, Feeling, Index, Lexicon, Matches, Places, Reading, Subject, Word, any_is};

/// The partner's words and the author's points, ready to find in a reply.
#[derive(Debug)]
pub(crate) struct Statement {
    /// The statement from the listener's mouth.
    pub turned: Line,
    /// As the speaker said it.
    pub said: Line,
    /// What is known of each stem, by its place.
    stems: Index,
    facts: Vec<u32>,
    /// Families of the feelings it names itself.
    pub families: Vec<usize>,
    /// Those of them that no other family shares the word with.
    pub named: Vec<usize>,
    /// How many words it has.
    pub length: usize,
    /// For each authored point, its phrases as cues.
    pub points: Vec<Vec<Cue>>,
    pub needs: Vec<Vec<Cue>>,
    pub feelings: Vec<Vec<Cue>>,
    pub avoid: Vec<Cue>,
    pub sides: Option<[Vec<Cue>; 2]>,
}

// What a statement may do with a word.
const SAYS: u32 = 1;
const MEANS: u32 = 1 << 1;
const NEGATES: u32 = 1 << 2;
const WANTS: u32 = 1 << 3;
const REFUSES: u32 = 1 << 4;
/// It stands in a clause about the listener, the speaker or another: the listener is the statement's "you".
const OF_LISTENER: u32 = 1 << 5;
const OF_SPEAKER: u32 = 1 << 6;
const OF_OTHERS: u32 = 1 << 7;
/// Letters at the start that make two words kin.
const KIN: usize = 6;
const OF_ANY: u32 = OF_LISTENER | OF_SPEAKER | OF_OTHERS;

impl Statement {
    pub fn new(lexicon: &Lexicon, language: &'static Language, prompt: &Prompt) -> Self {
        let reading = Reading::of(lexicon, &prompt.statement);
        let mut turned = Line::default();
        let mut said = Line::default();
        for word in reading.words() {
            said.push(&word.stem);
            let turns = Grammar::of(language).turning.turns;
            let turn = turns.iter().find_map(|turn| turn.strip_prefix(word.form.as_str())?.strip_prefix(' '));
            turned.push(turn.map_or(&word.stem, |turn| lexicon.stem(turn)));
        }
        let cues = |phrases: &[String]| {
            let mut cues = Vec::new();
            for phrase in phrases {
                cues.extend(lexicon.cue(phrase));
            }
            cues
        };
        let mut statement = Self {
            turned,
            said,
            stems: Index::default(),
            facts: Vec::new(),
            families: Vec::new(),
            named: Vec::new(),
            length: reading.words().len(),
            points: prompt.points.iter().map(|point| cues(&point.any)).collect(),
            needs: prompt.needs.iter().map(|need| cues(&need.any)).collect(),
            feelings: prompt.feelings.iter().map(|feeling| cues(&feeling.words)).collect(),
            avoid: cues(&prompt.avoid_feelings),
            sides: prompt.two_sides.as_ref().map(|[one, other]| [cues(one), cues(other)]),
        };
        for feeling in reading.feelings().iter().filter(|feeling| is_felt(language, feeling)) {
            for (family, _) in &feeling.senses {
                statement.families.push(*family);
                if feeling.senses.len() == 1 {
                    statement.named.push(*family);
                }
            }
        }
        statement.take_facts(&reading);
        statement
    }

    fn take_facts(&mut self, reading: &Reading) {
        for clause in reading.clauses() {
            let whom = match clause.subject() {
                Subject::Partner => OF_LISTENER,
                Subject::Listener => OF_SPEAKER,
                _ => OF_OTHERS,
            };
            // The telling words after the first "want", "need" or "wish", with a "not" before it or without.
            let mut wish = 0;
            for (at, word) in clause.words().iter().enumerate() {
                let meant = if word.is_content() { MEANS } else { 0 };
                let denied = if reading.negated(clause.range().start + at) { NEGATES } else { 0 };
                let wished = if word.is_telling() { wish } else { 0 };
                self.add(&word.stem, SAYS | meant | denied | wished | whom);
                if wish == 0 && word.is(Class::PLAIN_WANTS) {
                    wish = if clause.words()[..at].iter().any(Word::negates) { REFUSES } else { WANTS };
                }
            }
        }
    }

    fn add(&mut self, stem: &str, facts: u32) {
        let place = self.stems.add(stem);
        if place == self.facts.len() {
            self.facts.push(0);
        }
        self.facts[place] |= facts;
    }

    fn facts(&self, stem: &str) -> u32 {
        self.stems.place(stem).map_or(0, |place| self.facts[place])
    }

    /// The statement has these very words in one run, turned round or not.
    pub fn has_run(&self, words: &[Word]) -> bool {
        self.turned.has_run(words) || self.said.has_run(words)
    }

    /// The statement has this word of meaning, and of whom it says it a clause of the reply may say it too: what is
    /// said of the listener is no telling of the partner.
    pub fn says_of(&self, whom: Subject, stem: &str) -> bool {
        let facts = self.facts(stem);
        facts & MEANS != 0
            && match whom {
                Subject::Partner => facts & OF_ANY != OF_LISTENER,
                Subject::Listener => facts & OF_ANY != OF_SPEAKER,
                _ => true,
            }
    }

    /// The statement has this word, in any form.
    pub fn has(&self, word: &Word) -> bool {
        self.facts(&word.stem) & SAYS != 0
    }

    pub fn has_all(&self, words: &[Word]) -> bool {
        words.iter().all(|word| self.has(word))
    }

    /// The same where it is a word of meaning.
    pub fn says(&self, word: &Word) -> bool {
        self.facts(&word.stem) & MEANS != 0
    }

    /// The statement has a word of the same kin: "betrayal" for "betrayed".
    pub fn says_kin(&self, word: &Word) -> bool {
        let kin = word.stem.get(..KIN);
        kin.is_some_and(|kin| self.said.stems.iter().any(|stem| stem.starts_with(kin)))
    }

    /// The speaker says this of themselves.
    pub fn tells_of_speaker(&self, word: &Word) -> bool {
        self.facts(&word.stem) & OF_SPEAKER != 0
    }

    /// The word stands in reach of a "not".
    pub fn negates(&self, word: &Word) -> bool {
        self.facts(&word.stem) & NEGATES != 0
    }

    /// It says that this is wanted.
    pub fn wants(&self, word: &Word) -> bool {
        self.facts(&word.stem) & WANTS != 0
    }

    /// It says that this is not wanted.
    pub fn refuses(&self, word: &Word) -> bool {
        self.facts(&word.stem) & REFUSES != 0
    }
}

/// "I love the kids", "I wanted you to", "not happy": no pleasant feeling of the moment.
fn is_felt(language: &Language, feeling: &Feeling) -> bool {
    let pleasant = feeling.senses.iter().any(|(family, _)| FeelingWords::of(language).family[*family].pleasant);
    let verb = feeling.named.words().last().is_some_and(|word| word.is(Class::PLAIN_WANTS));
    !pleasant || !(verb || feeling.named.negated() || any_is(feeling.named.before(), Class::PLAIN_WANTS))
}

/// Stems in the order they were said.
#[derive(Debug, Default)]
pub(crate) struct Line {
    stems: Vec<String>,
    places: Places,
}

/// Words of a statement that runs are looked for in: any real one is shorter, and a pasted book must not cost its square.
const LONGEST: usize = 300;

impl Line {
    fn push(&mut self, stem: &str) {
        if self.stems.len() < LONGEST {
            self.places.add(stem, self.stems.len());
        }
        self.stems.push(stem.to_owned());
    }

    /// How many words from the start of these stand in one run here.
    fn length_of_run(&self, words: &[Word]) -> usize {
        let mut longest = 0;
        let starts = words.first().map_or(&[][..], |word| self.places.of(&word.stem));
        for start in starts {
            let run = words.iter().zip(&self.stems[*start..]);
            longest = longest.max(run.take_while(|(word, stem)| word.stem == **stem).count());
        }
        longest
    }

    pub fn has(&self, word: &Word) -> bool {
        !self.places.of(&word.stem).is_empty()
    }

    fn has_run(&self, words: &[Word]) -> bool {
        self.length_of_run(words) == words.len()
    }

    /// The runs of at least `shortest` words that a reply shares with these stems, quotations left out. Each word of
    /// the reply is in one run at most.
    pub fn runs<'r>(&self, reading: &'r Reading, shortest: usize) -> Matches<'r> {
        let mut found = Matches::default();
        let mut at = 0;
        while at < reading.words().len() {
            let length = self.length_of_run(reading.words_from(at));
            let run = reading.run(at, at + length);
            if length >= shortest && !run.quoted() {
                found.push(run);
            }
            at += if length >= shortest { length } else { 1 };
        }
        found
    }
}
