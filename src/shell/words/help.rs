//! The words of `help.toml`, a type for each table of it. `build.rs` fills them.

/// Safety text and places to talk, on a screen of the house.
#[derive(Debug)]
pub struct HelpWords {
    pub heading: &'static str,
    pub lead: &'static str,
    pub emergency: Emergency,
    pub section: &'static [Section],
    pub lines: Lines,
    pub about: About,
    pub helpline: &'static [Helpline],
}

/// For somebody in danger now.
#[derive(Debug)]
pub struct Emergency {
    pub heading: &'static str,
    pub text: &'static str,
}

/// One thing to know, with points under it.
#[derive(Debug)]
pub struct Section {
    pub heading: &'static str,
    /// What stands before the points; `after` may be empty, and so may the points.
    pub before: &'static str,
    pub points: &'static [&'static str],
    pub after: &'static str,
}

/// Above the places to talk.
#[derive(Debug)]
pub struct Lines {
    pub heading: &'static str,
    /// `{noted}` is when they were last looked at.
    pub note: &'static str,
    pub opens: &'static str,
}

/// What this is, and what it is not.
#[derive(Debug)]
pub struct About {
    pub heading: &'static str,
    pub points: &'static [&'static str],
}

/// A list of places to talk that others keep. How it was found is for authors alone.
#[derive(Debug)]
pub struct Helpline {
    pub name: &'static str,
    pub topics: &'static [&'static str],
    pub website: &'static str,
    pub last_verified: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/help_words.rs"));
