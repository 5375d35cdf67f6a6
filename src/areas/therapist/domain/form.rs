//! The form over the pack's schema. One table says which fields there are; the screen draws them by it, and what is
//! typed becomes JSON, and JSON a form again, by the same table. A form holds texts alone, so that nothing half typed
//! is lost; numbers, yes or no, and lists come of them when it is written.

use crate::content::Language;
use crate::drills::{About, ModelKind, Tendency, Topic};
use crate::ear::{Kind as Noticed, ear};
use crate::json::Value;
use crate::packs::file::{Fields, put};

/// What a field takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Nothing a person sees: it is filled in.
    Hidden,
    /// A line of words.
    Line,
    /// Several lines of words.
    Text,
    /// A list, one entry a line.
    List,
    /// Yes or no: `true` or nothing.
    Flag,
    /// One of several.
    Pick(Pick),
}

/// What a pick is among.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pick {
    Topic,
    Level,
    About,
    Tendency,
    Heat,
    Family,
    Intensity,
    Model,
    /// What gets in the way, by id.
    Suggestion,
}

impl Pick {
    /// Its options, in order, as they are written in a pack.
    pub fn options(self, language: &'static Language) -> Vec<&'static str> {
        match self {
            Self::Topic => Topic::ALL.iter().map(|one| one.id()).collect(),
            Self::Level => vec!["0", "1", "2", "3", "4"],
            Self::About => About::ALL.iter().map(|one| one.id()).collect(),
            Self::Tendency => Tendency::ALL.iter().map(|one| one.id()).collect(),
            Self::Heat => vec!["0", "1", "2", "3"],
            Self::Family => ear().map(|ear| (ear.families)(language)).unwrap_or_default(),
            Self::Intensity => vec!["1", "2", "3"],
            Self::Model => ModelKind::ALL.iter().map(|one| one.id()).collect(),
            Self::Suggestion => {
                let all = ear().map(|ear| (ear.observations)()).unwrap_or_default();
                all.into_iter().filter(|(_, kind)| *kind == Noticed::Suggestion).map(|(id, _)| id).collect()
            }
        }
    }

    fn is_number(self) -> bool {
        matches!(self, Self::Level | Self::Heat | Self::Intensity)
    }

    /// Written as a list of one.
    fn is_list(self) -> bool {
        self == Self::Suggestion
    }

    /// What its words are listed under.
    pub fn id(self) -> &'static str {
        match self {
            Self::Topic => "topic",
            Self::Level => "level",
            Self::About => "about",
            Self::Tendency => "tendency",
            Self::Heat => "heat",
            Self::Family => "family",
            Self::Intensity => "intensity",
            Self::Model => "model",
            Self::Suggestion => "suggestion",
        }
    }
}

#[derive(Debug, PartialEq, Eq)]
pub struct Field {
    /// Its name in the pack. Empty where the row is nothing but this list.
    pub key: &'static str,
    pub kind: Kind,
    /// What a new row holds.
    pub start: &'static str,
    /// It may well stay as it is: it stands folded away under the others of its row.
    pub more: bool,
}

/// How a part stands in the pack.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// Its fields are the drill's own.
    Own,
    /// A list of tables, or of lists where the field has no name. At least so many rows are shown.
    Rows(usize),
}

/// Fields that belong together.
#[derive(Debug, PartialEq, Eq)]
pub struct Part {
    pub key: &'static str,
    pub shape: Shape,
    /// A line holds without it: it stands folded away under the others.
    pub more: bool,
    pub fields: &'static [Field],
}

const fn field(key: &'static str, kind: Kind) -> Field {
    Field { key, kind, start: "", more: false }
}

const fn pick(key: &'static str, among: Pick, start: &'static str) -> Field {
    Field { key, kind: Kind::Pick(among), start, more: false }
}

const fn more(field: Field) -> Field {
    Field { more: true, ..field }
}

const fn part(key: &'static str, shape: Shape, fields: &'static [Field]) -> Part {
    Part { key, shape, more: false, fields }
}

const fn folded(key: &'static str, shape: Shape, fields: &'static [Field]) -> Part {
    Part { key, shape, more: true, fields }
}

/// What a pack says of itself.
pub static PACK: Part = part(
    "pack",
    Shape::Own,
    &[
        field("title", Kind::Line),
        field("by", Kind::Line),
        more(field("note", Kind::Text)),
        more(field("reviewed_by", Kind::Line)),
    ],
);

/// What an assignment says of itself.
pub static TASK: Part = part(
    "task",
    Shape::Own,
    &[field("title", Kind::Line), field("by", Kind::Line), field("note", Kind::Text), field("prompts", Kind::List)],
);

/// The parts of a drill, in the order of writing one: what every line needs, then what makes it richer.
pub static PARTS: &[Part] = &[
    part(
        "line",
        Shape::Own,
        &[field("id", Kind::Hidden), field("statement", Kind::Text), field("speaker", Kind::Line)],
    ),
    part(
        "points",
        Shape::Rows(1),
        &[
            field("id", Kind::Hidden),
            field("any", Kind::List),
            more(Field { start: "true", ..field("must", Kind::Flag) }),
            more(field("qualifier", Kind::Flag)),
        ],
    ),
    part("model", Shape::Rows(1), &[field("text", Kind::Text), more(pick("kind", Pick::Model, "simple"))]),
    part("trap", Shape::Rows(1), &[field("text", Kind::Text), pick("expect", Pick::Suggestion, "")]),
    folded(
        "kind",
        Shape::Own,
        &[
            pick("topic", Pick::Topic, "chores"),
            pick("level", Pick::Level, "1"),
            pick("about", Pick::About, "listener"),
            pick("heat", Pick::Heat, "0"),
            pick("tendency", Pick::Tendency, "secure"),
        ],
    ),
    folded(
        "feelings",
        Shape::Rows(1),
        &[
            pick("family", Pick::Family, "hurt"),
            field("words", Kind::List),
            pick("intensity", Pick::Intensity, "2"),
            field("explicit", Kind::Flag),
        ],
    ),
    folded(
        "needs",
        Shape::Rows(1),
        &[field("id", Kind::Hidden), field("any", Kind::List), field("explicit", Kind::Flag)],
    ),
    folded("near_miss", Shape::Rows(1), &[field("text", Kind::Text), pick("quiet", Pick::Suggestion, "advice")]),
    folded(
        "end",
        Shape::Own,
        &[field("hint", Kind::Line), field("why", Kind::Text), field("avoid_feelings", Kind::List)],
    ),
    folded("two_sides", Shape::Rows(0), &[field("", Kind::List)]),
];

/// The place of the answers people reach for among [`PARTS`]: the answer stands first, then what it shows.
pub const TRAP: usize = 3;

/// The texts of a part's fields.
pub type Row = Vec<String>;
/// The rows of each of [`PARTS`]: what is typed of one drill.
pub type Line = Vec<Vec<Row>>;

/// Which sheet a field is on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sheet {
    Pack,
    /// The line that is open.
    Line,
    Task,
}

/// One field of the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    pub sheet: Sheet,
    pub part: usize,
    pub row: usize,
    pub field: usize,
}

impl Part {
    pub fn blank(&self) -> Row {
        self.fields.iter().map(|field| field.start.to_owned()).collect()
    }

    /// Whether nobody has touched the row.
    fn is_blank(&self, row: &Row) -> bool {
        *row == self.blank()
    }
}

/// A drill with nothing in it.
pub fn blank_line() -> Line {
    let rows = |part: &Part| if let Shape::Rows(least) = part.shape { least } else { 1 };
    PARTS.iter().map(|part| vec![part.blank(); rows(part)]).collect()
}

/// Writes a row's fields. What is empty or not so is left out, as a pack leaves it out.
pub fn write_row(part: &Part, row: &Row, into: &mut Fields) {
    for (field, text) in part.fields.iter().zip(row) {
        let value = match field.kind {
            Kind::Hidden if text.is_empty() => short_name(part, row).into(),
            Kind::Hidden | Kind::Line | Kind::Text => text.trim().into(),
            Kind::List => entries(text),
            Kind::Flag => (text == "true").into(),
            Kind::Pick(among) if among.is_list() => entries(text),
            Kind::Pick(among) if among.is_number() => {
                text.parse::<u8>().map_or(text.as_str().into(), |number| u64::from(number).into())
            }
            Kind::Pick(_) => text.as_str().into(),
        };
        let nothing = [Value::Bool(false), Value::Text(String::new()), Value::List(Vec::new())];
        if !nothing.contains(&value) {
            put(into, field.key, value);
        }
    }
}

/// What a point or a need is called where nobody named it: its first words.
fn short_name(part: &Part, row: &Row) -> String {
    let list = part.fields.iter().zip(row).find(|(field, _)| field.kind == Kind::List);
    list.and_then(|(_, text)| lines(text).next()).unwrap_or_default().to_owned()
}

fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.split('\n').map(str::trim).filter(|line| !line.is_empty())
}

fn entries(text: &str) -> Value {
    lines(text).map(Value::from).collect()
}

/// A drill as a pack holds it.
pub fn write_line(line: &Line) -> Fields {
    let mut drill = Fields::default();
    for (part, rows) in PARTS.iter().zip(line) {
        if part.shape == Shape::Own {
            rows.iter().for_each(|row| write_row(part, row, &mut drill));
            continue;
        }
        let mut list = Vec::new();
        for row in rows.iter().filter(|row| !part.is_blank(row)) {
            let mut fields = Fields::default();
            write_row(part, row, &mut fields);
            list.push(fields.remove("").unwrap_or(Value::Object(fields)));
        }
        if !list.is_empty() {
            put(&mut drill, part.key, Value::List(list));
        }
    }
    drill
}

/// A row of a part from a table of a pack: what can't be read is empty.
pub fn read_row(part: &Part, fields: &Fields) -> Row {
    part.fields.iter().map(|field| text_of(fields.get(field.key))).collect()
}

fn text_of(value: Option<&Value>) -> String {
    match value {
        Some(Value::Text(text)) => text.clone(),
        Some(Value::List(items)) => {
            let texts: Vec<String> = items.iter().map(|item| text_of(Some(item))).collect();
            texts.join("\n")
        }
        Some(Value::Bool(true)) => "true".to_owned(),
        Some(Value::Number(number)) => number.as_u64().map(|number| number.to_string()).unwrap_or_default(),
        _ => String::new(),
    }
}

/// A drill of a pack as a form.
pub fn read_line(drill: &Fields) -> Line {
    let mut line = Line::new();
    for part in PARTS {
        let Shape::Rows(least) = part.shape else {
            line.push(vec![read_row(part, drill)]);
            continue;
        };
        let mut rows = Vec::new();
        for value in drill.get(part.key).and_then(Value::as_list).unwrap_or_default() {
            match value {
                Value::Object(fields) => rows.push(read_row(part, fields)),
                list => rows.push(vec![text_of(Some(list)); part.fields.len().min(1)]),
            }
        }
        // A list where a table should be has too few texts for the part's fields.
        rows.iter_mut().for_each(|row| row.resize(part.fields.len(), String::new()));
        while rows.len() < least {
            rows.push(part.blank());
        }
        line.push(rows);
    }
    line
}
