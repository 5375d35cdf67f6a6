//! What is kept of it.

use crate::shell::slots::Slot;

pub const SLOTS: &[&Slot] = &[];
