//! What small things are made of, without a screen.

mod bring;
mod pick;

pub use bring::{Chosen, finished};
pub use pick::{Pick, turned};
