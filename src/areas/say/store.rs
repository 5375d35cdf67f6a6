//! What is kept: what is being written, with its tab; and the sentences somebody chose to keep, one by one.

use crate::areas::say::Draft;
use crate::json::fields;
use crate::shell::kept::{Keep, Unreadable, read_kept, write_kept};
use crate::shell::slots::{Place, Slot};

/// What is being written in Say.
pub static SAY: Slot = Slot::new("say", Place::Tab);

/// Sentences that were kept.
pub static SAID: Slot = Slot::new("said", Place::Local).from(Keep::Replies).many();

pub const SLOTS: &[&Slot] = &[&SAY, &SAID];

fields! {
    /// What is being written, builder by builder, as it is stored.
    #[derive(Debug, Clone, Default, PartialEq, Eq)]
    pub struct StoredSay {
        pub drafts: Vec<Draft>,
    }
}

fields! {
    /// A sentence, kept because the person said so.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct KeptSaying {
        /// The id of its builder; none where it came in a link.
        pub builder: Option<String>,
        /// When it was kept, ms since 1970, UTC.
        pub at: i64,
        pub words: String,
    }
}

pub fn write_say(stored: &StoredSay) -> String {
    write_kept(&SAY, stored)
}

/// Reads it.
///
/// # Errors
/// [`Unreadable`] where the text is none, or one of a newer version.
pub fn read_say(text: &str) -> Result<StoredSay, Unreadable> {
    read_kept(&SAY, text, |_| None)
}

pub fn write_said(said: &KeptSaying) -> String {
    write_kept(&SAID, said)
}

/// Reads a kept sentence.
///
/// # Errors
/// [`Unreadable`] where the text is none, or one of a newer version.
pub fn read_said(text: &str) -> Result<KeptSaying, Unreadable> {
    read_kept(&SAID, text, |_| None)
}
