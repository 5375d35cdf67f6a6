//! What is kept of packs, of what is being written, and of the assignment.

use crate::shell::kept::Keep;
use crate::shell::slots::{Place, Slot};

/// Packs that are practised from.
pub static KEPT_PACKS: Slot = Slot::new("packs", Place::LocalOrTab).from(Keep::Progress);

/// What is being written.
pub static DESK: Slot = Slot::new("desk", Place::LocalOrTab).from(Keep::Progress);

/// The assignment that was accepted. Where replies may not stay, its words go when the tab is closed.
pub static ACCEPTED: Slot = Slot::new("task", Place::LocalOrTab).from(Keep::Progress);

pub const SLOTS: &[&Slot] = &[&KEPT_PACKS, &DESK, &ACCEPTED];
