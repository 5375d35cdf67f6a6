//! The rooms of the app: each holds all it is, from what it knows to what it draws.

pub mod exchange;
pub mod four;
pub mod given;
pub mod letters;
pub mod listen;
pub mod minutes;
pub mod ours;
pub mod pause;
pub mod rehearse;
pub mod repair;
pub mod say;
pub mod script;
pub mod small;
pub mod talk;
pub mod therapist;
pub mod turns;
