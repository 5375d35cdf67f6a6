//! The shared pause: every rule of it as a statement.

mod agreement;
mod corpus;
mod holds;
mod link;
mod qr;
mod returning;
mod room;
mod storage;
mod timer;
mod words;
