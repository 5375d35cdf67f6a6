//! The words of `packs.toml`, a type for each table of it. `build.rs` fills them.

/// What is said of packs and assignments to whoever writes them and to whoever is given them.
#[derive(Debug)]
pub struct PacksWords {
    pub open: &'static str,
    pub undo: &'static str,
    pub refuse: &'static str,
    pub odd: &'static str,
    pub unchanged: &'static str,
    /// `{n}` of `{most}` characters of a link are taken; and too many are.
    pub room: &'static str,
    pub room_over: &'static str,
    pub line: &'static str,
    pub problem: Reasons,
    pub flaw: &'static [FlawWords],
}

/// What to do about something that is wrong. tests/therapist/words.rs proves that none is missing.
#[derive(Debug)]
pub struct FlawWords {
    /// As `drills::Wrong` has it.
    pub id: &'static str,
    /// `{note}` is the title of a note, `{others}` are those of others, `{words}` are words that are quoted.
    pub text: &'static str,
}

/// Why what came can not be used.
#[derive(Debug)]
pub struct Reasons {
    pub damaged: &'static str,
    pub newer: &'static str,
    pub too_big: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/packs_words.rs"));
