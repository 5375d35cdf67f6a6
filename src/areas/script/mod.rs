//! Signs and what each does then: settled line by line by both, on one page.

mod page;
#[cfg(feature = "web")]
mod screens;
mod store;
mod update;
pub mod words;

pub use page::ScriptPage;
pub use store::*;
pub use update::{ScriptEvent, ScriptRoom};
