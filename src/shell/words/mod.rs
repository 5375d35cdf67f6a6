//! What the house says, and what several areas say.

mod frame;
mod help;
mod interface;
mod line;
mod settings;
mod share;
mod slots;

pub use frame::*;
pub use help::*;
pub use interface::*;
pub use line::*;
pub use settings::*;
pub use share::*;
pub use slots::*;
