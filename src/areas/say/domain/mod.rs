//! What Say knows: how steps join, what a draft is, what is kept of it and what a link carries.

mod draft;
mod join;
mod link;

pub use draft::{At, Draft};
pub use join::{join, whole_example};
pub use link::{LINK_LIMIT, LinkProblem, SENTENCE_LIMIT, read_link, write_link};
