//! The words of `say.toml`, a type for each table of it. `build.rs` fills them.

/// What the screens of Say say.
#[derive(Debug)]
pub struct SayWords {
    pub home: Home,
}

/// Where it starts.
#[derive(Debug)]
pub struct Home {
    pub heading: &'static str,
    pub lead: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/say_words.rs"));
