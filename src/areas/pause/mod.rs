//! The shared pause: calling it, its clock on one phone or two, what was agreed while calm, and coming back.

mod domain;
#[cfg(feature = "web")]
pub(crate) mod screens;
mod store;
pub(crate) mod update;

pub use domain::*;
pub use store::*;
pub use update::{PauseEvent, PauseRoom, Shared};
