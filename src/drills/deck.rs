use crate::drills::{Drill, named, read_drills};
use crate::json::{Value, parse};

/// What a card asks for. The names stand in the same order in the words.
pub const KINDS: [&str; 8] =
    ["event", "feeling", "need", "agree-part", "hard-part", "summary-of-three", "validation", "check-back"];

/// All that is fetched when Talk is first opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deck {
    pub cards: Vec<Card>,
    pub questions: Vec<Question>,
    summaries: Vec<Drill>,
    validation: Vec<Drill>,
}

/// One thing to say back, with the two ways it can end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    /// Never renamed, never reused.
    pub id: String,
    /// One of the kinds.
    pub kind: String,
    /// What to do, in one breath.
    pub ask: String,
    /// Words to borrow.
    pub opening: String,
    /// What a partner might say, which both endings answer.
    pub statement: String,
    pub good: String,
    pub poor: String,
    /// The suggestion that the poor ending shows, by id.
    pub shows: String,
    /// The suggestion that the card helps with, by id.
    pub skill: String,
    /// What is hard where it helps.
    pub hard: String,
}

/// A closed question, and ways to open it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Never renamed, never reused.
    pub id: String,
    pub closed: String,
    pub open: Vec<String>,
    pub why: String,
}

named!(
    /// Lines of the deck that are practised in a sitting. The word is how ids of its lines begin.
    Task { Summary = "summary", Validation = "validate" }
);

impl Task {
    /// The task that a line belongs to, by its id; none for the lines that come with the app.
    pub fn of(drill: &str) -> Option<Self> {
        Self::from_id(drill.split_once('-')?.0)
    }
}

impl Deck {
    /// Reads the file of a deck. `None` where it is damaged: half a deck is no deck.
    pub fn read(json: &str) -> Option<Self> {
        let whole = parse(json)?;
        let rows = |key: &str| whole.get(key).and_then(Value::as_list);
        let mut cards = Vec::new();
        for row in rows("prompts")? {
            cards.push(read_card(row)?);
        }
        let mut questions = Vec::new();
        for row in rows("questions")? {
            questions.push(read_question(row)?);
        }
        let deck = Self {
            cards,
            questions,
            summaries: read_drills(rows("summaries")?).ok()?,
            validation: read_drills(rows("validation")?).ok()?,
        };
        let has_all = !deck.cards.is_empty() && !deck.questions.is_empty();
        (has_all && !deck.summaries.is_empty() && !deck.validation.is_empty()).then_some(deck)
    }

    /// The lines of a task.
    pub fn lines(&self, task: Task) -> &[Drill] {
        match task {
            Task::Summary => &self.summaries,
            Task::Validation => &self.validation,
        }
    }

    /// A line by its id.
    pub fn line(&self, id: &str) -> Option<&Drill> {
        self.lines(Task::of(id)?).iter().find(|drill| drill.id == id)
    }
}

fn read_card(row: &Value) -> Option<Card> {
    Some(Card {
        id: text(row, "id")?,
        kind: text(row, "kind")?,
        ask: text(row, "ask")?,
        opening: text(row, "opening")?,
        statement: text(row, "statement")?,
        good: text(row, "good")?,
        poor: text(row, "poor")?,
        shows: text(row, "shows")?,
        skill: text(row, "skill")?,
        hard: text(row, "hard")?,
    })
}

fn read_question(row: &Value) -> Option<Question> {
    let mut open = Vec::new();
    for one in row.get("open")?.as_list()? {
        open.push(one.as_str()?.to_owned());
    }
    Some(Question { id: text(row, "id")?, closed: text(row, "closed")?, open, why: text(row, "why")? })
}

/// A text that has something in it.
pub(super) fn text(row: &Value, key: &str) -> Option<String> {
    row.get(key)?.as_str().filter(|text| !text.is_empty()).map(str::to_owned)
}
