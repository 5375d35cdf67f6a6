//! Listen: the first screen, a sitting of lines, what was kept of them, every mark on one page.

pub mod heard;
mod page;
#[cfg(feature = "web")]
mod screens;
mod sitting;
mod store;
mod update;
pub mod words;

pub use page::ListenPage;
#[cfg(feature = "split")]
pub(crate) use screens::Noticing;
pub use store::{SITTING, SLOTS, read_sitting, write_sitting};
pub use update::{FOR_TWO, ListenEvent, ListenRoom};
