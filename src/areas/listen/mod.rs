//! Listen: the first screen, a sitting of lines, what was kept of them, every mark on one page.

#[cfg(feature = "web")]
pub(crate) mod screens;
mod store;
pub(crate) mod update;

pub(crate) use store::reply_value;
pub use store::{KeptReply, StoredSitting, read_reply, read_sitting, write_reply, write_sitting};
pub use update::FIRST_LINE;
