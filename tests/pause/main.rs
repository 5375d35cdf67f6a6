//! The shared pause: every rule of it as a statement.

mod agreement;
mod holds;
mod link;
mod returning;
mod storage;
mod timer;
