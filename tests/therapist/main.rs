//! What therapists write and what their clients open: every rule of it as a statement.

mod corpus;
mod desk;
mod given;
mod holds;
mod packs;
#[path = "../person/mod.rs"]
mod person;
mod sample;
mod tasks;
mod words;
