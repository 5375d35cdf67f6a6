//! Lines to practise saying something with: what somebody might blurt out, and ways to say it so that it can be heard.

use super::deck::text;
use super::drill::{About, Drill, Model, ModelKind, Tendency, Topic, Trap};
use super::named::named;
use crate::ear::Prompt;
use crate::json::{Value, parse};

named!(
    /// What is practised. The word is how ids of its lines begin.
    SayingKind {
        /// A hard sentence, to be said so that it can be heard.
        Rewrite = "rewrite",
        /// What was made of something, to be told as a camera would see it.
        Camera = "camera",
        /// A question about the outcome, to be turned to the way there.
        Process = "process",
        /// A protest, and the softer feeling under it.
        Protest = "protest",
        /// A limit: fair, vague or controlling.
        Limit = "limit",
        /// A request, to be made one that can be done.
        Request = "request",
        /// Replies that defend, to be told from one that hears.
        Defend = "defend",
    }
);

impl SayingKind {
    /// The kind that a line is of, by its id; none for lines that are answered.
    pub fn of(line: &str) -> Option<Self> {
        Self::from_id(line.split_once('-')?.0)
    }
}

named!(
    /// What a limit is; of replies, one is fair and the others defend.
    Fairness { Fair = "fair", Vague = "vague", Controlling = "controlling", Defending = "defending" }
);

/// A limit or a reply to be told apart from others, and what makes it so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pick {
    pub text: String,
    pub is: Fairness,
    /// The way in which a reply defends, as it is called.
    pub way: Option<String>,
    pub why: String,
}

/// One line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SayingLine {
    pub kind: SayingKind,
    pub situation: String,
    /// Its statement is what somebody might blurt out.
    pub drill: Drill,
    /// Empty where nothing is to be told apart.
    pub picks: Vec<Pick>,
}

/// Reads the file of lines. `None` where it is damaged.
pub fn read_saying(json: &str) -> Option<Vec<SayingLine>> {
    let whole = parse(json)?;
    let mut lines = Vec::new();
    for row in whole.as_list()? {
        lines.push(read_line(row)?);
    }
    (!lines.is_empty()).then_some(lines)
}

fn list<'a>(row: &'a Value, key: &str) -> &'a [Value] {
    row.get(key).and_then(Value::as_list).unwrap_or_default()
}

fn read_line(row: &Value) -> Option<SayingLine> {
    let id = text(row, "id")?;
    let (mut models, mut traps, mut picks) = (Vec::new(), Vec::new(), Vec::new());
    for model in list(row, "model") {
        models.push(Model { kind: ModelKind::Simple, text: text(model, "text")? });
    }
    for trap in list(row, "trap") {
        let expect = list(trap, "expect").iter().filter_map(|id| id.as_str().map(str::to_owned)).collect();
        traps.push(Trap { expect, text: text(trap, "text")? });
    }
    for pick in list(row, "pick") {
        let is = Fairness::from_id(pick.get("is")?.as_str()?)?;
        picks.push(Pick { is, way: text(pick, "way"), text: text(pick, "text")?, why: text(pick, "why")? });
    }
    let level = u8::try_from(row.get("level")?.as_u64()?).ok()?;
    Some(SayingLine {
        kind: SayingKind::of(&id)?,
        situation: text(row, "situation")?,
        drill: Drill {
            id,
            topic: Topic::from_id(row.get("topic")?.as_str()?)?,
            tendency: Tendency::Secure,
            speaker: String::new(),
            about: About::Shared,
            heat: 0,
            prompt: Prompt { statement: text(row, "statement")?, level, ..Prompt::default() },
            models,
            traps,
            near_misses: Vec::new(),
            // Where nothing is written, there is nothing to hint at.
            hint: text(row, "hint").unwrap_or_default(),
            why: text(row, "why").unwrap_or_default(),
        },
        picks,
    })
}
