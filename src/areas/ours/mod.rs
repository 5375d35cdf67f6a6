//! What two keep together: agreements on trial, what is due, and the ways to the rest.

mod page;
#[cfg(feature = "web")]
mod screens;
mod store;
mod update;
pub mod words;

pub use page::OursPage;
pub use store::*;
pub use update::{OursEvent, OursRoom};
