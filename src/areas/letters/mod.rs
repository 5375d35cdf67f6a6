//! Letters: written alone, handed over or kept, read first and answered later.

mod page;
#[cfg(feature = "web")]
mod screens;
mod store;
mod update;
pub mod words;

pub use page::LettersPage;
pub use store::*;
pub use update::{LettersEvent, LettersRoom};
