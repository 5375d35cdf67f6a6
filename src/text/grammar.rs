//! The words of `grammar.toml`, a type for each table of it. `build.rs` fills them. What a list is for
//! stands beside it in the TOML.

use crate::content::List;

/// How a language shows whose claim a clause is, what negates, and how I and you turn round.
#[derive(Debug)]
pub struct Grammar {
    /// What is typed, then what it says.
    pub short: List,
    pub after_you_are: List,
    pub endings: List,
    pub is_after: List,
    /// The form, then its plain word.
    pub irregular: List,
    pub whole: List,
    pub classes: Classes,
    pub clauses: Clauses,
    pub frames: Frames,
    pub turning: Turning,
    pub typing: Typing,
}

/// Words by what they do in a clause.
#[derive(Debug)]
pub struct Classes {
    pub listener: List,
    pub partner: List,
    pub both: List,
    pub thing: List,
    pub other: List,
    pub opens: List,
    pub joins: List,
    pub hangs: List,
    pub hangs_on_subject: List,
    pub completes: List,
    pub asks: List,
    pub helps: List,
    pub negates: List,
    pub leads: List,
    pub between: List,
    pub minds: List,
    pub inward: List,
    pub needs_to: List,
    pub orders: List,
}

/// Where clauses begin and end.
#[derive(Debug)]
pub struct Clauses {
    pub breaks: List,
    pub wholes: List,
    pub holds: List,
}

/// How a clause shows whose claim it is.
#[derive(Debug)]
pub struct Frames {
    pub checks: List,
    pub stems: List,
    pub times: List,
    pub ahead: List,
    pub aside: List,
    pub views: List,
    pub reports: List,
    pub tags: List,
    pub openers: List,
    pub guesses: List,
    pub thoughts: List,
    pub denials: List,
    pub smaller: List,
    pub bigger: List,
    pub wants: List,
    pub plain_wants: List,
    pub outward: List,
    pub pictures: List,
    pub anywhere: List,
    pub retorts: List,
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
    /// Where one of these stands nothing is turned.
    pub doubtful: List,
}

/// Mending slips, and telling a language by its little words.
#[derive(Debug)]
pub struct Typing {
    pub real: List,
    pub little: List,
    pub light: List,
    pub foreign: List,
}

include!(concat!(env!("OUT_DIR"), "/grammar_words.rs"));
