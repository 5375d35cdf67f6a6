//! What is kept: what is being written, with its tab; and the looks somebody chose to keep, one by one.

use crate::areas::repair::{Apology, Look, OwnPhrase};
use crate::json::fields;
use crate::shell::kept::{Keep, Unreadable, read_kept, write_kept};
use crate::shell::slots::{Place, Slot};

/// What is being written: an apology with what came after it, a phrase that was changed, a look.
pub static APOLOGY: Slot = Slot::new("apology", Place::Tab);

/// Looks at what helped and what still hurts.
pub static LOOK: Slot = Slot::new("look", Place::Local).from(Keep::Replies).many();

pub const SLOTS: &[&Slot] = &[&APOLOGY, &LOOK];

fields! {
    /// What is being written, as it is stored.
    #[derive(Debug, Clone, Default, PartialEq, Eq)]
    pub struct Written {
        pub phrase: Option<OwnPhrase>,
        pub apology: Apology,
        pub look: Look,
    }
}

impl Written {
    pub fn is_begun(&self) -> bool {
        self.phrase.is_some() || self.apology.has_words() || self.look.has_words()
    }
}

fields! {
    /// A look, kept because the person said so.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct KeptLook {
        /// When it was kept, ms since 1970, UTC.
        pub at: i64,
        pub look: Look,
    }
}

pub fn write_apology(written: &Written) -> String {
    write_kept(&APOLOGY, written)
}

/// Reads it.
///
/// # Errors
/// [`Unreadable`] where the text is none, or one of a newer version.
pub fn read_apology(text: &str) -> Result<Written, Unreadable> {
    read_kept(&APOLOGY, text, |_| None)
}

pub fn write_look(kept: &KeptLook) -> String {
    write_kept(&LOOK, kept)
}

/// Reads a kept look.
///
/// # Errors
/// [`Unreadable`] where the text is none, or one of a newer version.
pub fn read_look(text: &str) -> Result<KeptLook, Unreadable> {
    read_kept(&LOOK, text, |_| None)
}
