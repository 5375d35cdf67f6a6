//! Content that travels as a file of its own and is fetched when it is first wanted: the drills beside the ear, which reads
//! them, and the deck for talking and the lines to practise saying with, which many never open. `build.rs` names the files in
//! the app; `cargo xtask` puts them beside the page.

use std::fs;
use std::path::{Path, PathBuf};

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

/// The files under `practice/`, each a kind of line to practise saying with: ids of its lines begin with its name.
const SAYING: [&str; 7] = ["rewrite", "camera", "process", "protest", "limit", "request", "defend"];

/// What only authors and tests need.
const AUTHORS_ONLY: [&str; 2] = ["near_miss", "tasks"];

/// The deck of a language, from its folder. Its name is `talk-<language>-<hash>.json`.
///
/// # Errors
/// A sentence with the file that is missing or cannot be read.
pub fn talk(folder: &Path, language: &str) -> Result<Pack, String> {
    let mut deck = Map::new();
    for (file, key) in DECK {
        deck.insert(file.to_owned(), Value::Array(rows(&folder.join(format!("talk/{file}.toml")), key)?));
    }
    Ok(pack("talk", language, &Value::Object(deck).to_string()))
}

/// The lines to practise saying with. Its name is `saying-<language>-<hash>.json`.
///
/// # Errors
/// As [`talk`].
pub fn saying(folder: &Path, language: &str) -> Result<Pack, String> {
    let mut lines = Vec::new();
    for kind in SAYING {
        lines.extend(rows(&folder.join(format!("practice/{kind}.toml")), "drill")?);
    }
    Ok(pack("saying", language, &Value::Array(lines).to_string()))
}

/// What stands in a file under a key, without what only authors need.
fn rows(path: &Path, key: &str) -> Result<Vec<Value>, String> {
    let told = |problem: String| format!("{}: {problem}", path.display());
    let text = fs::read_to_string(path).map_err(|error| told(error.to_string()))?;
    let mut table: Table = text.parse().map_err(|error: toml::de::Error| told(error.to_string()))?;
    let Some(toml::Value::Array(mut rows)) = table.remove(key) else {
        return Err(told(format!("it has no [[{key}]]")));
    };
    for row in rows.iter_mut().filter_map(toml::Value::as_table_mut) {
        row.retain(|field, _| !AUTHORS_ONLY.contains(&field));
    }
    let mut read = Vec::new();
    for row in rows {
        let mut row = serde_json::to_value(row).map_err(|error| told(error.to_string()))?;
        lean(&mut row);
        read.push(row);
    }
    Ok(read)
}

/// The drills that come with the app, as packs from elsewhere are written. Its name is `drills-<language>-<hash>.json`.
///
/// # Errors
/// As [`talk`].
pub fn drills(folder: &Path, language: &str) -> Result<Pack, String> {
    let json = serde_json::to_string(&read_drills(folder)?).map_err(|error| error.to_string())?;
    Ok(pack("drills", language, &json))
}

fn pack(what: &str, language: &str, json: &str) -> Pack {
    // A page that carries it inside ends a script at the first "</".
    let json = json.replace('<', "\\u003c");
    Pack { name: format!("{what}-{language}-{:08x}.json", hash(json.as_bytes())), json }
}

/// Every drill in the folder of a language, without what nobody needs who practises.
///
/// # Errors
/// As [`talk`].
pub fn read_drills(folder: &Path) -> Result<Vec<toml::Value>, String> {
    let folder = folder.join("drills");
    let entries = fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut files: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    files.retain(|path| path.extension().is_some_and(|end| end == "toml"));
    files.sort();
    let mut drills = Vec::new();
    for path in files {
        let told = |problem: String| format!("{}: {problem}", path.display());
        let text = fs::read_to_string(&path).map_err(|error| told(error.to_string()))?;
        let mut file: Table = text.parse().map_err(|error: toml::de::Error| told(error.to_string()))?;
        let Some(toml::Value::Array(mut blocks)) = file.remove("drill") else {
            return Err(told("it has no [[drill]]".to_owned()));
        };
        blocks.iter_mut().filter_map(toml::Value::as_table_mut).for_each(shorten);
        drills.extend(blocks);
    }
    Ok(drills)
}

/// What authors and their tests ask of a drill, and nobody who practises: near misses, how it is told apart, and how its
/// points and needs are called. Names by place are 2 KB brotli less than names.
fn shorten(drill: &mut Table) {
    drill.remove("near_miss");
    for (key, value) in [("tendency", "secure".into()), ("about", "shared".into()), ("heat", toml::Value::Integer(0))] {
        drill.insert(key.into(), value);
    }
    for list in ["points", "needs"] {
        let entries = drill.get_mut(list).and_then(toml::Value::as_array_mut).into_iter().flatten();
        for (place, entry) in entries.filter_map(toml::Value::as_table_mut).enumerate() {
            entry.insert("id".into(), place.to_string().into());
        }
    }
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
