//! The drills that come with the app, as one compact JSON text: packs from elsewhere are read by the same reader.

use std::fs;
use std::path::Path;

use toml::{Table, Value};

use crate::first::FIRST_LINE;
use crate::words::tables::toml_files;

/// The drills of a language, from its folder: all as JSON, and the one that is there first as code.
///
/// # Errors
/// A sentence with the file that cannot be read, or that the first line is in none.
pub fn json(folder: &Path) -> Result<(String, String), String> {
    let drills = read(folder)?;
    let first = drills.iter().find_map(first_line);
    let first = first.ok_or_else(|| format!("{}: no drill is {FIRST_LINE}, whole", folder.display()))?;
    Ok((serde_json::to_string(&drills).map_err(|error| error.to_string())?, first))
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

fn read(folder: &Path) -> Result<Vec<Value>, String> {
    let mut drills = Vec::new();
    for path in toml_files(&folder.join("drills")) {
        let told = |problem: String| format!("{}: {problem}", path.display());
        let text = fs::read_to_string(&path).map_err(|error| told(error.to_string()))?;
        let mut file: Table = text.parse().map_err(|error: toml::de::Error| told(error.to_string()))?;
        let Some(Value::Array(blocks)) = file.remove("drill") else {
            return Err(told("it has no [[drill]]".to_owned()));
        };
        drills.extend(blocks.into_iter().map(|mut block| {
            if let Some(drill) = block.as_table_mut() {
                shorten(drill);
            }
            block
        }));
    }
    Ok(drills)
}

/// What authors and their tests ask of a drill, and nobody who practises: near misses, how it is told apart, and how its
/// points and needs are called. Names by place are 2 KB brotli less than names.
fn shorten(drill: &mut Table) {
    drill.remove("near_miss");
    for (key, value) in [("tendency", "secure".into()), ("about", "shared".into()), ("heat", Value::Integer(0))] {
        drill.insert(key.into(), value);
    }
    for list in ["points", "needs"] {
        let entries = drill.get_mut(list).and_then(Value::as_array_mut).into_iter().flatten();
        for (place, entry) in entries.filter_map(Value::as_table_mut).enumerate() {
            entry.insert("id".into(), place.to_string().into());
        }
    }
}
