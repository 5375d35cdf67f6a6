//! The words of `ours.toml`, a type for each table of it. `build.rs` fills them.

/// What the screens of Ours say.
#[derive(Debug)]
pub struct OursWords {
    pub home: Home,
    pub date: DateWords,
    pub write: WriteWords,
    pub page: PageWords,
    pub look: LookWords,
    pub weeks: WeeksWords,
}

/// Where it starts.
#[derive(Debug)]
pub struct Home {
    pub heading: &'static str,
    pub lead: &'static str,
    pub first: &'static [&'static str],
    pub first_go: &'static str,
    pub due: &'static str,
    pub due_row: &'static str,
    pub dates: &'static str,
    pub going: &'static str,
    pub going_row: &'static str,
    pub earlier: &'static str,
    pub over_row: &'static str,
    pub two: &'static str,
    pub more: &'static str,
    pub write: &'static str,
    pub go_on: &'static str,
    pub doors: &'static str,
    /// In the order of the screens' doors.
    pub door: &'static [Door],
}

/// The way to something else that two keep together.
#[derive(Debug)]
pub struct Door {
    pub label: &'static str,
    pub why: &'static str,
}

/// How a day is said.
#[derive(Debug)]
pub struct DateWords {
    pub day: &'static str,
    pub weekdays: &'static [&'static str],
    pub months: &'static [&'static str],
}

/// An agreement is written, or changed.
#[derive(Debug)]
pub struct WriteWords {
    pub title: &'static str,
    pub change: &'static str,
    pub lead: &'static str,
    pub what: &'static str,
    pub what_hint: &'static str,
    pub rules: &'static str,
    pub starts: &'static str,
    pub start: &'static [&'static str],
    pub length: &'static str,
    pub lengths: &'static [&'static str],
    pub from: &'static str,
    pub until: &'static str,
    pub undo: &'static str,
    pub undo_hint: &'static str,
    pub signs: &'static [&'static str],
    pub sign_hint: &'static str,
    pub unseen: &'static str,
    pub asks: &'static str,
    pub doing: &'static str,
    pub who: &'static [&'static str],
    pub does: &'static [&'static str],
    pub lacks: &'static [&'static str],
    pub keep: &'static str,
    pub page: &'static str,
    pub changed: &'static str,
    pub drop: &'static str,
    pub back: &'static str,
    pub tab: &'static str,
    pub no_trace: &'static str,
    pub free: &'static str,
    pub help: &'static str,
    pub brought: &'static str,
    pub begun: &'static str,
    pub came: &'static str,
    pub take: &'static str,
    pub leave: &'static str,
}

/// An agreement to read.
#[derive(Debug)]
pub struct PageWords {
    pub title: &'static str,
    pub labels: &'static [&'static str],
    pub doing: &'static str,
    pub due: &'static str,
    pub look: &'static str,
    pub calendar: &'static str,
    pub seen: &'static str,
    pub entry: &'static str,
    pub note: &'static str,
    pub entry_file: &'static str,
    pub print: &'static str,
    pub file: &'static str,
    pub file_name: &'static str,
    pub change: &'static str,
    pub remove: &'static str,
    pub removed: &'static str,
    pub put_back: &'static str,
    pub over: &'static str,
    pub again: &'static str,
    pub ours: &'static str,
    pub kept: &'static str,
    pub ends: &'static str,
    pub versions: &'static str,
    pub unnamed: &'static [&'static str],
    pub choose: &'static str,
}

/// Two look at it again.
#[derive(Debug)]
pub struct LookWords {
    pub title: &'static str,
    pub about: &'static str,
    pub lead: &'static str,
    pub went: &'static str,
    pub wents: &'static [&'static str],
    pub next: &'static str,
    pub no_signs: &'static str,
    pub rate: &'static str,
    pub rate_first: &'static str,
    pub rate_second: &'static str,
    pub seens: &'static [&'static str],
    pub done: &'static str,
    pub cover: &'static str,
    pub cover_why: &'static str,
    pub have: &'static str,
    pub alone: &'static str,
    pub missing: &'static str,
    pub both: &'static str,
    pub both_why: &'static str,
    pub we: &'static str,
    pub pair: &'static str,
    pub same: &'static str,
    pub talk: &'static str,
    pub then: &'static str,
    pub keep: &'static str,
    pub keep_go: &'static str,
    pub change: &'static str,
    pub change_why: &'static str,
    pub let_go: &'static str,
    pub let_go_why: &'static str,
    pub days: &'static str,
}

/// What was seen at each look.
#[derive(Debug)]
pub struct WeeksWords {
    pub heading: &'static str,
    pub picture: &'static str,
    pub rows: &'static str,
    pub key: &'static str,
    pub sign: &'static str,
    pub table: &'static str,
    pub day: &'static str,
    pub then: &'static [&'static str],
    pub thens: &'static str,
    pub before: &'static str,
    pub changed: &'static str,
    pub none: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/ours_words.rs"));
