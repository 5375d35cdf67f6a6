//! The shared pause: calling it, its clock on one phone or two, what was agreed while calm, and coming back.

mod domain;
mod file;
mod page;
#[cfg(feature = "web")]
mod screens;
mod store;
mod update;
pub mod words;

pub use domain::*;
pub use file::*;
pub use page::PausePage;
pub use store::*;
pub use update::{PauseEvent, PauseRoom};
