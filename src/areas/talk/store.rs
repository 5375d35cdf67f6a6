//! What Talk keeps: the cards somebody likes, on the device; and, with its tab, what is being written. Both are lists
//! of texts, so that one way of writing and reading serves them.

use serde_json::Value;

use crate::shell::kept::json::texts;
use crate::shell::kept::{Keep, Unreadable};
use crate::shell::slots::{Place, Slot};

/// The cards somebody likes.
pub static LIKED: Slot = Slot::new("favourites", Place::Local).from(Keep::Progress);

/// What is being written in Talk.
pub static OPEN_TALK: Slot = Slot::new("talk", Place::Tab);

pub const SLOTS: &[&Slot] = &[&LIKED, &OPEN_TALK];

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
    /// The version first handed in. Empty where none was.
    pub first: String,
    /// Empty while what was said is still written; else `reply` or `noticed`.
    pub step: String,
    /// The number that orders the questions, and how far it came.
    pub questions: u64,
    pub question: usize,
    pub asked: String,
    /// `looked` once the typed question was looked at.
    pub looked: String,
}

/// Says what the list is, and of which version.
const TALK: &str = "talk-1";

pub fn write_talk(talk: StoredTalk) -> String {
    write_list(&[
        TALK.to_owned(),
        talk.pick,
        talk.seed.to_string(),
        talk.at.to_string(),
        talk.said,
        talk.aim,
        talk.reply,
        talk.first,
        talk.step,
        talk.questions.to_string(),
        talk.question.to_string(),
        talk.asked,
        talk.looked,
    ])
}

/// Reads what was open. A number that is none reads as 0.
///
/// # Errors
/// [`Unreadable`] where the text is none.
pub fn read_talk(text: &str) -> Result<StoredTalk, Unreadable> {
    let list = <[String; 13]>::try_from(read_list(text)?).map_err(|_| Unreadable::Damaged)?;
    let [kind, pick, seed, at, said, aim, reply, first, step, questions, question, asked, looked] = list;
    let number = |text: String| text.parse::<u64>().unwrap_or_default();
    let place = |text: String| usize::try_from(number(text)).unwrap_or_default();
    let (seed, at, questions, question) = (number(seed), place(at), number(questions), place(question));
    let stored = StoredTalk { pick, seed, at, said, aim, reply, first, step, questions, question, asked, looked };
    if kind == TALK { Ok(stored) } else { Err(Unreadable::Damaged) }
}

/// A list of texts, such as the ids of the cards somebody likes.
pub fn write_list(list: &[String]) -> String {
    serde_json::to_string(&texts(list)).unwrap_or_default()
}

/// Reads it back.
///
/// # Errors
/// [`Unreadable`] where the text is no such list.
pub fn read_list(text: &str) -> Result<Vec<String>, Unreadable> {
    list_of(text).ok_or(Unreadable::of(text))
}

fn list_of(text: &str) -> Option<Vec<String>> {
    let stored: Value = serde_json::from_str(text).ok()?;
    let mut list = Vec::new();
    for one in stored.as_array()? {
        list.push(one.as_str()?.to_owned());
    }
    Some(list)
}
