//! For whom somebody gave something: packs, and an assignment with a page to bring along.

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
pub use update::{GivenEvent, GivenRoom, Meets, Received};
