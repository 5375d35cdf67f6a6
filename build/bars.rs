//! How sure the learned reader must be: `src/ear/bars.toml`, read into one small table.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use toml::{Table, Value};

/// Rust code for the table.
///
/// # Errors
/// A sentence with the file, the entry and the key that is wrong.
pub fn code(path: &Path, known: &[String]) -> Result<String, String> {
    let told = |problem: String| format!("{}: {problem}", path.display());
    let text = fs::read_to_string(path).map_err(|error| told(error.to_string()))?;
    let file: Table = text.parse().map_err(|error: toml::de::Error| told(error.to_string()))?;
    let number = |entry: &Table, key: &str| match entry.get(key) {
        Some(Value::Float(number)) if (0.0..=1.0).contains(number) => Ok(*number),
        Some(_) => Err(told(format!("`{key}` is a number from 0.0 to 1.0"))),
        // It is never reached.
        None => Ok(2.0),
    };
    let mut code = String::from(
        "#[allow(clippy::approx_constant, reason = \"bars are measured; one may happen to be near a constant\")]\n\
         pub static BARS: &[Bar] = &[\n",
    );
    let Some(Value::Array(entries)) = file.get("bar") else {
        return Err(told("it has no [[bar]]".to_owned()));
    };
    for entry in entries.iter().filter_map(Value::as_table) {
        let id = entry.get("id").and_then(Value::as_str).unwrap_or_default();
        // What it can't tell well enough yet is no note.
        let is_note = known.iter().any(|one| one == id) || id == "roadblock-last";
        if !is_note && (id.is_empty() || entry.contains_key("alone")) {
            return Err(told(format!("there is no note `{id}`")));
        }
        if let Some(key) =
            entry.keys().find(|key| !["id", "stands", "alone", "form", "roadblock", "off"].contains(&key.as_str()))
        {
            return Err(told(format!("`{key}` is no key of `{id}`")));
        }
        let [form, roadblock, off] =
            ["form", "roadblock", "off"].map(|key| matches!(entry.get(key), Some(Value::Boolean(true))));
        let (stands, alone) = (number(entry, "stands")?, number(entry, "alone")?);
        let numbers = format!("stands: {stands:?}, alone: {alone:?}");
        writeln!(code, "    Bar {{ id: {id:?}, {numbers}, form: {form}, roadblock: {roadblock}, off: {off} }},")
            .map_err(|error| error.to_string())?;
    }
    code.push_str("];\n");
    let heard = file.get("heard").and_then(Value::as_table).ok_or_else(|| told("it has no [heard]".to_owned()))?;
    for key in ["praise", "told", "instead", "beside", "certain"] {
        let name = key.to_uppercase();
        writeln!(code, "const {name}: f32 = {:?};", number(heard, key)?).map_err(|error| error.to_string())?;
    }
    Ok(code)
}
