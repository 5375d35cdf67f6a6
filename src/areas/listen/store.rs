//! The open sitting, kept with its tab so that a reload loses no word.

use crate::drills::Finished;
use crate::json::{Value, fields};
use crate::shell::kept::{Unreadable, named, put, read_kept, write_kept};
use crate::shell::slots::{Place, Slot};

/// The sitting that is open.
pub static SITTING: Slot = Slot::new("sitting", Place::Tab);

pub const SLOTS: &[&Slot] = &[&SITTING];

fields! {
    /// A sitting as it is stored.
    #[derive(Debug, Clone, Default, PartialEq, Eq)]
    pub struct StoredSitting {
        pub lines: Vec<String>,
        pub at: usize,
        pub reply: String,
        pub first: Option<String>,
        /// `reply`, `noticed`, `compare`, `rate`, `recognise`: where the open line stands.
        pub step: String,
        pub picked: Option<usize>,
        pub seed: u64,
        pub finished: Vec<Finished>,
        /// The sitting that waits for the end of this one, as it is stored: words stand in its line.
        pub stopped: Option<String>,
    }
}

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
