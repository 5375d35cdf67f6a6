//! Small things: thanks and wins, small acts, a sheet for each, steps of telling, what one notices of oneself.

mod domain;
mod page;
#[cfg(feature = "web")]
mod screens;
mod store;
mod update;
pub mod words;

pub use domain::*;
pub use page::SmallPage;
pub use store::*;
pub use update::{Held, SHOWN, SmallEvent, SmallRoom};
