//! The open sitting, kept with its tab so that a reload loses no word.

use serde::Serialize;
use serde_json::Value;

use crate::drills::Finished;

/// A sitting as it is stored.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct StoredSitting {
    pub lines: Vec<String>,
    pub at: usize,
    pub reply: String,
    pub first: Option<String>,
    /// `reply`, `noticed`, `compare`, `rate`, `recognise`: where the open line stands.
    pub step: String,
    pub picked: Option<usize>,
    pub seed: u64,
    pub finished: Vec<Finished>,
}

#[derive(Serialize)]
struct Written<'a> {
    lines: &'a [String],
    at: usize,
    reply: &'a str,
    first: Option<&'a str>,
    step: &'a str,
    picked: Option<usize>,
    seed: u64,
    /// Drill id, strengths, suggestions.
    finished: Vec<(&'a str, &'a [String], &'a [String])>,
}

pub fn write_sitting(sitting: &StoredSitting) -> String {
    let finished = sitting.finished.iter();
    let written = Written {
        lines: &sitting.lines,
        at: sitting.at,
        reply: &sitting.reply,
        first: sitting.first.as_deref(),
        step: &sitting.step,
        picked: sitting.picked,
        seed: sitting.seed,
        finished: finished.map(|one| (one.drill.as_str(), &*one.strengths, &*one.suggestions)).collect(),
    };
    // A record of strings and numbers always has a JSON form.
    serde_json::to_string(&written).unwrap_or_default()
}

/// Reads a stored sitting, or nothing where the text is none.
pub fn read_sitting(text: &str) -> Option<StoredSitting> {
    let stored: Value = serde_json::from_str(text).ok()?;
    let words = |key: &str| stored.get(key).and_then(Value::as_str).map(str::to_owned);
    let number = |key: &str| stored.get(key).and_then(Value::as_u64);
    let place = |key: &str| number(key).and_then(|number| usize::try_from(number).ok());
    let mut finished = Vec::new();
    for one in stored.get("finished")?.as_array()? {
        finished.push(Finished {
            drill: one.get(0)?.as_str()?.to_owned(),
            strengths: texts(one.get(1)?)?,
            suggestions: texts(one.get(2)?)?,
        });
    }
    Some(StoredSitting {
        lines: texts(stored.get("lines")?)?,
        at: place("at")?,
        reply: words("reply")?,
        first: words("first"),
        step: words("step")?,
        picked: place("picked"),
        seed: number("seed")?,
        finished,
    })
}

fn texts(list: &Value) -> Option<Vec<String>> {
    list.as_array()?.iter().map(|text| text.as_str().map(str::to_owned)).collect()
}
