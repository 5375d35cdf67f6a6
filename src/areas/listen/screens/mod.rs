//! One file for each screen, and for each step of a line.

pub(crate) mod breath;
pub(crate) mod closing;
pub(crate) mod compare;
pub(crate) mod kept;
pub(crate) mod listen;
pub(crate) mod marks;
pub(crate) mod noticed;
pub(crate) mod practice;
pub(crate) mod rate;
pub(crate) mod recognise;
pub(crate) mod reply;
