//! What the house says, and what several areas say.

mod help;
mod interface;

pub use help::*;
pub use interface::*;
