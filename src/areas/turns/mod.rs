//! Taking turns: two people, one phone, a floor.

mod domain;
#[cfg(feature = "web")]
pub(crate) mod screens;
mod store;
pub(crate) mod update;

pub use domain::*;
pub use store::*;
pub use update::{TurnNotes, TurnsEvent, TurnsRoom};
