//! The words of `small.toml`, a type for each table of it. `build.rs` fills them.

/// What the screens of Small say.
#[derive(Debug)]
pub struct SmallWords {
    pub home: Home,
}

/// Where it starts.
#[derive(Debug)]
pub struct Home {
    pub heading: &'static str,
    pub lead: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/small_words.rs"));
