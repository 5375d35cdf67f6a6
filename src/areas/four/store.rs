//! What is kept of it, with its tab.

use crate::json::fields;
use crate::shell::kept::{Unreadable, read_kept, write_kept};
use crate::shell::slots::{Place, Slot};

/// The talk in four steps that is on.
pub static FOUR: Slot = Slot::new("four", Place::Tab);

pub const SLOTS: &[&Slot] = &[&FOUR];

fields! {
    /// It, as it is stored.
    #[derive(Debug, Clone, Default, PartialEq, Eq)]
    pub struct StoredFour {
        pub said: String,
    }
}

pub fn write_four(stored: &StoredFour) -> String {
    write_kept(&FOUR, stored)
}

/// Reads it.
///
/// # Errors
/// [`Unreadable`] where the text is none, or one of a newer version.
pub fn read_four(text: &str) -> Result<StoredFour, Unreadable> {
    read_kept(&FOUR, text, |_| None)
}
