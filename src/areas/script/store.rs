//! What is kept of it, with its tab.

use crate::json::fields;
use crate::shell::kept::{Unreadable, read_kept, write_kept};
use crate::shell::slots::{Place, Slot};

/// What you agreed on signs to notice and what each then does.
pub static SCRIPT: Slot = Slot::new("script", Place::Tab);

pub const SLOTS: &[&Slot] = &[&SCRIPT];

fields! {
    /// It, as it is stored.
    #[derive(Debug, Clone, Default, PartialEq, Eq)]
    pub struct StoredScript {
        pub said: String,
    }
}

pub fn write_script(stored: &StoredScript) -> String {
    write_kept(&SCRIPT, stored)
}

/// Reads it.
///
/// # Errors
/// [`Unreadable`] where the text is none, or one of a newer version.
pub fn read_script(text: &str) -> Result<StoredScript, Unreadable> {
    read_kept(&SCRIPT, text, |_| None)
}
