//! Reading a reply, no opinion.

mod span;
pub use span::Span;
