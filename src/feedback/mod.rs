//! Noticing: what the words of a reply do well and what gets in their way. [`Listener::listen`] is the way in.

mod observation;
mod prompt;

pub use observation::{Kind, Observation};
pub use prompt::{ExpectedFeeling, Mode, Need, Point, Prompt};
