//! What Talk keeps: the cards somebody likes, on the device; and, with its tab, what is being written.

use crate::json::{Map, Value, fields};
use crate::shell::kept::{Keep, Unreadable, read_kept, write_kept};
use crate::shell::slots::{Place, Slot};

/// The cards somebody likes.
pub static LIKED: Slot = Slot::new("favourites", Place::Local).from(Keep::Progress);

/// What is being written in Talk.
pub static OPEN_TALK: Slot = Slot::new("talk", Place::Tab);

pub const SLOTS: &[&Slot] = &[&LIKED, &OPEN_TALK];

fields! {
    /// What is open in Talk, as it is stored with its tab.
    #[derive(Debug, Clone, Default, PartialEq, Eq)]
    pub struct StoredTalk {
        /// Which cards are drawn, the number that orders them, and how far it came.
        pub pick: String,
        pub seed: u64,
        pub at: usize,
        /// What the partner said, and what to practise on it.
        pub said: String,
        pub aim: String,
        pub reply: String,
        /// Words from elsewhere that wait.
        pub brought: Option<String>,
        /// The version first handed in. Empty where none was.
        pub first: String,
        /// Empty while what was said is still written; else `reply`, `noticed` or, at the end, `compare`.
        pub step: String,
        /// The number that orders the questions, and how far it came.
        pub questions: u64,
        pub question: usize,
        pub asked: String,
        /// `looked` once the typed question was looked at.
        pub looked: String,
    }
}

pub fn write_talk(talk: &StoredTalk) -> String {
    write_kept(&OPEN_TALK, talk)
}

/// Reads what was open.
///
/// # Errors
/// [`Unreadable`] where the text is none, or one of a newer version.
pub fn read_talk(text: &str) -> Result<StoredTalk, Unreadable> {
    read_kept(&OPEN_TALK, text, from_version_1)
}

/// A list of texts, the first of which said what it was. A number that was none read as 0.
fn from_version_1(stored: Value) -> Option<Value> {
    const NAMES: [&str; 12] =
        ["pick", "seed", "at", "said", "aim", "reply", "first", "step", "questions", "question", "asked", "looked"];
    let (kind, list) = stored.as_list()?.split_first()?;
    let mut fields = Map::default();
    for (name, text) in NAMES.into_iter().zip(list) {
        let number = || text.as_str().and_then(|text| text.parse::<u64>().ok()).unwrap_or_default();
        let is_number = matches!(name, "seed" | "at" | "questions" | "question");
        fields.insert(name, if is_number { number().into() } else { text.clone() });
    }
    (kind.as_str() == Some("talk-1") && list.len() == NAMES.len()).then_some(Value::Object(fields))
}

/// Ids of the cards somebody likes.
pub fn write_liked(list: &Vec<String>) -> String {
    write_kept(&LIKED, list)
}

/// Reads them back. Version 1 was the bare list.
///
/// # Errors
/// [`Unreadable`] where the text is no such list, or one of a newer version.
pub fn read_liked(text: &str) -> Result<Vec<String>, Unreadable> {
    read_kept(&LIKED, text, Some)
}
