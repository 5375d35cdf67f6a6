//! The words of `ours.toml`, a type for each table of it. `build.rs` fills them.

/// What the screens of Ours say.
#[derive(Debug)]
pub struct OursWords {
    pub home: Home,
}

/// Where it starts.
#[derive(Debug)]
pub struct Home {
    pub heading: &'static str,
    pub lead: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/ours_words.rs"));
