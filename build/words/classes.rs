//! Classes of words: each list of `[classes]` is a bit, so that a rule asks of a word in one step what it is.

use super::written::{Node, Value};

/// More would not go into the bits there are; the last few are the reader's own (`src/text/class.rs`).
const MOST: usize = 124;

/// Makes one text of the lists in a table, a line for each, and gives their names in the order of the lines.
///
/// # Errors
/// A sentence with the file and the line.
pub fn write_out(node: &mut Node) -> Result<Vec<String>, String> {
    let Value::Table(entries) = &node.value else { return Err(format!("{}: classes must be a table", node.place)) };
    let (mut names, mut lines) = (Vec::new(), Vec::new());
    for (name, list) in entries {
        let words: Option<Vec<&str>> = match &list.value {
            Value::List(items) => items.iter().map(word).collect(),
            _ => None,
        };
        let words = words.filter(|words| !words.is_empty());
        lines.push(words.ok_or_else(|| format!("{}: `{name}` must be a list of single words", list.place))?.join(" "));
        names.push(name.clone());
    }
    if names.len() > MOST {
        return Err(format!("{}: there are {} classes, and room for {MOST}", node.place, names.len()));
    }
    node.value = Value::Text(lines.join("\n"));
    Ok(names)
}

fn word(item: &Node) -> Option<&str> {
    match &item.value {
        Value::Text(word) if !word.is_empty() && !word.contains(char::is_whitespace) => Some(word),
        _ => None,
    }
}

/// Rust code that names each bit.
pub fn code(names: &[String]) -> String {
    let mut code = String::from("impl Class {\n");
    for (bit, name) in names.iter().enumerate() {
        code.push_str(&format!("    pub const {}: u128 = 1 << {bit};\n", name.to_uppercase()));
    }
    code + "}\n"
}
