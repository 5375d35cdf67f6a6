//! The words of `line.toml`, a type for each table of it. `build.rs` fills them.

/// What a line says once a reply to it was heard. What comes before stands in `InterfaceWords`.
#[derive(Debug)]
pub struct LineWords {
    pub notes: Notes,
    pub recognise: Recognise,
    pub compare: Compare,
    pub rate: Rate,
}

/// Around what was noticed.
#[derive(Debug)]
pub struct Notes {
    pub heading: &'static str,
    pub about: &'static str,
    pub to_note: &'static str,
    pub to_words: &'static str,
    pub list: &'static str,
    /// Where nothing was noticed, which is no praise.
    pub none: &'static str,
    pub dismiss: &'static str,
    pub restore: &'static str,
    pub more: &'static str,
    /// What marks cannot know.
    pub blind: &'static str,
    pub revise: &'static str,
    /// The way on from the notes.
    pub go_on: &'static str,
    /// Leads to notes that came late.
    pub late: &'static str,
    pub earlier: &'static str,
    pub said: &'static str,
}

/// Choosing the reply that listens.
#[derive(Debug)]
pub struct Recognise {
    pub heading: &'static str,
    /// Of a reply that gets in the way.
    pub astray: &'static str,
    pub right: &'static str,
    pub right_why: &'static str,
    pub again: &'static str,
    pub go_on: &'static str,
}

/// Other ways to say it.
#[derive(Debug)]
pub struct Compare {
    pub heading: &'static str,
    pub simple: &'static str,
    pub complex: &'static str,
    pub validating: &'static str,
    pub mine: &'static str,
    pub weak: &'static str,
    pub why: &'static str,
    pub ask: &'static str,
    pub ask_why: &'static str,
    pub go_on: &'static str,
}

/// How a line was.
#[derive(Debug)]
pub struct Rate {
    pub heading: &'static str,
    pub why: &'static str,
    pub easy: &'static str,
    pub right: &'static str,
    pub hard: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/line_words.rs"));
