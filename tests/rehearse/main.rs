//! Practising to say something: its lines, and what happens in its room.

mod lines;
#[path = "../person/mod.rs"]
mod person;
mod room;
