//! What is kept of it, with its tab.

use crate::json::fields;
use crate::shell::kept::{Unreadable, read_kept, write_kept};
use crate::shell::slots::{Place, Slot};

/// What is being written in Say.
pub static SAY: Slot = Slot::new("say", Place::Tab);

pub const SLOTS: &[&Slot] = &[&SAY];

fields! {
    /// It, as it is stored.
    #[derive(Debug, Clone, Default, PartialEq, Eq)]
    pub struct StoredSay {
        pub said: String,
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
