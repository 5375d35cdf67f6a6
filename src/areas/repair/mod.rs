//! After a slip: words to begin again, an apology, what helped and what still hurts.

mod domain;
mod page;
#[cfg(feature = "web")]
mod screens;
mod store;
mod update;
pub mod words;

pub use domain::*;
pub use page::RepairPage;
pub use store::*;
pub use update::{RepairEvent, RepairRoom};
