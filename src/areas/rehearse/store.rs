//! What is kept of practising to say: the open lines with their tab, and what to practise next on the device.

use crate::drills::Progress;
use crate::json::fields;
use crate::shell::kept::record::{Seen, StoredSkill, practised, read_practised};
use crate::shell::kept::{Keep, StoredSitting, Unreadable, read_kept, write_kept};
use crate::shell::slots::{Place, Slot};

/// The lines that are open.
pub static REHEARSE: Slot = Slot::new("rehearse", Place::Tab);

/// What was practised. It is apart from what was answered: what comes back of the one is no line of the other.
pub static REHEARSED: Slot = Slot::new("rehearsed", Place::Local).from(Keep::Progress);

pub const SLOTS: &[&Slot] = &[&REHEARSE, &REHEARSED];

fields! {
    /// The open sittings as they are stored, one of each kind at most.
    #[derive(Debug, Clone, Default, PartialEq, Eq)]
    pub struct StoredRehearse {
        pub sittings: Vec<StoredSitting>,
    }
}

fields! {
    struct StoredProgress {
        level: u64,
        skills: Vec<StoredSkill>,
        seen: Vec<Seen>,
    }
}

pub fn write_rehearse(open: &StoredRehearse) -> String {
    write_kept(&REHEARSE, open)
}

/// Reads the open lines. There was no version before the envelope.
///
/// # Errors
/// [`Unreadable`] where the text is none, or one of a newer version.
pub fn read_rehearse(text: &str) -> Result<StoredRehearse, Unreadable> {
    read_kept(&REHEARSE, text, |_| None)
}

pub fn write_rehearsed(progress: &Progress) -> String {
    let (skills, seen) = practised(progress);
    write_kept(&REHEARSED, &StoredProgress { level: progress.level.into(), skills, seen })
}

/// Reads what was practised.
///
/// # Errors
/// As [`read_rehearse`].
pub fn read_rehearsed(text: &str) -> Result<Progress, Unreadable> {
    let StoredProgress { level, skills, seen } = read_kept(&REHEARSED, text, |_| None)?;
    Ok(read_practised(level, skills, seen))
}
