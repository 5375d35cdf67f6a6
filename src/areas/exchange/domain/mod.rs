//! What goes from one phone to the other, and what it brings there.

mod bundle;
mod meeting;

pub use bundle::{FILE_LIMIT, MOST_RECORDS, Odd, One, read_bundle, read_each, read_link, write_bundle, write_link};
pub use meeting::{Met, News, meet};
