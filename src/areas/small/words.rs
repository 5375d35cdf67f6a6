//! The words of `small.toml`, a type for each table of it. `build.rs` fills them.

/// What the screens of Small say.
#[derive(Debug)]
pub struct SmallWords {
    pub home: Home,
    pub date: DateWords,
    pub thanks: ThanksWords,
    pub acts: ActsWords,
    pub act: &'static [Act],
    pub sheet: SheetWords,
    pub ladder: LadderWords,
    pub log: LogWords,
    pub ways: WaysWords,
    pub way: &'static [WayWords],
    pub support: Support,
}

/// Where it starts.
#[derive(Debug)]
pub struct Home {
    pub heading: &'static str,
    pub lead: &'static str,
    pub back: &'static str,
    /// In the order of the pages.
    pub door: &'static [Door],
}

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

/// Thanks and wins.
#[derive(Debug)]
pub struct ThanksWords {
    pub heading: &'static str,
    pub lead: &'static str,
    pub label: &'static str,
    pub such: &'static str,
    pub keep: &'static str,
    pub keep_off: &'static str,
    pub stays: &'static str,
    pub empty: &'static str,
    pub kept: &'static str,
    pub before: &'static str,
    pub more: &'static str,
    pub remove: &'static str,
    pub weekly: &'static str,
}

/// The deck of small acts.
#[derive(Debug)]
pub struct ActsWords {
    pub heading: &'static str,
    pub lead: &'static str,
    pub another: &'static str,
    pub none: &'static str,
    pub choose: &'static str,
    pub kind: &'static str,
    /// The first is any; the others in the order of `kind_ids`.
    pub kinds: &'static [&'static str],
    pub kind_ids: &'static [&'static str],
    pub time: &'static str,
    /// The first is any; the others in the order of `minutes`.
    pub times: &'static [&'static str],
    pub minutes: &'static [i64],
    pub apart: &'static str,
    pub free: &'static str,
}

/// A small act of warmth.
#[derive(Debug)]
pub struct Act {
    pub text: &'static str,
    pub kind: &'static str,
    pub minutes: i64,
    pub apart: bool,
}

/// Mine, yours, ours.
#[derive(Debug)]
pub struct SheetWords {
    pub heading: &'static str,
    pub lead: &'static str,
    pub who: &'static str,
    /// The two of them, and both side by side.
    pub seats: &'static [&'static str],
    pub columns: &'static [&'static str],
    pub hints: &'static [&'static str],
    /// In both, over what each of them wrote.
    pub of: &'static [&'static str],
    pub blank: &'static str,
    pub blank_why: &'static str,
    pub print: &'static str,
    pub clear: &'static str,
}

/// The ladder of small disclosures.
#[derive(Debug)]
pub struct LadderWords {
    pub heading: &'static str,
    pub lead: &'static str,
    pub afraid: &'static str,
    pub help: &'static str,
    pub first: &'static str,
    pub second: &'static str,
    pub lower: &'static str,
    pub done_first: &'static str,
    pub done_second: &'static str,
    pub empty: &'static str,
    pub tell: &'static str,
    pub another: &'static str,
    pub heard: &'static str,
    pub back: &'static str,
    pub heard_empty: &'static str,
    pub anew: &'static str,
    pub stop: &'static str,
    pub stopped: &'static str,
    pub rung: &'static [Rung],
}

#[derive(Debug)]
pub struct Rung {
    pub heading: &'static str,
    pub about: &'static str,
    pub start: &'static [&'static str],
}

/// Three taps after a hard talk, and the look once a month.
#[derive(Debug)]
pub struct LogWords {
    pub heading: &'static str,
    pub lead: &'static str,
    pub skip: &'static str,
    pub noted: &'static str,
    pub nothing: &'static str,
    pub back: &'static str,
    pub again: &'static str,
    pub look: &'static str,
    pub look_why: &'static str,
    pub forget: &'static str,
    pub tap: &'static [Tap],
    pub mirror: Mirror,
}

#[derive(Debug)]
pub struct Tap {
    pub heading: &'static str,
    pub choice: &'static [TapChoice],
}

/// `text` is on the button, `said` is how it is said in the look.
#[derive(Debug)]
pub struct TapChoice {
    pub id: &'static str,
    pub text: &'static str,
    pub said: &'static str,
}

/// What the look says, by what came more than once.
#[derive(Debug)]
pub struct Mirror {
    pub did_and_before: &'static str,
    pub before_then_did: &'static str,
    pub did: &'static str,
    pub before: &'static str,
    pub did_and_where: &'static str,
    pub place: &'static str,
    pub mixed: &'static str,
    pub none: &'static str,
    pub few: &'static str,
}

/// Ways to defend oneself.
#[derive(Debug)]
pub struct WaysWords {
    pub heading: &'static str,
    pub lead: &'static str,
    pub said: &'static str,
    pub reply: &'static str,
    pub instead: &'static str,
    pub after: &'static str,
    pub practise: &'static str,
}

/// One of them: how it looks, what is kind in it, and an example with what could be said in its place.
#[derive(Debug)]
pub struct WayWords {
    pub heading: &'static str,
    pub looks_like: &'static str,
    pub kind_reason: &'static str,
    pub example_line: &'static str,
    pub example_reply: &'static str,
    pub instead: &'static str,
}

/// When and how to find a therapist, and the page to bring along.
#[derive(Debug)]
pub struct Support {
    pub heading: &'static str,
    pub lead: &'static str,
    pub help: &'static str,
    pub section: &'static [Section],
    pub bring: Bring,
}

#[derive(Debug)]
pub struct Section {
    pub heading: &'static str,
    pub text: &'static str,
    pub points: &'static [&'static str],
    /// The way to Help stands under it.
    pub help: bool,
}

/// The page to bring along.
#[derive(Debug)]
pub struct Bring {
    pub heading: &'static str,
    pub lead: &'static str,
    pub choose: &'static str,
    pub page: &'static str,
    pub none: &'static str,
    pub print: &'static str,
    pub save: &'static str,
    pub saved: &'static str,
    pub file: &'static str,
    pub clear: &'static str,
    pub stays: &'static str,
    pub line: &'static [BringLine],
}

/// A line to finish. What was typed in it is kept by its id.
#[derive(Debug)]
pub struct BringLine {
    pub id: &'static str,
    pub text: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/small_words.rs"));
