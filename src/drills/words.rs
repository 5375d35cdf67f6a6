//! The words of `lint.toml`. `build.rs` fills them.

use crate::content::List;

/// What is said of a drill that doesn't do what it is there for.
#[derive(Debug)]
pub struct LintWords {
    pub out_of_place: List,
    pub reply: &'static str,
    pub model: &'static str,
    pub trap: &'static str,
    pub near_miss: &'static str,
    pub raises: &'static str,
    pub raises_at: &'static str,
    pub uncovered: &'static str,
    pub unheard: &'static str,
    pub missed: &'static str,
    pub nothing: &'static str,
    pub aimless: &'static str,
    pub unknown: &'static str,
    pub few_traps: &'static str,
    pub family: &'static str,
    pub hard: &'static str,
    pub misplaced: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/lint_words.rs"));
