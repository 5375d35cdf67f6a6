//! A talk in four steps, for two on one phone: what happened, a feeling, a need, what could be tried.

mod domain;
mod page;
mod said;
#[cfg(feature = "web")]
mod screens;
mod store;
mod update;
pub mod words;

pub use domain::*;
pub use page::FourPage;
pub use said::{heading, page_text};
pub use store::*;
pub use update::{FourEvent, FourRoom, Taken};
