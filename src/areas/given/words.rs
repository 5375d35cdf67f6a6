//! The words of `given.toml`, a type for each table of it. `build.rs` fills them.

/// What is read by whoever was given a pack or an assignment.
#[derive(Debug)]
pub struct GivenWords {
    pub packs: Packs,
    pub received: Received,
    pub task: Task,
    pub copy: Copy,
}

/// The packs on this device.
#[derive(Debug)]
pub struct Packs {
    pub none: &'static str,
    pub practise: &'static str,
    pub remove: &'static str,
    pub by: &'static str,
    /// A pack says so of itself; nobody here has looked.
    pub checked: &'static str,
    pub unchecked: &'static str,
}

/// What came by file or link, before it is taken.
#[derive(Debug)]
pub struct Received {
    pub pack: &'static str,
    pub task: &'static str,
    pub lead: &'static str,
    pub inside: &'static str,
    pub lines: &'static str,
    pub cards: &'static str,
    pub talk: &'static str,
    pub note: &'static str,
    pub waiting: &'static str,
    pub missing: &'static str,
    /// Above what its author can mend.
    pub author: &'static str,
    pub same: &'static str,
    pub other: &'static str,
    pub other_pack: &'static str,
    pub other_task: &'static str,
    pub gone: &'static str,
    pub cards_gone: &'static str,
    pub add: &'static str,
    pub accept: &'static str,
}

/// The assignment somebody was given.
#[derive(Debug)]
pub struct Task {
    pub heading: &'static str,
    pub none: &'static str,
    pub from: &'static str,
    pub yours: &'static str,
    pub practise: &'static str,
    pub draw: &'static str,
    pub done: &'static str,
    pub away: &'static str,
    pub away_why: &'static str,
    pub page: &'static str,
    pub page_why: &'static str,
    pub show_line: &'static str,
    pub replies: &'static str,
    pub notes: &'static str,
    pub words: &'static str,
    pub reads: &'static str,
    pub nothing: &'static str,
    pub practised: &'static str,
    pub talked: &'static str,
    pub own: &'static str,
    pub reply: &'static str,
    pub noticed: &'static str,
    pub print: &'static str,
    pub copy: &'static str,
    pub copied: &'static str,
    pub copy_no: &'static str,
    pub send: &'static str,
    pub save: &'static str,
    pub file: &'static str,
}

/// A copy of all that was kept, to be loaded.
#[derive(Debug)]
pub struct Copy {
    pub lead: &'static str,
    pub open: &'static str,
    pub odd: &'static str,
    pub newer: &'static str,
    pub inside: &'static str,
    pub replaces: &'static str,
    pub yes: &'static str,
    pub no: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/given_words.rs"));
