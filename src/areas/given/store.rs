//! What is kept of packs and of the assignment.

use crate::areas::given::{Accepted, Done, Include};
use crate::json::fields;
use crate::packs::{OwnPack, Problem, read_kept_pack, read_kept_task};
use crate::shell::kept::{Keep, Unreadable, of_kind, read_kept, write_kept};
use crate::shell::slots::{Place, Slot};

/// Packs that are practised from.
pub static KEPT_PACKS: Slot = Slot::new("packs", Place::LocalOrTab).from(Keep::Progress);

/// The assignment that was accepted. Where replies may not stay, its words go when the tab is closed.
pub static ACCEPTED: Slot = Slot::new("task", Place::LocalOrTab).from(Keep::Progress);

pub const SLOTS: &[&Slot] = &[&KEPT_PACKS, &ACCEPTED];

fields! {
    /// Each pack as the text it came as.
    struct Packs {
        packs: Vec<String>,
    }
}

pub fn write_packs(packs: &[OwnPack]) -> String {
    write_kept(&KEPT_PACKS, &Packs { packs: packs.iter().map(|pack| pack.text.clone()).collect() })
}

/// Reads them again. Version 1 had the same fields.
///
/// # Errors
/// Where one can't be read none is: the text must be set aside whole, or left to the newer version that wrote it.
pub fn read_packs(text: &str) -> Result<Vec<OwnPack>, Unreadable> {
    let stored: Packs = read_kept(&KEPT_PACKS, text, |stored| of_kind(stored, "hearback-packs"))?;
    stored.packs.iter().map(|pack| read_kept_pack(pack).map_err(why)).collect()
}

/// A file inside says its own version: one that a newer app made is left to it, whatever the envelope says.
fn why(problems: Vec<Problem>) -> Unreadable {
    if problems.contains(&Problem::Newer) { Unreadable::Newer } else { Unreadable::Damaged }
}

fields! {
    struct StoredTask {
        /// The assignment as text.
        task: String,
        talked: Vec<bool>,
        done: Vec<StoredDone>,
        replies: bool,
        notes: bool,
        /// What they want to say themselves; null where words may not stay.
        words: Option<String>,
    }
}

fields! {
    struct StoredDone {
        drill: String,
        notes: Vec<String>,
        shown: bool,
        reply: Option<String>,
    }
}

/// Writes the assignment: without what was typed, unless replies may stay.
pub fn write_accepted(accepted: &Accepted, with_words: bool) -> String {
    let typed = |words: &String| with_words.then(|| words.clone());
    let done = |done: &Done| StoredDone {
        drill: done.drill.clone(),
        notes: done.notes.clone(),
        shown: done.shown,
        reply: typed(&done.reply),
    };
    let stored = StoredTask {
        task: accepted.task.text.clone(),
        talked: accepted.talked.clone(),
        done: accepted.done.iter().map(done).collect(),
        replies: accepted.include.replies,
        notes: accepted.include.notes,
        words: typed(&accepted.words),
    };
    write_kept(&ACCEPTED, &stored)
}

/// Reads it again. Version 1 had the same fields.
///
/// # Errors
/// [`Unreadable`] where the text is no assignment, or one of a newer version.
pub fn read_accepted(text: &str) -> Result<Accepted, Unreadable> {
    let stored: StoredTask = read_kept(&ACCEPTED, text, |stored| of_kind(stored, "hearback-accepted"))?;
    let mut accepted = Accepted::new(read_kept_task(&stored.task).map_err(why)?);
    for (talked, kept) in accepted.talked.iter_mut().zip(stored.talked) {
        *talked = kept;
    }
    for StoredDone { drill, notes, shown, reply } in stored.done {
        accepted.practised(Done { drill, reply: reply.unwrap_or_default(), notes, shown });
    }
    accepted.include = Include { replies: stored.replies, notes: stored.notes };
    accepted.words = stored.words.unwrap_or_default();
    Ok(accepted)
}
