//! The drill that stands on the page before the others are there, as code.

use std::path::Path;

use toml::Value;

use crate::first::FIRST_LINE;
use crate::pack;

/// The first line of a language, from its folder.
///
/// # Errors
/// A sentence with the file that cannot be read, or that the first line is in none.
pub fn first(folder: &Path) -> Result<String, String> {
    let drills = pack::read_drills(folder)?;
    let first = drills.iter().find_map(first_line);
    first.ok_or_else(|| format!("{}: no drill is {FIRST_LINE}, whole", folder.display()))
}

/// The drill that stands on the page before the others are there, where it is this one.
fn first_line(drill: &Value) -> Option<String> {
    let text = |key: &str| drill.get(key).and_then(Value::as_str);
    let id = text("id").filter(|id| *id == FIRST_LINE)?;
    let level = drill.get("level").and_then(Value::as_integer)?;
    Some(format!(
        "FirstLine {{ id: {id:?}, topic: {:?}, level: {level}, speaker: {:?}, statement: {:?}, hint: {:?} }}",
        text("topic")?,
        text("speaker")?,
        text("statement")?,
        text("hint")?
    ))
}
