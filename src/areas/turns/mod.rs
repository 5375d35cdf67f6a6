//! Taking turns: two people, one phone, a floor.

mod domain;
mod said;
#[cfg(feature = "web")]
mod screens;
mod store;
mod update;
pub mod words;

pub use domain::*;
pub use said::heading;
pub use store::*;
pub use update::{TurnNotes, TurnsEvent, TurnsPage, TurnsRoom};
