//! What every file of ours has in common: what it is, of which version, and how big it may be.

use crate::drills::{Flaw, Wrong};
use crate::json::{Json, Map, Value, parse};

/// Most bytes in a file.
pub const FILE_LIMIT: usize = 1024 * 1024;

/// The version this app writes.
const VERSION: u64 = 1;

/// Most characters in one text, and most entries in one list, whatever they mean.
const TEXT_LIMIT: usize = 2000;
const LIST_LIMIT: usize = 200;

/// Most characters of a name, and of a note or one thing to talk about: they are read before anything else is.
pub const NAME_LIMIT: usize = 80;
pub const NOTE_LIMIT: usize = 600;

/// One thing wrong with what came from elsewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// It is not what it should be, or some of it is missing or changed.
    Damaged,
    /// A newer version of the app made it.
    Newer,
    /// It is bigger than any may be.
    TooBig,
    /// What its author can mend, and in which line of the pack, from 1.
    Flaw(Option<usize>, Flaw),
}

impl From<Wrong> for Problem {
    fn from(wrong: Wrong) -> Self {
        Self::Flaw(None, wrong.into())
    }
}

pub type Fields = Map;

/// What a file says it is, where it says so.
pub fn kind_of(text: &str) -> Option<String> {
    let fields = if text.len() <= FILE_LIMIT { parse(text)? } else { return None };
    fields.get("kind").and_then(Value::as_str).map(str::to_owned)
}

/// The fields of a text of this kind: its size and version are right, and nothing in it is out of bounds.
pub fn open(text: &str, kind: &str) -> Result<Fields, Vec<Problem>> {
    if text.len() > FILE_LIMIT {
        return Err(vec![Problem::TooBig]);
    }
    match parse(text) {
        Some(Value::Object(fields)) => open_fields(fields, kind),
        _ => Err(vec![Problem::Damaged]),
    }
}

pub fn open_fields(mut fields: Fields, kind: &str) -> Result<Fields, Vec<Problem>> {
    // Two files that differ in the order of their fields alone are the same one.
    fields.sort();
    let is_kind = text(&fields, "kind") == kind;
    match fields.get("version").and_then(Value::as_u64) {
        Some(VERSION) if is_kind => {}
        Some(version) if is_kind && version > VERSION => return Err(vec![Problem::Newer]),
        _ => return Err(vec![Problem::Damaged]),
    }
    let mut problems = Vec::new();
    for (name, value) in fields.iter() {
        within_bounds(name, value, &mut problems);
    }
    if problems.is_empty() { Ok(fields) } else { Err(problems) }
}

/// Bounds of everything. Each is said once of what begins in the same way.
fn within_bounds(name: &str, value: &Value, problems: &mut Vec<Problem>) {
    let mut tell = |wrong: Wrong, words: &str| {
        let problem = Problem::Flaw(None, beginning(wrong, words));
        if !problems.contains(&problem) {
            problems.push(problem);
        }
    };
    match value {
        Value::Text(text) => {
            if text.chars().count() > TEXT_LIMIT {
                tell(Wrong::LongText, text);
            }
            if text.chars().any(|letter| letter.is_control() && letter != '\n') {
                tell(Wrong::Unseen, text);
            }
        }
        Value::List(items) => {
            if items.len() > LIST_LIMIT {
                tell(Wrong::LongList, items.first().and_then(Value::as_str).unwrap_or(name));
            }
            items.iter().for_each(|item| within_bounds(name, item, problems));
        }
        Value::Object(fields) => fields.iter().for_each(|(name, value)| within_bounds(name, value, problems)),
        // Fractions may be written another way than they are read, so a pack with one would not stay the same.
        Value::Number(number) if number.as_u64().is_none() => tell(Wrong::Number, name),
        _ => {}
    }
}

/// A flaw of a text, by how that begins.
fn beginning(wrong: Wrong, words: &str) -> Flaw {
    let begins: String = words.chars().filter(|letter| !letter.is_control()).take(40).collect();
    Flaw::quoting(wrong, &begins)
}

/// What a pack or an assignment says of itself, by its name there, is too long.
pub fn too_long(name: &str, text: &str) -> Option<Flaw> {
    let (most, wrong) = match name {
        "title" | "by" | "reviewed_by" => (NAME_LIMIT, Wrong::LongName),
        "note" | "prompts" => (NOTE_LIMIT, Wrong::LongNote),
        _ => return None,
    };
    (text.chars().nth(most).is_some()).then(|| beginning(wrong, text))
}

/// Holds what was read to be short as well, also a pack in it. What was taken in before there were limits is read without.
pub fn short<T>(fields: Fields, read: impl FnOnce(Fields) -> Result<T, Vec<Problem>>) -> Result<T, Vec<Problem>> {
    let mut problems = Vec::new();
    long_in(&fields, &mut problems);
    match read(fields) {
        Ok(whole) if problems.is_empty() => Ok(whole),
        Ok(_) => Err(problems),
        Err(found) => {
            problems.extend(found);
            Err(problems)
        }
    }
}

fn long_in(fields: &Fields, problems: &mut Vec<Problem>) {
    for (name, value) in fields.iter() {
        match value {
            Value::Text(text) => problems.extend(too_long(name, text).map(|flaw| Problem::Flaw(None, flaw))),
            Value::List(items) => {
                let long = items.iter().filter_map(|item| too_long(name, item.as_str()?));
                problems.extend(long.map(|flaw| Problem::Flaw(None, flaw)));
            }
            Value::Object(pack) => long_in(pack, problems),
            _ => {}
        }
    }
}

/// The fields every file begins with.
pub fn begin(kind: &str) -> Fields {
    let mut fields = Fields::default();
    put(&mut fields, "kind", kind.into());
    put(&mut fields, "version", VERSION.into());
    fields
}

pub fn put(fields: &mut Fields, name: &str, value: Value) {
    fields.insert(name, value);
}

pub fn text(fields: &Fields, name: &str) -> String {
    fields.get(name).and_then(Value::as_str).unwrap_or_default().to_owned()
}

/// The texts of a list; what is no text is left out.
pub fn texts(fields: &Fields, name: &str) -> Vec<String> {
    let list = fields.get(name).and_then(Value::as_list).unwrap_or_default().iter();
    list.filter_map(|one| one.as_str().map(str::to_owned)).collect()
}

pub fn list(texts: &[String]) -> Value {
    texts.iter().map(|one| one.as_str().into()).collect()
}

pub fn written(fields: Fields) -> String {
    fields.to_json()
}

/// Whether this may be an id: it goes into addresses and file names.
pub fn is_id(id: &str) -> bool {
    let plain = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-';
    !id.is_empty() && id.len() <= 60 && id.chars().all(plain)
}
