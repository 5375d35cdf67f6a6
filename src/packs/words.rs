//! The words of `packs.toml`, a type for each table of it. `build.rs` fills them.

/// What is said of packs and assignments to whoever writes them and to whoever is given them.
#[derive(Debug)]
pub struct PacksWords {
    pub open: &'static str,
    pub undo: &'static str,
    pub refuse: &'static str,
    pub odd: &'static str,
    pub unchanged: &'static str,
    pub problem: Reasons,
}

/// Why what came can not be used.
#[derive(Debug)]
pub struct Reasons {
    pub damaged: &'static str,
    pub newer: &'static str,
    pub too_big: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/packs_words.rs"));
