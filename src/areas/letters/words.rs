//! The words of `letters.toml`, a type for each table of it. `build.rs` fills them.

/// What the screens of Letters say.
#[derive(Debug)]
pub struct LettersWords {
    pub home: Home,
    pub write: Write,
    pub give: Give,
    pub read: Read,
    pub open: Open,
    pub parts: Parts,
    pub voice: VoiceWords,
    pub odd: OddWords,
    pub date: Date,
}

/// The shelf, and what waits.
#[derive(Debug)]
pub struct Home {
    pub heading: &'static str,
    pub lead: &'static str,
    pub begin: &'static str,
    /// One is begun in this tab.
    pub go_on: &'static str,
    pub begun: &'static str,
    pub open: &'static str,
    pub open_why: &'static str,
    /// One was opened and is not done with.
    pub opened: &'static str,
    pub opened_why: &'static str,
    pub waiting: &'static str,
    /// One without a heading or words yet.
    pub unnamed: &'static str,
    pub aside: &'static str,
    /// `{when}` is a time of day, with its weekday where that is not today.
    pub again: &'static str,
    pub anyway: &'static str,
    pub ready: &'static str,
    pub take_up: &'static str,
    pub shelf: &'static str,
    pub none: &'static str,
    pub more: &'static str,
    /// `{name}` and `{date}`.
    pub by: &'static str,
    pub gone: &'static str,
    pub dropped: &'static str,
    pub put_back: &'static str,
}

/// Writing one.
#[derive(Debug)]
pub struct Write {
    pub heading: &'static str,
    pub lead: &'static str,
    pub answer: &'static str,
    pub title: &'static str,
    pub words: &'static str,
    pub under: &'static str,
    pub empty: &'static str,
    /// `{n}` letters are left, or too many.
    pub left: &'static str,
    pub over: &'static str,
    pub starts: &'static str,
    pub start: &'static [&'static str],
    pub give: &'static str,
    pub kept: &'static str,
    pub wait: &'static str,
    pub wait_why: &'static str,
    pub wait_off: &'static str,
    pub wait_none: &'static str,
    pub wait_hour: &'static str,
    pub wait_night: &'static str,
    pub wait_day: &'static str,
    pub keep: &'static str,
    pub keep_why: &'static str,
    pub drop: &'static str,
}

/// Handing one over.
#[derive(Debug)]
pub struct Give {
    pub heading: &'static str,
    pub lead: &'static str,
    pub letter: &'static str,
    pub change: &'static str,
    pub name: &'static str,
    pub name_why: &'static str,
    pub seal: &'static str,
    pub plain: &'static str,
    pub plain_why: &'static str,
    pub sealed: &'static str,
    pub sealed_why: &'static str,
    pub word: &'static str,
    pub word_why: &'static str,
    /// Under a short one.
    pub word_short: &'static str,
    pub word_none: &'static str,
    pub sealing: &'static str,
    pub no_seal: &'static str,
    pub how: &'static str,
    pub save: &'static str,
    /// What the file is called.
    pub file: &'static str,
    pub codes: &'static str,
    pub link: &'static str,
    pub ways_why: &'static str,
    pub long_link: &'static str,
    pub long_codes: &'static str,
    /// Code `{n}` of `{of}`.
    pub code: &'static str,
    pub code_why: &'static str,
    pub next: &'static str,
    pub before: &'static str,
    pub link_why: &'static str,
    pub link_sealed: &'static str,
    pub after: &'static str,
    pub back: &'static str,
}

/// Reading one of the shelf.
#[derive(Debug)]
pub struct Read {
    pub heading: &'static str,
    pub by: &'static str,
    pub own: &'static str,
    pub two: &'static str,
    pub one: &'static str,
    pub other: &'static str,
    pub pick: &'static str,
    pub answers: &'static str,
    pub give: &'static str,
    pub remove: &'static str,
    pub remove_why: &'static str,
    pub back: &'static str,
}

/// Reading one that came.
#[derive(Debug)]
pub struct Open {
    pub heading: &'static str,
    pub locked: &'static str,
    pub locked_why: &'static str,
    pub word: &'static str,
    pub word_why: &'static str,
    pub empty: &'static str,
    pub wrong: &'static str,
    pub opening: &'static str,
    pub unlock: &'static str,
    pub from: &'static str,
    pub read: &'static str,
    pub sit: &'static str,
    pub sit_lead: &'static str,
    pub done: &'static str,
    pub after: &'static str,
    pub after_lead: &'static str,
    pub say_back: &'static str,
    pub say_back_why: &'static str,
    pub answer: &'static str,
    pub answer_why: &'static str,
    pub again: &'static str,
    pub again_why: &'static str,
    pub keep: &'static str,
    pub kept: &'static str,
    pub leave: &'static str,
    pub leave_why: &'static str,
    pub keep_off: &'static str,
    pub hard: &'static str,
}

/// Pieces that come together.
#[derive(Debug)]
pub struct Parts {
    pub heading: &'static str,
    /// `{n}` of `{of}` are here.
    pub here: &'static str,
    pub one_here: &'static str,
    /// `{places}` are missing.
    pub missing: &'static str,
    pub missing_one: &'static str,
    pub how: &'static str,
    pub all: &'static str,
    pub open: &'static str,
    pub other: &'static str,
    pub apart: &'static str,
    pub apart_leave: &'static str,
    pub odd: &'static str,
    pub no_trace: &'static str,
    pub home: &'static str,
}

/// A spoken one.
#[derive(Debug)]
pub struct VoiceWords {
    pub heading: &'static str,
    pub lead: &'static str,
    /// What leads here.
    pub way: &'static str,
    pub begin: &'static str,
    pub ask: &'static str,
    pub asked: &'static str,
    /// `{time}` has gone by.
    pub recording: &'static str,
    pub end: &'static str,
    pub recorded: &'static str,
    pub play: &'static str,
    pub hush: &'static str,
    pub save: &'static str,
    /// What the file is called, without its ending.
    pub file: &'static str,
    pub again: &'static str,
    pub drop: &'static str,
    pub not_kept: &'static str,
    pub refused: &'static str,
    pub missing: &'static str,
    pub lost: &'static str,
    pub unsaved: &'static str,
}

/// Each says what is wrong and what to do.
#[derive(Debug)]
pub struct OddWords {
    pub heading: &'static str,
    pub damaged: &'static str,
    pub newer: &'static str,
    pub too_big: &'static str,
    pub go_on: &'static str,
}

/// A day as it is written: `{day}`, `{month}` and `{year}`.
#[derive(Debug)]
pub struct Date {
    pub written: &'static str,
    pub months: &'static [&'static str],
}

include!(concat!(env!("OUT_DIR"), "/letters_words.rs"));
