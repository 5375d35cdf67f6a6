//! What is kept of it: thanks one by one, and what is being written with its tab.

use crate::areas::small::Chosen;
use crate::json::fields;
use crate::shell::kept::{Keep, Unreadable, read_kept, write_kept};
use crate::shell::slots::{Place, Slot};

/// Thanks and wins, each by itself.
pub static THANKS: Slot = Slot::new("thanks", Place::Local).from(Keep::Replies).many();

/// What is being written: a thanks, and the page to bring along.
pub static SMALL: Slot = Slot::new("small", Place::Tab);

pub const SLOTS: &[&Slot] = &[&THANKS, &SMALL];

fields! {
    /// A thanks or a win with its day. It is no one's in particular.
    #[derive(Debug, Clone, Default, PartialEq, Eq)]
    pub struct Thanks {
        /// When it was kept, ms since 1970, UTC.
        pub at: i64,
        pub what: String,
    }
}

fields! {
    /// What is being written, as it is stored.
    #[derive(Debug, Clone, Default, PartialEq, Eq)]
    pub struct Written {
        pub thanks: String,
        pub bring: Vec<Chosen>,
    }
}

impl Written {
    pub fn is_begun(&self) -> bool {
        !self.thanks.trim().is_empty() || !self.bring.is_empty()
    }
}

pub fn write_thanks(thanks: &Thanks) -> String {
    write_kept(&THANKS, thanks)
}

/// Reads one.
///
/// # Errors
/// [`Unreadable`] where the text is none, or one of a newer version.
pub fn read_thanks(text: &str) -> Result<Thanks, Unreadable> {
    read_kept(&THANKS, text, |_| None)
}

/// When one was kept, found in a text of ours without reading it: there may be thousands. Nothing where it has to be read
/// to know.
pub fn thanks_at(text: &str) -> Option<i64> {
    let (_, body) = text.split_once("\"kept\":{\"at\":")?;
    body.split_once(',')?.0.parse().ok()
}

pub fn write_small(written: &Written) -> String {
    write_kept(&SMALL, written)
}

/// Reads it.
///
/// # Errors
/// [`Unreadable`] where the text is none, or one of a newer version.
pub fn read_small(text: &str) -> Result<Written, Unreadable> {
    read_kept(&SMALL, text, |_| None)
}
