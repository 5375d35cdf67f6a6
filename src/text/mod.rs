//! Reading a reply, no opinion: words, clauses, whose claim each clause is, and cues found in them.

mod claim;
mod class;
mod clauses;
mod contraction;
mod cue;
mod feelings;
mod found;
mod frame;
mod grammar;
mod index;
mod lexicon;
mod reading;
mod span;
mod stem;
mod typing;
mod words;

pub use claim::{Clause, Feeling};
pub(crate) use class::Class;
pub use cue::Cue;
pub use feelings::FeelingWords;
pub use found::{Match, Matches};
pub use frame::{Frame, Subject};
pub use grammar::Grammar;
pub(crate) use grammar::Stems;
pub use index::{Index, Places};
pub use lexicon::Lexicon;
pub use reading::Reading;
pub use span::Span;
pub use words::{End, Gap, Word, any_in, any_is, content_count};
pub(crate) use words::{is_letter, is_of_word, lower};
