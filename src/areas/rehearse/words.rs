//! The words of `rehearse.toml`, a type for each table of it. `build.rs` fills them.

use crate::drills::SayingKind;

/// What the screens of practising to say say.
#[derive(Debug)]
pub struct RehearseWords {
    pub home: Home,
    pub line: SaidLine,
    pub pick: PickWords,
    pub hears: PickWords,
    pub finish: Finish,
    /// In the order of `drills::SayingKind`.
    pub kind: &'static [KindWords],
}

impl RehearseWords {
    pub fn of_kind(&self, kind: SayingKind) -> &'static KindWords {
        &self.kind[kind as usize]
    }
}

/// What can be practised.
#[derive(Debug)]
pub struct Home {
    pub heading: &'static str,
    pub lead: &'static str,
    pub waits: &'static str,
}

/// A kind of line.
#[derive(Debug)]
pub struct KindWords {
    pub name: &'static str,
    pub lead: &'static str,
    /// What to do with its line.
    pub task: &'static str,
    /// Over what is to be said another way.
    pub blurt: &'static str,
}

/// A line that is open.
#[derive(Debug)]
pub struct SaidLine {
    pub say_it: &'static str,
    pub empty: &'static str,
    pub go_on: &'static str,
    pub other: &'static str,
    pub why: &'static str,
    pub mend: &'static str,
}

/// Limits to tell apart, or replies.
#[derive(Debug)]
pub struct PickWords {
    pub heading: &'static str,
    pub why: &'static str,
    /// In the order of `drills::Fairness`.
    pub is: &'static [&'static str],
    pub again: &'static str,
    pub go_on: &'static str,
}

/// The end of a sitting.
#[derive(Debug)]
pub struct Finish {
    pub heading: &'static str,
    pub worked: &'static str,
    pub again: &'static str,
    pub again_why: &'static str,
    pub clear: &'static str,
    pub take: &'static str,
    pub more: &'static str,
    pub done: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/rehearse_words.rs"));
