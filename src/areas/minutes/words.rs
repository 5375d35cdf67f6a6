//! The words of `minutes.toml`, a type for each table of it. `build.rs` fills them.

/// What the screens of Minutes say.
#[derive(Debug)]
pub struct MinutesWords {
    pub before: Before,
    pub now: Now,
    pub end: End,
    pub own: OwnWords,
    pub date: DateWords,
    pub day: DayWords,
    /// In the order of `Ritual`.
    pub ritual: &'static [RitualWords],
}

/// A ritual that is not being done now.
#[derive(Debug)]
pub struct Before {
    /// `{time}`: how long it is in all.
    pub takes: &'static str,
    pub begin: &'static str,
    /// All steps are left out.
    pub empty: &'static str,
    pub others: &'static str,
    /// Leads to the one that is being done.
    pub running: &'static str,
    pub running_why: &'static str,
    pub kept: &'static str,
    pub tab: &'static str,
    pub no_trace: &'static str,
    pub afraid: &'static str,
    pub help: &'static str,
    pub ours: &'static str,
}

/// A step.
#[derive(Debug)]
pub struct Now {
    /// `{n}` of `{of}`, `{time}` of `{all}`.
    pub at: &'static str,
    /// The same, shorter: what another screen leads here with.
    pub waits: &'static str,
    pub who: &'static str,
    pub example: &'static str,
    /// What the next step is.
    pub next: &'static str,
    pub last: &'static str,
    pub skip: &'static str,
    pub back: &'static str,
    pub stop: &'static str,
    pub typed: &'static str,
    pub trial: &'static str,
    pub over: &'static str,
    pub soon: &'static str,
    pub left: &'static str,
    pub more: &'static str,
    pub clock_off: &'static str,
    pub clock_on: &'static str,
    pub own_who: &'static str,
    /// Half a minute, one, and `{n}` of them, whole or with a half.
    pub half: &'static str,
    pub one: &'static str,
    pub many: &'static str,
    pub and_half: &'static str,
}

/// It is over.
#[derive(Debug)]
pub struct End {
    pub heading: &'static str,
    pub lead: &'static str,
    pub noted: &'static str,
    pub keep: &'static str,
    pub finish: &'static str,
    pub finish_why: &'static str,
    pub back: &'static str,
}

/// What two made of the steps.
#[derive(Debug)]
pub struct OwnWords {
    pub heading: &'static str,
    pub lead: &'static str,
    /// `{step}` and `{time}`.
    pub row: &'static str,
    pub delete: &'static str,
    pub add_heading: &'static str,
    pub label: &'static str,
    pub minutes: &'static str,
    pub add: &'static str,
    pub missing: &'static str,
    pub full: &'static str,
}

/// The next date.
#[derive(Debug)]
pub struct DateWords {
    pub heading: &'static str,
    pub none: &'static str,
    /// The day is over: which one is next? `{day}` is what is proposed.
    pub next: &'static str,
    pub take: &'static str,
    pub another: &'static str,
    pub day: &'static str,
    pub clock: &'static str,
    pub every: &'static str,
    /// In the order of `Date::EVERY`.
    pub rhythm: &'static [&'static str],
    pub settle: &'static str,
    pub odd: &'static str,
    pub remove: &'static str,
    pub removed: &'static str,
    pub calendar: &'static str,
    pub seen: &'static str,
    pub saved: &'static str,
    /// Two phones settled on one each.
    pub two: &'static str,
    pub two_lead: &'static str,
    pub nameless: &'static str,
    pub this: &'static str,
}

/// Days as they are said.
#[derive(Debug)]
pub struct DayWords {
    pub today: &'static str,
    pub tomorrow: &'static str,
    /// `{weekday}`, `{day}`, `{month}`.
    pub date: &'static str,
    /// The same of a day that is most of a year away, with its `{year}`.
    pub far: &'static str,
    /// `{day}` and `{time}`.
    pub at: &'static str,
    /// The same with how often it comes again: `{at}` and `{every}`.
    pub again: &'static str,
    pub weekdays: &'static [&'static str],
    pub months: &'static [&'static str],
}

/// One ritual.
#[derive(Debug)]
pub struct RitualWords {
    pub heading: &'static str,
    pub about: &'static str,
    /// As another screen leads here.
    pub aside: &'static str,
    /// What stands in a calendar, where others may see it, and the name of its file.
    pub entry: &'static str,
    pub note: &'static str,
    pub file: &'static str,
    pub step: &'static [StepWords],
}

/// One step.
#[derive(Debug)]
pub struct StepWords {
    pub id: &'static str,
    pub heading: &'static str,
    pub who: &'static str,
    pub say: &'static str,
    pub example: &'static str,
    /// A multiple of thirty.
    pub seconds: i64,
    /// What each box is for; none where nothing is typed.
    pub boxes: &'static [&'static str],
    /// Where it leads, as an address, and what that is called; empty where it leads nowhere.
    pub to: &'static str,
    pub leads: &'static str,
    /// The next date is settled on here.
    pub dates: bool,
    /// What is written here can become an agreement on trial.
    pub trial: bool,
}

include!(concat!(env!("OUT_DIR"), "/minutes_words.rs"));
