//! An assignment that was accepted, and the page somebody makes of it.

mod accepted;
mod summary;

pub use accepted::Accepted;
pub use summary::{Done, Include, Summary, SummaryLine, summary_text};
