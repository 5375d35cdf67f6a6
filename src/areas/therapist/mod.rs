//! For therapists, and for whom they give something: packs, assignments, the widget's snippet.

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
pub use update::{Meets, Received, TherapistEvent, TherapistRoom};
