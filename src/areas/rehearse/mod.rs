//! Practising to say something: a hard sentence, a limit, a request, a few lines at a time, each said so that it can be heard.

mod hearing;
mod page;
#[cfg(feature = "web")]
mod screens;
mod sitting;
mod store;
mod update;
pub mod words;

pub use hearing::purpose;
pub use page::RehearsePage;
pub use store::*;
pub use update::{Book, RehearseEvent, RehearseRoom};
