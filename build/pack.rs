//! Content that travels as a file of its own and is fetched when it is first wanted: it would weigh on every first
//! visit, and many never open it. `build.rs` names the file in the app; `cargo xtask` puts it beside the page.

use std::fs;
use std::path::Path;

use serde_json::{Map, Value};
use toml::Table;

/// A file that is fetched when it is wanted.
pub struct Pack {
    /// The hash of what is in it is part of its name, so that no cache ever hands out an older one.
    pub name: String,
    pub json: String,
}

/// What the deck for talking is made of: the file under `talk/`, and the key of its rows.
const DECK: [(&str, &str); 4] =
    [("prompts", "prompt"), ("questions", "question"), ("summaries", "drill"), ("validation", "line")];

/// What only authors and tests need.
const AUTHORS_ONLY: [&str; 2] = ["near_miss", "tasks"];

/// The deck of a language, from its folder. Its name is `talk-<language>-<hash>.json`.
///
/// # Errors
/// A sentence with the file that is missing or cannot be read.
pub fn talk(folder: &Path, language: &str) -> Result<Pack, String> {
    let mut deck = Map::new();
    for (file, key) in DECK {
        let path = folder.join(format!("talk/{file}.toml"));
        let told = |problem: String| format!("{}: {problem}", path.display());
        let text = fs::read_to_string(&path).map_err(|error| told(error.to_string()))?;
        let mut table: Table = text.parse().map_err(|error: toml::de::Error| told(error.to_string()))?;
        let Some(toml::Value::Array(mut rows)) = table.remove(key) else {
            return Err(told(format!("it has no [[{key}]]")));
        };
        for row in rows.iter_mut().filter_map(toml::Value::as_table_mut) {
            row.retain(|field, _| !AUTHORS_ONLY.contains(&field));
        }
        let mut rows = serde_json::to_value(rows).map_err(|error| told(error.to_string()))?;
        lean(&mut rows);
        deck.insert(file.to_owned(), rows);
    }
    // A page that carries it inside ends a script at the first "</".
    let json = Value::Object(deck).to_string().replace('<', "\\u003c");
    Ok(Pack { name: format!("talk-{language}-{:08x}.json", hash(json.as_bytes())), json })
}

/// Leaves out what the readers take for missing: false, nought, and nothing.
fn lean(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            fields.retain(|_, field| {
                *field != Value::Bool(false)
                    && field.as_u64() != Some(0)
                    && field.as_array().is_none_or(|list| !list.is_empty())
            });
            fields.iter_mut().for_each(|(_, field)| lean(field));
        }
        Value::Array(items) => items.iter_mut().for_each(lean),
        _ => {}
    }
}

/// FNV-1a: it tells one version from the next, and guards nothing.
fn hash(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193))
}
