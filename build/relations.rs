//! Which notes bear on each other: `src/ear/relations.toml`, read into one small table. An id or a key that nobody
//! knows fails the build.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use toml::{Table, Value};

/// The kinds of relation in the order in which they are looked at.
const KINDS: [(&str, &str); 6] = [
    ("settles", "Settles"),
    ("spoils", "Spoils"),
    ("not-beside", "NotBeside"),
    ("needs-points", "Needs(Lacks::Points)"),
    ("needs-statement", "Needs(Lacks::Statement)"),
    ("says-it", "SaysIt"),
];

/// How far a note spoils, as it is written and as it is called.
const REACHES: [(&str, &str); 4] =
    [("words", "Words"), ("clause", "Clause"), ("sentence", "Sentence"), ("back", "Back")];

/// Rust code for the table.
///
/// # Errors
/// A sentence with the file, the entry and the key that is wrong.
pub fn code(path: &Path, known: &[String]) -> Result<String, String> {
    let told = |problem: String| format!("{}: {problem}", path.display());
    let text = fs::read_to_string(path).map_err(|error| told(error.to_string()))?;
    let file: Table = text.parse().map_err(|error: toml::de::Error| told(error.to_string()))?;
    let groups = match file.get("groups") {
        Some(Value::Table(groups)) => groups.clone(),
        _ => Table::new(),
    };
    if let Some(key) = file.keys().find(|key| *key != "groups" && KINDS.iter().all(|(kind, _)| kind != key)) {
        return Err(told(format!("{key} is no kind of relation")));
    }
    let read = Reading { groups, known };
    let mut code = String::from("pub static RELATIONS: &[Relation] = &[\n");
    for (kind, does) in KINDS {
        let Some(Value::Array(entries)) = file.get(kind) else {
            return Err(told(format!("it has no [[{kind}]]")));
        };
        for (place, entry) in entries.iter().enumerate() {
            let row = entry.as_table().ok_or_else(|| "is no table".to_owned()).and_then(|entry| read.row(does, entry));
            code.push_str(&row.map_err(|problem| told(format!("[[{kind}]], entry {}: {problem}", place + 1)))?);
        }
    }
    code.push_str("];\n");
    Ok(code)
}

struct Reading<'a> {
    groups: Table,
    known: &'a [String],
}

impl Reading<'_> {
    fn row(&self, does: &str, entry: &Table) -> Result<String, String> {
        let spoils = does == "Spoils";
        let needs = does.starts_with("Needs");
        for key in entry.keys() {
            let is_known = match key.as_str() {
                "note" | "why" | "example" => true,
                "of" => !needs,
                "reach" => spoils,
                _ => false,
            };
            if !is_known {
                return Err(format!("`{key}` is no key of it"));
            }
        }
        if entry.get("why").and_then(Value::as_str).is_none_or(|why| why.trim().is_empty() || why.contains('\n')) {
            return Err("`why` must give its reason in one line".to_owned());
        }
        let notes = self.ids(entry, "note")?;
        // What is spoiled is any strength, where none is named.
        let of = if needs || (spoils && !entry.contains_key("of")) { String::new() } else { self.ids(entry, "of")? };
        let does = if spoils { format!("Spoils(Reach::{})", reach(entry)?) } else { does.to_owned() };
        let mut row = String::new();
        writeln!(row, "    Relation {{ does: Does::{does}, notes: {notes:?}, of: {of:?} }},")
            .map_err(|error| error.to_string())?;
        Ok(row)
    }

    /// The ids under a key, one or a list, with a space between them. A group stands for its ids.
    fn ids(&self, entry: &Table, key: &str) -> Result<String, String> {
        let mut ids: Vec<&str> = Vec::new();
        for name in names(entry.get(key)).ok_or_else(|| format!("`{key}` must name a note, or a list of them"))? {
            let all = match self.groups.get(name) {
                Some(group) => names(Some(group)).ok_or_else(|| format!("the group {name} must be a list"))?,
                None => vec![name],
            };
            for id in all {
                // "size/short": only where that is what the note is about.
                let plain = id.split('/').next().unwrap_or_default();
                if !self.known.iter().any(|known| known == plain) {
                    return Err(format!("`{key}` names {id}, and there is no such note"));
                }
                if ids.contains(&id) {
                    return Err(format!("`{key}` names {id} twice"));
                }
                ids.push(id);
            }
        }
        Ok(ids.join(" "))
    }
}

fn names(value: Option<&Value>) -> Option<Vec<&str>> {
    match value? {
        Value::String(name) => Some(vec![name]),
        Value::Array(names) if !names.is_empty() => names.iter().map(Value::as_str).collect(),
        _ => None,
    }
}

fn reach(entry: &Table) -> Result<&'static str, String> {
    let written = entry.get("reach").and_then(Value::as_str).unwrap_or_default();
    let found = REACHES.iter().find(|(name, _)| *name == written);
    found.map(|(_, name)| *name).ok_or_else(|| "`reach` must be words, clause, sentence or back".to_owned())
}
