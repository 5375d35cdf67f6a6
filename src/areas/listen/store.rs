//! The open sitting, kept with its tab so that a reload loses no word.

use serde_json::Value;

use crate::drills::Finished;
use crate::shell::kept::Unreadable;
use crate::shell::kept::json;
use crate::shell::kept::json::text;
use crate::shell::slots::{Place, Slot};

/// The sitting that is open.
pub static SITTING: Slot = Slot::new("sitting", Place::Tab);

pub const SLOTS: &[&Slot] = &[&SITTING];

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

pub fn write_sitting(sitting: &StoredSitting) -> String {
    let finished = sitting.finished.iter();
    // Drill id, strengths, suggestions.
    let finished = finished.map(|one| {
        json::list([text(&one.drill), json::texts(&one.strengths), json::texts(&one.suggestions)].into_iter())
    });
    json::object(vec![
        ("lines", json::texts(&sitting.lines)),
        ("at", sitting.at.into()),
        ("reply", text(&sitting.reply)),
        ("first", json::text_or_null(sitting.first.as_deref())),
        ("step", text(&sitting.step)),
        ("picked", sitting.picked.into()),
        ("seed", sitting.seed.into()),
        ("finished", json::list(finished)),
    ])
}

/// Reads a stored sitting.
///
/// # Errors
/// [`Unreadable`] where the text is none.
pub fn read_sitting(text: &str) -> Result<StoredSitting, Unreadable> {
    read(text).ok_or(Unreadable::of(text))
}

fn read(text: &str) -> Option<StoredSitting> {
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
