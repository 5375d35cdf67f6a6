//! The open sitting, kept with its tab so that a reload loses no word.

use crate::json::Value;
use crate::shell::kept::{StoredSitting, Unreadable, named, put, read_kept, write_kept};
use crate::shell::slots::{Place, Slot};

/// The sitting that is open.
pub static SITTING: Slot = Slot::new("sitting", Place::Tab);

pub const SLOTS: &[&Slot] = &[&SITTING];

pub fn write_sitting(sitting: &StoredSitting) -> String {
    write_kept(&SITTING, sitting)
}

/// Reads a stored sitting.
///
/// # Errors
/// [`Unreadable`] where the text is none, or one of a newer version.
pub fn read_sitting(text: &str) -> Result<StoredSitting, Unreadable> {
    read_kept(&SITTING, text, from_version_1)
}

/// The finished lines were lists: a drill's id, strengths, suggestions.
fn from_version_1(stored: Value) -> Option<Value> {
    let finished = named(stored.get("finished")?, &["drill", "strengths", "suggestions"])?;
    put(stored, "finished", finished)
}
