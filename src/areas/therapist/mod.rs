//! For therapists, and for whom they give something: packs, assignments, the widget's snippet.

mod domain;
#[cfg(feature = "web")]
pub(crate) mod screens;
pub(crate) mod update;

pub use domain::*;
pub use update::{Meets, Received, TherapistEvent, TherapistRoom};
