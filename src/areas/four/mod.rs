//! A talk in four steps, for two on one phone: what happened, a feeling, a need, what could be tried.

mod page;
#[cfg(feature = "web")]
mod screens;
mod store;
mod update;
pub mod words;

pub use page::FourPage;
pub use store::*;
pub use update::{FourEvent, FourRoom};
