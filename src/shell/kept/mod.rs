//! What is kept, text in and text out. Where it is kept is the browser's business.

mod envelope;
mod export;

pub(crate) mod record;
mod reply;
pub(crate) mod settings;
mod sitting;

pub use envelope::{Unreadable, is_newer, named, of_kind, put, read_kept, write_kept};
pub use export::{EXPORT_KIND, EXPORT_VERSION, Export};
pub use record::{RECORD, read_record, write_record};
pub use reply::{KeptReply, Marked, REPLY, read_reply, which_of, write_reply};
pub use settings::{Keep, Settings, Theme};
pub use sitting::StoredSitting;

use crate::shell::slots::Slot;

/// What is no area's own.
pub const SLOTS: &[&Slot] = &[&RECORD, &REPLY];

/// Most bytes that are read of any file: more than a browser keeps for a page, so that every saved copy can be loaded.
pub const FILE_LIMIT: usize = 8 * 1024 * 1024;

/// Why the browser could not store or fetch something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trouble {
    /// The browser refuses storage to this page.
    Blocked,
    /// There is no room left.
    Full,
    /// The page stands in a frame of another site, which it was not made for.
    Framed,
}
