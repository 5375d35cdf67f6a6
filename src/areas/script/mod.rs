//! Signs and what each does then: settled line by line by both, on one page.

mod domain;
mod page;
pub mod said;
#[cfg(feature = "web")]
mod screens;
mod store;
mod update;
pub mod words;

pub use domain::*;
pub use page::ScriptPage;
pub use store::*;
pub use update::{FIRST_BOX, ROW, ScriptEvent, ScriptRoom};
