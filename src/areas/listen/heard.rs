//! The words of `heard.toml`, a type for each table of it. `build.rs` fills them.

/// What it says once the ear is here.
#[derive(Debug)]
pub struct HeardWords {
    pub finish: Finish,
    pub kept: Kept,
    pub marks: Marks,
}

/// The end of a sitting.
#[derive(Debug)]
pub struct Finish {
    pub heading: &'static str,
    pub worked: &'static str,
    pub again: &'static str,
    pub again_why: &'static str,
    pub clear: &'static str,
    pub talk: &'static str,
    /// After the second sitting there was.
    pub two: &'static str,
    pub two_away: &'static str,
    pub more: &'static str,
    pub done: &'static str,
}

/// Replies the person chose to keep.
#[derive(Debug)]
pub struct Kept {
    pub none: &'static str,
    pub none_why: &'static str,
    pub remove: &'static str,
    pub to: &'static str,
    pub first: &'static str,
    pub gone: &'static str,
    pub blurt: &'static str,
}

/// All that can be noticed, on one page.
#[derive(Debug)]
pub struct Marks {
    pub lead: &'static str,
    pub strengths: &'static str,
    pub suggestions: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/heard_words.rs"));
