//! Talk: cards, a partner's own words, questions, lines to sum up and to make sense of.

mod domain;
#[cfg(feature = "web")]
pub(crate) mod screens;
mod store;
pub(crate) mod update;

pub use domain::*;
pub use store::*;
pub use update::{Ask, Cards, Face, Own, Shelf, StartedTalk, Talk, TalkEvent};
