//! What is kept of it: nothing. What goes over is kept by whose it is.

use crate::shell::slots::Slot;

pub const SLOTS: &[&Slot] = &[];
