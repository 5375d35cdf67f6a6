//! What a TOML file holds, each value with the line it stands on.

use std::fmt;
use std::fs;
use std::path::Path;
use std::rc::Rc;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// Where something stands. Line 0 is a file or a folder as a whole.
#[derive(Debug, Clone)]
pub struct Place {
    pub file: Rc<str>,
    pub line: usize,
}

impl Place {
    pub fn whole(file: &str) -> Self {
        Self { file: file.into(), line: 0 }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            0 => write!(out, "{}", self.file),
            line => write!(out, "{}:{line}", self.file),
        }
    }
}

#[derive(Debug, Clone)]
pub struct Node {
    /// Of its key; of its header, where it is an entry of a list of tables.
    pub place: Place,
    pub value: Value,
}

#[derive(Debug, Clone)]
pub enum Value {
    Text(String),
    Number(i64),
    Flag(bool),
    List(Vec<Node>),
    Table(Vec<(String, Node)>),
}

impl Node {
    /// The value under a key.
    pub fn get(&self, key: &str) -> Option<&Node> {
        let Value::Table(entries) = &self.value else { return None };
        entries.iter().find(|(known, _)| known == key).map(|(_, node)| node)
    }

    pub fn get_mut(&mut self, key: &str) -> Option<&mut Node> {
        let Value::Table(entries) = &mut self.value else { return None };
        entries.iter_mut().find(|(known, _)| known == key).map(|(_, node)| node)
    }

    /// Takes the value under a key out.
    pub fn take(&mut self, key: &str) -> Option<Node> {
        let Value::Table(entries) = &mut self.value else { return None };
        let at = entries.iter().position(|(known, _)| known == key)?;
        Some(entries.remove(at).1)
    }

    /// Takes out what stands at a path, in every entry of a list on the way. False where nothing does.
    pub fn leave_out(&mut self, path: &[&str]) -> bool {
        match (path, &mut self.value) {
            ([], _) => false,
            (_, Value::List(all)) => {
                let left = all.iter_mut().filter_map(|node| node.leave_out(path).then_some(())).count();
                left > 0
            }
            ([last], _) => self.take(last).is_some(),
            ([first, rest @ ..], _) => self.get_mut(first).is_some_and(|node| node.leave_out(rest)),
        }
    }
}

/// Reads a file; `shown` is what it is called in a problem.
///
/// # Errors
/// A sentence with the file, and the line where there is one.
pub fn read(path: &Path, shown: &str) -> Result<Node, String> {
    let text = fs::read_to_string(path).map_err(|error| format!("{shown}: {error}"))?;
    parse(&text, shown)
}

/// Reads the text of a file.
///
/// # Errors
/// A sentence with the file and the line.
pub fn parse(text: &str, shown: &str) -> Result<Node, String> {
    let file: Rc<str> = shown.into();
    let ends: Vec<usize> = text.match_indices('\n').map(|(at, _)| at).collect();
    let line_of = |at: usize| ends.partition_point(|end| *end < at) + 1;
    let table = DeTable::parse(text).map_err(|error| {
        let line = error.span().map_or(1, |span| line_of(span.start));
        format!("{shown}:{line}: {}", error.message())
    })?;
    let reader = Reader { file, line_of: &line_of };
    let value = reader.table(table.get_ref())?;
    Ok(Node { place: Place::whole(shown), value })
}

struct Reader<'a> {
    file: Rc<str>,
    line_of: &'a dyn Fn(usize) -> usize,
}

impl Reader<'_> {
    fn place(&self, at: usize) -> Place {
        Place { file: self.file.clone(), line: (self.line_of)(at) }
    }

    fn table(&self, table: &DeTable<'_>) -> Result<Value, String> {
        let entry = |(key, value): (&Spanned<_>, &Spanned<DeValue<'_>>)| {
            let key: &Spanned<std::borrow::Cow<'_, str>> = key;
            let place = self.place(key.span().start);
            Ok((key.get_ref().to_string(), self.node(value, place)?))
        };
        Ok(Value::Table(table.iter().map(entry).collect::<Result<_, String>>()?))
    }

    fn node(&self, value: &Spanned<DeValue<'_>>, place: Place) -> Result<Node, String> {
        let value = match value.get_ref() {
            DeValue::String(text) => Value::Text(text.to_string()),
            // A date is said as it is written.
            DeValue::Datetime(date) => Value::Text(date.to_string()),
            DeValue::Integer(number) => {
                let number = number.to_string().parse();
                Value::Number(number.map_err(|_| format!("{place}: this number is too big or oddly written"))?)
            }
            DeValue::Boolean(flag) => Value::Flag(*flag),
            DeValue::Array(items) => {
                let item = |item: &Spanned<DeValue<'_>>| self.node(item, self.place(item.span().start));
                Value::List(items.iter().map(item).collect::<Result<_, String>>()?)
            }
            DeValue::Table(table) => self.table(table)?,
            DeValue::Float(_) => return Err(format!("{place}: words have no fractions")),
        };
        Ok(Node { place, value })
    }
}
