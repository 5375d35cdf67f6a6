//! The words of `script.toml`, a type for each table of it. `build.rs` fills them.

/// What the screens of Script say.
#[derive(Debug)]
pub struct ScriptWords {
    pub home: Home,
    pub who: Who,
    pub line: KindWords,
    pub amber: KindWords,
    pub red: KindWords,
    pub row: RowWords,
    pub page: OnePage,
    pub receive: Receive,
    pub problem: Problem,
}

/// Where it starts, and what holds for all of it.
#[derive(Debug)]
pub struct Home {
    pub heading: &'static str,
    pub lead: &'static str,
    pub limit: &'static str,
    /// Once no more lines fit.
    pub full: &'static str,
    pub signals: &'static str,
    pub signals_why: &'static str,
    pub free: &'static str,
    pub help: &'static str,
    /// After a row or all of it was taken out, or replaced.
    pub gone: &'static str,
    pub put_back: &'static str,
    /// Leads to what is settled of pauses.
    pub ours: &'static str,
}

/// The two.
#[derive(Debug)]
pub struct Who {
    pub heading: &'static str,
    pub why: &'static str,
    /// Who has no name, as it stands in a sentence.
    pub first: &'static str,
    pub second: &'static str,
    /// The same in their own words, in the order of `Seat`.
    pub ours: &'static [&'static str],
}

/// A line, or a signal. `{name}` is whose line it is, or the first of the two; `{other}` the other one.
#[derive(Debug)]
pub struct KindWords {
    /// Over each row, wherever it is read.
    pub label: &'static str,
    pub heading: &'static str,
    /// What a signal means.
    pub about: &'static str,
    pub add: &'static str,
    /// Who “I” and “you” are, over the open boxes.
    pub whose: &'static str,
    /// All of it as one sentence: `{0}`, `{1}` and `{2}` are its boxes.
    pub says: &'static str,
    pub place: &'static [Place],
}

/// One box.
#[derive(Debug)]
pub struct Place {
    pub ask: &'static str,
    pub examples: &'static str,
    /// Beginnings that people may type though the sentence has them.
    pub stems: &'static [&'static str],
    /// Stands between what is there and an example that is added to it.
    pub joint: &'static str,
    pub starts: &'static [Starts],
}

/// Examples to start from.
#[derive(Debug)]
pub struct Starts {
    /// Empty where there is but one group.
    pub heading: &'static str,
    pub words: &'static [&'static str],
}

/// Under each row.
#[derive(Debug)]
pub struct RowWords {
    pub yes: &'static str,
    pub both: &'static str,
    /// The same where it is read before anything is kept.
    pub not_both: &'static str,
    pub not_yet: &'static str,
    pub unfinished: &'static str,
    pub change: &'static str,
    pub remove: &'static str,
    pub done: &'static str,
    pub too_long: &'static str,
    pub left: &'static str,
    pub again: &'static str,
}

/// What both said yes to, to print and to hand over.
#[derive(Debug)]
pub struct OnePage {
    pub heading: &'static str,
    pub none: &'static str,
    pub lead: &'static str,
    /// The heading on paper.
    pub ours: &'static str,
    pub printed: &'static str,
    /// Where nothing may stay.
    pub no_trace: &'static str,
    pub print: &'static str,
    pub share: &'static str,
    pub share_why: &'static str,
    pub no_link: &'static str,
    pub save: &'static str,
    pub file: &'static str,
    pub saved: &'static str,
    pub open: &'static str,
    pub erase: &'static str,
}

/// What a link or a file brought.
#[derive(Debug)]
pub struct Receive {
    pub heading: &'static str,
    pub lead: &'static str,
    pub same: &'static str,
    pub empty: &'static str,
    pub yes_why: &'static str,
    pub accept: &'static str,
    pub refuse: &'static str,
    pub go_on: &'static str,
    pub ask: &'static str,
    pub replace: &'static str,
    pub leave: &'static str,
    pub mine: &'static str,
}

/// Each says what is wrong and what to do.
#[derive(Debug)]
pub struct Problem {
    pub heading: &'static str,
    pub damaged: &'static str,
    pub newer: &'static str,
    pub too_big: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/script_words.rs"));
