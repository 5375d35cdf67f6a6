//! Say: what is hard to say, built in small steps into a sentence that can be said.

mod domain;
mod page;
#[cfg(feature = "web")]
mod screens;
mod store;
mod update;
pub mod words;

pub use domain::*;
pub use page::SayPage;
pub use store::*;
pub use update::{SayEvent, SayRoom};
