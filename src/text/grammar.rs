//! The words of `grammar.toml`, a type for each table of it. `build.rs` fills them. What a list is for
//! stands beside it in the TOML.

use crate::content::List;

/// How a language shows whose claim a clause is, what negates, and how I and you turn round.
#[derive(Debug)]
pub struct Grammar {
    /// What is typed, then what it says.
    pub short: List,
    pub clipped: List,
    pub your_are: &'static str,
    pub after_you_are: List,
    pub endings: List,
    pub is: &'static str,
    pub is_after: List,
    /// The form, then its plain word.
    pub irregular: List,
    pub real: List,
    pub stems: Stems,
    /// Words by what they do: a line for each class, in the order of its bits ([`super::class`]).
    pub classes: &'static str,
    pub clauses: Clauses,
    pub frames: Frames,
    pub turning: Turning,
    pub openings: Openings,
}

/// How words end.
#[derive(Debug)]
pub struct Stems {
    pub kept: &'static [&'static str],
    pub of_y: &'static [&'static str],
    pub endings: &'static [&'static str],
    pub compared: &'static [&'static str],
    pub verbs: &'static [&'static str],
    pub going: &'static [&'static str],
    pub voiced: &'static str,
    pub sounded: &'static str,
    pub doubled: &'static str,
    pub last: &'static str,
    pub vowels: &'static str,
    pub mute: &'static str,
}

/// Where clauses begin and end.
#[derive(Debug)]
pub struct Clauses {
    pub breaks: List,
    pub wholes: List,
}

/// How a clause shows whose claim it is.
#[derive(Debug)]
pub struct Frames {
    pub checks: List,
    pub stems: List,
    pub openers: List,
    pub guesses: List,
    pub thoughts: List,
    pub denials: List,
    pub pictures: List,
    pub anywhere: List,
    pub retorts: List,
    pub harm: List,
    pub harmed: List,
    pub brush_offs: List,
    pub holders: List,
}

/// The statement from the listener's mouth.
#[derive(Debug)]
pub struct Turning {
    pub turns: List,
    /// How a sentence of the speaker's about themselves begins.
    pub speaker: List,
    /// As words are typed, each with what it becomes.
    pub said: List,
    /// The same for what is only the speaker's after their "I".
    pub past: List,
    /// The same for what follows a "you" that becomes "I".
    pub own_verbs: List,
    /// What a "you" becomes that does something.
    pub doing: &'static str,
    /// What a "you" becomes that something is done to.
    pub done_to: &'static str,
    /// How a helping verb ends that says "not".
    pub denied: &'static str,
    /// Where one of these stands nothing is turned.
    pub doubtful: List,
}

/// How a question starts.
#[derive(Debug)]
pub struct Openings {
    pub invites: List,
    pub facts: List,
    pub offers: List,
    pub whys: List,
    pub open: List,
    pub half: List,
}

include!(concat!(env!("OUT_DIR"), "/grammar_words.rs"));
