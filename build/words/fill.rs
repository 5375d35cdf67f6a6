//! Rust code for a type of words and what one language has for it.

use super::types::{Field, Kind, Type, Types};
use super::written::{Node, Place, Value};

/// Writes values one after the other.
#[derive(Debug)]
pub struct Filling<'a> {
    types: &'a Types,
    /// How many lists of phrases the language has so far: each has a place of its own.
    lists: &'a mut usize,
    /// What is wrong, a sentence each.
    problems: &'a mut Vec<String>,
}

/// Who asks for a value: a type and where its field stands.
struct Asks<'a> {
    who: &'a str,
    place: &'a Place,
}

impl<'a> Filling<'a> {
    pub fn new(types: &'a Types, lists: &'a mut usize, problems: &'a mut Vec<String>) -> Self {
        Self { types, lists, problems }
    }

    /// The code for a whole table, or for a list of them. What can't be filled is among the problems.
    pub fn code(&mut self, kind: &Kind, node: &Node) -> String {
        let mut code = String::new();
        let place = node.place.clone();
        self.value(kind, node, "it", &Asks { who: "its type", place: &place }, &mut code);
        code
    }

    fn value(&mut self, kind: &Kind, node: &Node, key: &str, asks: &Asks<'_>, code: &mut String) {
        match (kind, &node.value) {
            (Kind::Text, Value::Text(text)) => code.push_str(&format!("{text:?}")),
            (Kind::MaybeText, Value::Text(text)) => code.push_str(&format!("Some({text:?})")),
            (Kind::Number, Value::Number(number)) => code.push_str(&number.to_string()),
            (Kind::Flag, Value::Flag(flag)) => code.push_str(&flag.to_string()),
            (Kind::Phrases, Value::List(items)) if items.iter().all(|item| matches!(item.value, Value::Text(_))) => {
                let phrase = |item: &Node| match &item.value {
                    Value::Text(text) => text.clone(),
                    _ => String::new(),
                };
                let phrases: Vec<String> = items.iter().map(phrase).collect();
                code.push_str(&format!("List {{ place: {}, lines: {:?} }}", self.lists, phrases.join("\n")));
                *self.lists += 1;
            }
            (Kind::List(inside), Value::List(items)) => {
                code.push_str("&[");
                for item in items {
                    self.value(inside, item, key, asks, code);
                    code.push_str(", ");
                }
                code.push(']');
            }
            (Kind::Record(name), found) => match (self.types.get(name), found) {
                (None, _) => self.problems.push(format!(
                    "{}: `{key}` of {} is {name}, and no such type stands in this file",
                    asks.place, asks.who
                )),
                (Some(found), Value::Table(entries)) => self.record(name, found, node, entries, code),
                (Some(_), found) => self.problems.push(other_kind(kind, found, node, key, asks)),
            },
            (Kind::Other, _) => self.problems.push(format!(
                "{}: `{key}` of {} is nothing that words can be: a text, a list, a flag, a number, a type of this file",
                asks.place, asks.who
            )),
            (_, found) => self.problems.push(other_kind(kind, found, node, key, asks)),
        }
    }

    fn record(&mut self, name: &str, found: &Type, node: &Node, entries: &[(String, Node)], code: &mut String) {
        for (key, value) in entries {
            if found.fields.iter().all(|field| !is_for(field, key)) {
                self.problems.push(format!("{}: `{key}` is no word of {name} ({})", value.place, found.place));
            }
        }
        code.push_str(name);
        code.push_str(" { ");
        for field in &found.fields {
            code.push_str(&format!("{}: ", field.name));
            match entries.iter().find(|(key, _)| is_for(field, key)) {
                Some((key, value)) => {
                    self.value(&field.kind, value, key, &Asks { who: name, place: &field.place }, code);
                }
                None if field.kind == Kind::MaybeText => code.push_str("None"),
                None => self.problems.push(format!(
                    "{}: `{}` is missing, which {name} asks for ({})",
                    node.place, field.key, field.place
                )),
            }
            code.push_str(", ");
        }
        code.push('}');
    }
}

fn other_kind(kind: &Kind, found: &Value, node: &Node, key: &str, asks: &Asks<'_>) -> String {
    let (found, wanted) = (called(found), wanted(kind));
    format!("{}: `{key}` is {found}, and {} asks for {wanted} ({})", node.place, asks.who, asks.place)
}

fn is_for(field: &Field, key: &str) -> bool {
    field.key == key.replace('-', "_")
}

fn called(value: &Value) -> &'static str {
    match value {
        Value::Text(_) => "a text",
        Value::Number(_) => "a number",
        Value::Flag(_) => "true or false",
        Value::List(_) => "a list",
        Value::Table(_) => "a table",
    }
}

fn wanted(kind: &Kind) -> &'static str {
    match kind {
        Kind::Text | Kind::MaybeText => "a text",
        Kind::Number => "a number",
        Kind::Flag => "true or false",
        Kind::Phrases => "a list of phrases",
        Kind::List(_) => "a list",
        Kind::Record(_) => "a table",
        Kind::Other => "something else",
    }
}
