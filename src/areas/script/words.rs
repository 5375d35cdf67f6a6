//! The words of `script.toml`, a type for each table of it. `build.rs` fills them.

/// What the screens of Script say.
#[derive(Debug)]
pub struct ScriptWords {
    pub home: Home,
}

/// Where it starts.
#[derive(Debug)]
pub struct Home {
    pub heading: &'static str,
    pub lead: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/script_words.rs"));
