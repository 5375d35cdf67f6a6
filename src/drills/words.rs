//! The words of `lint.toml`. `build.rs` fills them.

use crate::content::List;

/// What a line is looked through for, besides what its replies do.
#[derive(Debug)]
pub struct LintWords {
    /// Words that have no place in a line.
    pub out_of_place: List,
}

include!(concat!(env!("OUT_DIR"), "/lint_words.rs"));
