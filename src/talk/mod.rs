//! Talking: what helps two people hear each other in a conversation of their own.

pub mod turns;
