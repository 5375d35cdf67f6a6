//! For whom somebody gave something: packs, an assignment with a page to bring along, a saved copy of their own.

mod domain;
mod page;
#[cfg(feature = "web")]
mod screens;
mod store;
mod update;
pub mod words;

pub use domain::*;
pub use page::GivenPage;
pub use store::*;
pub use update::{Copy, GivenEvent, GivenRoom, Meets, Received};
