//! The words of `minutes.toml`, a type for each table of it. `build.rs` fills them.

/// What the screens of Minutes say.
#[derive(Debug)]
pub struct MinutesWords {
    pub home: Home,
}

/// Where it starts.
#[derive(Debug)]
pub struct Home {
    pub heading: &'static str,
    pub lead: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/minutes_words.rs"));
