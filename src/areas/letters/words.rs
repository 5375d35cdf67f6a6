//! The words of `letters.toml`, a type for each table of it. `build.rs` fills them.

/// What the screens of Letters say.
#[derive(Debug)]
pub struct LettersWords {
    pub home: Home,
}

/// Where it starts.
#[derive(Debug)]
pub struct Home {
    pub heading: &'static str,
    pub lead: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/letters_words.rs"));
