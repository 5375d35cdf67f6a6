//! Practising: lines to answer, the packs they come in, and one sitting.

mod drill;
mod pack;

pub use drill::{About, Drill, Model, ModelKind, Tendency, Topic, Trap};
pub use pack::{PackProblem, read_pack};
