//! The rooms of the app: each holds all it is, from what it knows to what it draws.

pub mod four;
pub mod given;
pub mod listen;
pub mod pause;
pub mod say;
pub mod script;
pub mod talk;
pub mod therapist;
pub mod turns;
