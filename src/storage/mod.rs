//! What is kept, text in and text out. Where it is kept is the browser's business.

mod export;
mod json;
mod pause;
mod record;
mod reply;
mod settings;
mod sitting;
mod talk;
mod turns;
mod version;

pub use export::write_export;
pub use pause::{
    AGREEMENT_FILE_LIMIT, read_agreement, read_pause, read_returns, write_agreement, write_pause, write_returns,
};
pub use record::{Unreadable, read_record, write_record};
pub use reply::{KeptReply, read_reply, write_reply};
pub use settings::{Keep, Settings, Theme};
pub use sitting::{StoredSitting, read_sitting, write_sitting};
pub use talk::{StoredTalk, read_list, read_talk, write_list, write_talk};
pub use turns::{TypedInTurns, read_turns, write_turns};
pub use version::is_newer;

/// Most bytes that are read of any file.
pub const FILE_LIMIT: usize = 1024 * 1024;

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
