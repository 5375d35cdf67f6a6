//! Talk: cards, a partner's own words, questions, lines to sum up and to make sense of.

mod domain;
mod page;
#[cfg(feature = "web")]
mod screens;
mod store;
mod update;
pub mod words;

pub use domain::*;
pub use page::TalkPage;
pub use store::*;
pub use update::{Ask, Cards, DROPPING, Face, Own, TalkEvent, TalkRoom};
