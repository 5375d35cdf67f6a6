//! Hearback: couples practise hearing each other, in the browser alone.

pub mod app;
pub mod content;
pub mod drills;
pub mod feedback;
pub mod storage;
pub mod text;
