//! Writing by values. One way of writing, for every shape, weighs some 3 KB brotli less than a derived one for each.

use serde_json::{Map, Value};

/// A JSON object of these fields as text.
pub fn object(fields: Vec<(&str, Value)>) -> String {
    let mut map = Map::new();
    for (name, value) in fields {
        map.insert(name.to_owned(), value);
    }
    // Texts and numbers always have a JSON form.
    serde_json::to_string(&Value::Object(map)).unwrap_or_default()
}

pub fn text(text: &str) -> Value {
    Value::String(text.to_owned())
}

/// The text, or null where there is none.
pub fn text_or_null(words: Option<&str>) -> Value {
    words.map_or(Value::Null, text)
}

pub fn texts(list: &[String]) -> Value {
    Value::Array(list.iter().map(|one| text(one)).collect())
}

/// A list of anything.
pub fn list(values: impl Iterator<Item = Value>) -> Value {
    Value::Array(values.collect())
}
