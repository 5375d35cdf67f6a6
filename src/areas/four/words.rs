//! The words of `four.toml`, a type for each table of it. `build.rs` fills them.

/// What the screens of Four say, short enough to read from across a table.
#[derive(Debug)]
pub struct FourWords {
    pub title: &'static str,
    pub now: Now,
    pub set: Set,
    pub agree: Agree,
    pub steps: Steps,
    /// In the order of `Deed`.
    pub deed: &'static [DeedWords],
    pub turn: TurnWords,
    pub offer: Offer,
    pub rate: Rate,
    pub choose: Choose,
    pub trial: TrialWords,
    pub page: PageWords,
    pub rest: RestWords,
    pub stuck: Stuck,
    pub end: End,
    pub time: Time,
}

/// Who does what now, and where the phone is: the top of every screen.
#[derive(Debug)]
pub struct Now {
    /// `{name}` and `{deed}`.
    pub does: &'static str,
    /// Who has no name, as it stands in a sentence.
    pub first: &'static str,
    pub second: &'static str,
    pub phone: &'static str,
    /// Where the other one must not see what is on the screen.
    pub alone: &'static str,
    pub takes: &'static str,
    pub between: &'static str,
    /// On a control that hands the phone over.
    pub hand: &'static str,
    /// What other screens lead here with.
    pub waits: &'static str,
    pub waits_about: &'static str,
}

/// What about, who, how long.
#[derive(Debug)]
pub struct Set {
    pub lead: &'static str,
    /// Nobody has this talk alone.
    pub both: &'static str,
    pub alone: &'static str,
    pub topic: &'static str,
    pub hint: &'static str,
    pub names: &'static str,
    pub starts: &'static str,
    pub minutes: &'static str,
    pub soft: &'static str,
    pub go: &'static str,
    pub kept: &'static str,
    /// Unless it stays on the device.
    pub tab: &'static str,
    pub no_trace: &'static str,
}

/// Is now all right for both?
#[derive(Debug)]
pub struct Agree {
    pub title: &'static str,
    pub lines: &'static [&'static str],
    pub yes: &'static str,
    pub no: &'static str,
    pub back: &'static str,
}

#[derive(Debug)]
pub struct Steps {
    pub name: &'static [&'static str],
    pub at: &'static str,
    pub about: &'static str,
}

/// What each does, as it stands behind a name, and how.
#[derive(Debug)]
pub struct DeedWords {
    pub first: &'static str,
    pub second: &'static str,
    pub lead_first: &'static str,
    pub lead_second: &'static str,
    /// Words to start with.
    pub say_first: &'static [&'static str],
    pub say_second: &'static [&'static str],
}

#[derive(Debug)]
pub struct TurnWords {
    pub have: &'static str,
    pub taking: &'static str,
    pub label: &'static str,
    pub aloud: &'static str,
    pub look: &'static str,
    pub alone: &'static str,
    pub notes: &'static str,
    pub none: &'static str,
    pub done: &'static str,
    pub so_far: &'static str,
    pub wrote: &'static str,
    pub harder: &'static str,
}

#[derive(Debug)]
pub struct Offer {
    pub one: &'static str,
    pub two: &'static str,
    pub missing: &'static str,
    pub done: &'static str,
    /// Where there are options already.
    pub back: &'static str,
    /// Over the notes on one of the two.
    pub looked: &'static str,
}

#[derive(Debug)]
pub struct Rate {
    /// In the order of `Rating`.
    pub answers: &'static [&'static str],
    pub missing: &'static str,
    pub done: &'static str,
}

/// All options, and what the two answers make together.
#[derive(Debug)]
pub struct Choose {
    pub title: &'static str,
    pub lead: &'static str,
    pub both: &'static str,
    pub change: &'static str,
    pub why: &'static str,
    pub rest: &'static str,
    pub none: &'static str,
    pub pick: &'static str,
    pub more: &'static str,
    /// Where they were begun and left.
    pub more_begun: &'static str,
}

#[derive(Debug)]
pub struct TrialWords {
    pub title: &'static str,
    pub lead: &'static str,
    pub what: &'static str,
    pub from: &'static str,
    pub until: &'static str,
    pub undo: &'static str,
    pub undo_hint: &'static str,
    pub signs: &'static [&'static str],
    pub sign_hint: &'static str,
    /// In the order of `Trial::lacks`.
    pub lacks: &'static [&'static str],
    pub back: &'static str,
    pub done: &'static str,
}

/// What came of it, to take along.
#[derive(Debug)]
pub struct PageWords {
    pub title: &'static str,
    pub lead: &'static str,
    pub labels: &'static [&'static str],
    pub date: &'static str,
    pub weekdays: &'static [&'static str],
    pub months: &'static [&'static str],
    pub copy: &'static str,
    pub copied: &'static str,
    pub copy_no: &'static str,
    /// Once the file was handed to the browser, which says nothing where it refuses.
    pub saved: &'static str,
    pub calendar_saved: &'static str,
    pub print: &'static str,
    pub agreement: &'static str,
    pub calendar: &'static str,
    pub seen: &'static str,
    pub entry: &'static str,
    pub note: &'static str,
    pub entry_file: &'static str,
    pub file: &'static str,
    pub file_name: &'static str,
    pub back: &'static str,
    pub finish: &'static str,
    pub finish_why: &'static str,
}

/// Stopping for a while.
#[derive(Debug)]
pub struct RestWords {
    pub next: &'static str,
    pub go: &'static str,
    pub tab: &'static str,
    pub device: &'static str,
    pub stay: &'static str,
    /// In the order of `Rest`.
    pub kind: &'static [RestKind],
}

/// The control, the heading, and a word on it.
#[derive(Debug)]
pub struct RestKind {
    pub button: &'static str,
    pub title: &'static str,
    pub text: &'static str,
}

/// About how, not about what.
#[derive(Debug)]
pub struct Stuck {
    pub questions: &'static [&'static str],
}

#[derive(Debug)]
pub struct End {
    pub others: &'static str,
    /// Where something was typed that could stay.
    pub stays: &'static str,
    pub go: &'static str,
    pub back: &'static str,
    pub over: &'static str,
    pub gone: &'static str,
    /// As long as it can be had back.
    pub put_back: &'static str,
    pub slip: &'static str,
    pub again: &'static str,
    pub repair: &'static str,
    pub longer: &'static str,
}

/// Time shows, and ends nothing.
#[derive(Debug)]
pub struct Time {
    pub left: &'static str,
    pub soon: &'static str,
    pub over: &'static str,
    pub extend: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/four_words.rs"));
