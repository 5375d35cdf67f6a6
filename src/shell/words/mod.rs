//! What the house says, and what several areas say.

mod help;
mod interface;
mod slots;

pub use help::*;
pub use interface::*;
pub use slots::*;
