//! For therapists: packs and assignments as they are written, the widget's snippet.

mod domain;
mod page;
#[cfg(feature = "web")]
mod screens;
mod store;
mod update;
pub mod words;

pub use domain::*;
pub use page::TherapistPage;
pub use store::*;
pub use update::{Opened, TherapistEvent, TherapistRoom};
