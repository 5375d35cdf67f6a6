//! What is kept of a sitting: the one that is open, and finished replies.

mod reply;
mod sitting;

pub(crate) use reply::reply_value;
pub use reply::{KeptReply, read_reply, write_reply};
pub use sitting::{StoredSitting, read_sitting, write_sitting};
