//! What Talk keeps: the cards somebody likes, on the device; and, with its tab, what is being written. Both are lists
//! of texts, so that one way of writing and reading serves them.

use serde_json::Value;

use crate::shell::kept::json::texts;

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

/// Reads what was open, or nothing where the text is none. A number that is none reads as 0.
pub fn read_talk(text: &str) -> Option<StoredTalk> {
    let list = <[String; 13]>::try_from(read_list(text)?).ok()?;
    let [kind, pick, seed, at, said, aim, reply, first, step, questions, question, asked, looked] = list;
    let number = |text: String| text.parse::<u64>().unwrap_or_default();
    let place = |text: String| usize::try_from(number(text)).unwrap_or_default();
    let (seed, at, questions, question) = (number(seed), place(at), number(questions), place(question));
    let stored = StoredTalk { pick, seed, at, said, aim, reply, first, step, questions, question, asked, looked };
    (kind == TALK).then_some(stored)
}

/// A list of texts, such as the ids of the cards somebody likes.
pub fn write_list(list: &[String]) -> String {
    serde_json::to_string(&texts(list)).unwrap_or_default()
}

/// Reads it back, or nothing where the text is no such list.
pub fn read_list(text: &str) -> Option<Vec<String>> {
    let stored: Value = serde_json::from_str(text).ok()?;
    let mut list = Vec::new();
    for one in stored.as_array()? {
        list.push(one.as_str()?.to_owned());
    }
    Some(list)
}
