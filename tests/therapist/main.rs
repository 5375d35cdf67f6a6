//! What therapists write and what their clients open: every rule of it as a statement.

mod corpus;
mod holds;
mod packs;
mod sample;
