//! The words of `four.toml`, a type for each table of it. `build.rs` fills them.

/// What the screens of Four say.
#[derive(Debug)]
pub struct FourWords {
    pub home: Home,
}

/// Where it starts.
#[derive(Debug)]
pub struct Home {
    pub heading: &'static str,
    pub lead: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/four_words.rs"));
