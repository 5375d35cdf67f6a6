//! The screens that are no area's: what is set, and where there is help.

mod help;
mod settings;

pub use help::{HELP_PLACE, help};
#[cfg(feature = "split")]
pub(crate) use settings::Set;
pub use settings::set;
