//! Fills the types of words, which are written by hand where the words are said, from the TOML of each language.
//!
//! A type is read as it stands in its file, so that whoever follows a word in code lands in it. A key that is missing,
//! one that nobody asks for and one of another kind are problems, each with the line of the words and of the type.

pub mod classes;
pub mod cues;
pub mod fill;
pub mod tables;
pub mod types;
pub mod written;

// Cues are written as people type and compared as the reader reads: both write contractions out the same way.
#[path = "../../src/text/contraction.rs"]
mod contraction;
