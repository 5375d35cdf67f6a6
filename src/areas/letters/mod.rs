//! Letters: written alone, handed over or kept, read first and answered later.

mod domain;
mod page;
#[cfg(feature = "web")]
mod screens;
mod store;
mod update;
pub mod words;

pub use domain::*;
pub use page::LettersPage;
pub use store::*;
pub use update::{
    Giving, LettersEvent, LettersRoom, Note, Opening, SEAL_WORD, Sitting, Spoken, Undo, Voice, WORD, WORDS, Way,
    WordOdd,
};
