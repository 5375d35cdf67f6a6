//! The weekly ten minutes and what is like it: a few steps for two, at a date of their own.

mod domain;
mod page;
mod said;
#[cfg(feature = "web")]
mod screens;
mod store;
mod update;
pub mod words;

pub use domain::*;
pub use page::MinutesPage;
pub use said::{day_said, every_said, ids, seconds_of};
pub use store::*;
pub use update::{MinutesEvent, MinutesRoom};
