//! The cues that what is noticed in somebody's saying goes by, from `cues` in each block of `content/en/saying`. `build.rs`
//! fills them.

use crate::content::List;

/// The cues of every observation that has some, each by its id.
#[derive(Debug)]
pub struct SayingCues {
    pub absolute: Plain,
}

/// Phrases, and what may stand beside them so that nothing is said.
#[derive(Debug)]
pub struct Plain {
    pub plain: List,
    pub unless: List,
}

include!(concat!(env!("OUT_DIR"), "/saying_cues_words.rs"));
