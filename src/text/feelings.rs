//! The words of `feelings.toml`, a type for each table of it. `build.rs` fills them. What a list is for
//! stands beside it in the TOML.

use crate::content::List;

/// Feeling words by family and strength.
#[derive(Debug)]
pub struct FeelingWords {
    /// Words that say what someone did more than what is felt.
    pub verdicts: List,
    /// Too wide to show which feeling was heard.
    pub vague: List,
    pub needs: List,
    pub family: &'static [Family],
}

/// Words for one feeling, by strength.
#[derive(Debug)]
pub struct Family {
    pub name: &'static str,
    pub pleasant: bool,
    /// Families that count as a fair hearing of this one.
    pub near: List,
    pub light: List,
    pub plain: List,
    pub strong: List,
}

include!(concat!(env!("OUT_DIR"), "/feelings_words.rs"));
