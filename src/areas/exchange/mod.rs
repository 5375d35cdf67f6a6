//! Two phones without a server: what both have together goes over, and nothing is lost where both changed it.

mod domain;
mod page;
#[cfg(feature = "web")]
mod screens;
mod store;
mod update;
pub mod words;

pub use domain::*;
pub use page::ExchangePage;
pub use store::*;
pub use update::{Brought, ExchangeEvent, ExchangeRoom, Here, Taking};
