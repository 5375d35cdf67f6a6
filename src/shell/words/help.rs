//! The words of `help.toml` that the app says itself, a type for each table. `build.rs` fills them. The rest stands in
//! `index.html` and is shown from there.

/// Above the safety text.
#[derive(Debug)]
pub struct HelpWords {
    pub heading: &'static str,
    pub lead: &'static str,
    pub emergency: Emergency,
}

/// For somebody in danger now.
#[derive(Debug)]
pub struct Emergency {
    pub heading: &'static str,
    pub text: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/help_words.rs"));
