use crate::json::{fields, parse};
use crate::shell::kept::envelope::{Unreadable, read_kept, write_kept};
use crate::shell::kept::settings::Keep;
use crate::shell::slots::{Place, Slot};

/// Finished replies, one by one.
pub static REPLY: Slot = Slot::new("reply", Place::Local).from(Keep::Replies).many();

fields! {
    /// A finished line's words, kept because the person said so.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct KeptReply {
        /// The drill's id.
        pub drill: String,
        /// What was said, where it was the partner's own words.
        pub said: Option<String>,
        /// When it was finished, ms since 1970, UTC.
        pub at: i64,
        /// The first version, where the last one differs.
        pub first: Option<String>,
        pub reply: String,
        /// What in it brings something back. Absent in what was kept before this was noted.
        pub marked: Option<Vec<Marked>>,
    }
}

fields! {
    /// A note that brings something back, by id, and the words it rests on.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Marked {
        pub note: String,
        pub words: String,
    }
}

impl KeptReply {
    /// The words that this note rests on.
    pub fn words_of(&self, note: &str) -> Option<&str> {
        let marked = self.marked.iter().flatten().find(|marked| marked.note == note)?;
        Some(&marked.words)
    }
}

impl KeptReply {
    /// Which of the replies it is.
    pub fn key(&self) -> String {
        [&self.at.to_string(), "-", &self.drill].concat()
    }
}

pub fn write_reply(reply: &KeptReply) -> String {
    write_kept(&REPLY, reply)
}

/// Reads a kept reply. Version 1 had the same fields.
///
/// # Errors
/// [`Unreadable`] where the text is none. The text itself stays where it is.
pub fn read_reply(text: &str) -> Result<KeptReply, Unreadable> {
    read_kept(&REPLY, text, Some)
}

/// Which of many a text of this slot is: a reply by its line, a record of two by its id, what else there is by when it was
/// kept.
pub fn which_of(slot: &Slot, text: &str) -> Option<String> {
    if *slot == REPLY {
        return Some(read_reply(text).ok()?.key());
    }
    let stored = parse(text)?;
    let kept = stored.get("kept")?;
    if slot.shared {
        return Some(kept.get("id")?.as_str()?.to_owned());
    }
    Some(kept.get("at")?.as_u64()?.to_string())
}
