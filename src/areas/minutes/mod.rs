//! The weekly ten minutes and what is like it: a few steps for two, at a date of their own.

mod page;
#[cfg(feature = "web")]
mod screens;
mod store;
mod update;
pub mod words;

pub use page::MinutesPage;
pub use store::*;
pub use update::{MinutesEvent, MinutesRoom};
