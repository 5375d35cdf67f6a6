//! What is kept of it: thanks one by one, a sheet and notes of oneself, and what is being written with its tab.

use crate::areas::small::{Chosen, Ladder, Sheet, Tapped};
use crate::json::fields;
use crate::shell::kept::{Keep, Unreadable, read_kept, write_kept};
use crate::shell::slots::{Place, Slot};

/// Thanks and wins, each by itself.
pub static THANKS: Slot = Slot::new("thanks", Place::Local).from(Keep::Replies).many();

/// What is being written: a thanks, the page to bring along, and the ladder as it stands.
pub static SMALL: Slot = Slot::new("small", Place::Tab);

/// Mine, yours, ours: what each of two wrote.
pub static SHEET: Slot = Slot::new("sheet", Place::LocalOrTab).from(Keep::Replies);

/// Notes of oneself after hard talks. They are private, so that they stay with their tab until the person says so, which no
/// slot of many can: it is one short list, as no look goes back further than a month.
pub static LOG: Slot = Slot::new("log", Place::LocalOrTab).from(Keep::Replies);

pub const SLOTS: &[&Slot] = &[&THANKS, &SMALL, &SHEET, &LOG];

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
        pub ladder: Ladder,
    }
}

impl Written {
    pub fn is_begun(&self) -> bool {
        !self.thanks.trim().is_empty() || !self.bring.is_empty() || self.ladder.is_begun()
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

fields! {
    struct StoredSheet {
        sheets: [Sheet; 2],
    }
}

fields! {
    struct StoredLog {
        notes: Vec<Tapped>,
    }
}

pub fn write_sheet(sheets: &[Sheet; 2]) -> String {
    write_kept(&SHEET, &StoredSheet { sheets: sheets.clone() })
}

/// Reads both.
///
/// # Errors
/// [`Unreadable`] where the text is none, or one of a newer version.
pub fn read_sheet(text: &str) -> Result<[Sheet; 2], Unreadable> {
    read_kept(&SHEET, text, |_| None).map(|stored: StoredSheet| stored.sheets)
}

pub fn write_log(notes: &[Tapped]) -> String {
    write_kept(&LOG, &StoredLog { notes: notes.to_vec() })
}

/// Reads it.
///
/// # Errors
/// [`Unreadable`] where the text is none, or one of a newer version.
pub fn read_log(text: &str) -> Result<Vec<Tapped>, Unreadable> {
    read_kept(&LOG, text, |_| None).map(|stored: StoredLog| stored.notes)
}
