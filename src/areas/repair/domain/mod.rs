//! What is written in Repair, and how it becomes words to say. No browser, no screens.

mod apology;
mod join;
mod look;

pub use apology::{Apology, At, OwnPhrase, WEEKS, until};
pub use join::{change, join, whole_example};
pub use look::Look;
