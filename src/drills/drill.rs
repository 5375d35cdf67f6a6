use super::named::named;
use crate::content::Language;
use crate::ear::Prompt;

/// One line a partner might say, with what a listener could hear in it. `docs/drills.md` tells how to write one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drill {
    /// Never renamed, never reused.
    pub id: String,
    pub topic: Topic,
    pub tendency: Tendency,
    pub speaker: String,
    pub about: About,
    /// 0 calm to 3 very heated.
    pub heat: u8,
    pub prompt: Prompt,
    pub models: Vec<Model>,
    pub traps: Vec<Trap>,
    /// Left out of the built app; authors and tests have them.
    pub near_misses: Vec<NearMiss>,
    pub hint: String,
    pub why: String,
}

impl Drill {
    /// The line that stands on the page before the drills are there. What can be heard in it comes with them.
    pub fn first(language: &Language) -> Self {
        let line = language.first_line();
        Self {
            id: line.id.to_owned(),
            topic: Topic::from_id(line.topic).unwrap_or(Topic::Work),
            tendency: Tendency::Secure,
            speaker: line.speaker.to_owned(),
            about: About::Third,
            heat: 0,
            prompt: Prompt { statement: line.statement.to_owned(), level: line.level, ..Prompt::default() },
            models: Vec::new(),
            traps: Vec::new(),
            near_misses: Vec::new(),
            hint: line.hint.to_owned(),
            why: String::new(),
        }
    }

    pub fn statement(&self) -> &str {
        &self.prompt.statement
    }

    /// 0 to 5, as in `docs/drills.md`.
    pub fn level(&self) -> u8 {
        self.prompt.level
    }
}

/// A reply a partner would be glad of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Model {
    pub kind: ModelKind,
    pub text: String,
}

/// A reply people reach for, and the suggestions it is there to show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trap {
    pub expect: Vec<String>,
    pub text: String,
}

/// A reply that looks like a roadblock and is none, and the suggestions it must not raise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NearMiss {
    pub quiet: Vec<String>,
    pub text: String,
}

named!(
    /// What a line is about.
    Topic {
        Chores = "chores",
        Phones = "phones",
        Money = "money",
        Family = "family",
        Intimacy = "intimacy",
        Alone = "alone",
        Together = "together",
        Parenting = "parenting",
        Jealousy = "jealousy",
        Work = "work",
        Change = "change",
        Past = "past",
    }
);

named!(
    /// How the speaker leans under strain. For authors; never shown as a label for a person.
    Tendency { Anxious = "anxious", Avoidant = "avoidant", Secure = "secure" }
);

named!(
    /// Whom the line is about.
    About { Listener = "listener", Speaker = "self", Third = "third", Shared = "shared" }
);

named!(
    /// What a model does with the line: says it back, adds what may be underneath, says why it makes sense.
    ModelKind { Simple = "simple", Complex = "complex", Validating = "validating" }
);
