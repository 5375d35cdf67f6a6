//! What two keep together: agreements on trial, what is due, and the ways to the rest.

mod domain;
mod page;
mod said;
#[cfg(feature = "web")]
mod screens;
mod store;
mod update;
pub mod words;

pub use domain::*;
pub use page::OursPage;
pub use said::page_text;
pub use store::*;
pub use update::{Held, OursEvent, OursRoom, SHOWN};
