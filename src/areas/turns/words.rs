//! The words of `talk/turns.toml`, a type for each table of it. `build.rs` fills them.

/// The words of taking turns, short enough to read from across a table.
#[derive(Debug)]
pub struct TurnsWords {
    pub now: Now,
    pub readiness: Readiness,
    pub topic: Topic,
    pub length: Length,
    pub permission: Permission,
    pub not_now: NotNow,
    pub declined: Declined,
    pub room: Room,
    pub kind: &'static [Kind],
    pub rules: Rules,
    pub swap: Swap,
    pub prompts: Prompts,
    pub landed: Landed,
    pub open: Open,
    pub parked: Parked,
    pub time: Time,
    pub pause: Pause,
    pub mirror: Mirror,
    pub appreciation: Appreciation,
    pub feedback: Feedback,
    pub end: End,
    pub setup: Setup,
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
    /// Where it is the listener's turn to do something.
    pub holds: &'static str,
    pub alone: &'static str,
    pub between: &'static str,
    /// On a control that hands the phone over.
    pub hand: &'static str,
    pub ask: &'static str,
    pub answer: &'static str,
    pub speak: &'static str,
    pub back: &'static str,
    pub landed: &'static str,
    pub heard: &'static str,
    pub third: &'static str,
    pub thanks: &'static str,
    pub take: &'static str,
    pub notes: &'static str,
    /// What other screens lead here with.
    pub waits: &'static str,
    pub waits_about: &'static str,
}

/// One line of several.
#[derive(Debug)]
pub struct Line {
    pub text: &'static str,
}

/// What there should be before a talk, asked of both.
#[derive(Debug)]
pub struct Readiness {
    pub title: &'static str,
    pub note: &'static str,
    pub go: &'static str,
    pub wait: &'static str,
    pub missing: &'static str,
    pub item: &'static [ReadinessItem],
}

/// One thing there should be, and what to do without it.
#[derive(Debug)]
pub struct ReadinessItem {
    pub text: &'static str,
    pub missing: &'static str,
}

/// What the talk is about.
#[derive(Debug)]
pub struct Topic {
    pub title: &'static str,
    pub hint: &'static str,
    pub swap: &'static str,
}

/// How long a turn may be.
#[derive(Debug)]
pub struct Length {
    pub title: &'static str,
    pub note: &'static str,
    pub soft: &'static str,
}

/// Asking, and an answer that may be no.
#[derive(Debug)]
pub struct Permission {
    pub note: &'static str,
    pub asked: &'static str,
    pub handed: &'static str,
    pub ask: &'static [Line],
    pub answer: &'static [PermissionAnswer],
}

/// One answer.
#[derive(Debug)]
pub struct PermissionAnswer {
    /// The app asks for it by name.
    pub id: &'static str,
    pub label: &'static str,
}

/// Another time.
#[derive(Debug)]
pub struct NotNow {
    pub title: &'static str,
    pub note: &'static str,
    pub thank: &'static str,
    pub save: &'static str,
    /// The same with the topic in it, which others may then read.
    pub named: &'static str,
    pub seen: &'static str,
    /// The same where there is no topic.
    pub seen_bare: &'static str,
    /// What stands in the calendar.
    pub entry: &'static str,
    pub about: &'static str,
    pub entry_note: &'static str,
    pub file: &'static str,
    pub set: &'static str,
    pub come: &'static str,
    pub begin: &'static str,
    pub time: &'static [NotNowTime],
}

/// One other time.
#[derive(Debug)]
pub struct NotNowTime {
    /// The app asks for it by name.
    pub id: &'static str,
    pub text: &'static str,
}

/// A plain no.
#[derive(Debug)]
pub struct Declined {
    pub say: &'static str,
    pub title: &'static str,
    pub text: &'static str,
    pub others: &'static str,
}

/// What both agree to. It is no promise to keep quiet.
#[derive(Debug)]
pub struct Room {
    pub title: &'static str,
    pub line: &'static [Line],
}

/// A kind of talk.
#[derive(Debug)]
pub struct Kind {
    pub name: &'static str,
    pub note: &'static str,
}

/// The two roles.
#[derive(Debug)]
pub struct Rules {
    /// For a listener whose own turn is still to come.
    pub side: &'static str,
    pub speaker: Role,
    pub listener: Role,
}

/// What one of the two does, and hands on.
#[derive(Debug)]
pub struct Role {
    pub pass: &'static str,
    pub rule: &'static [Line],
}

/// Handing over the phone.
#[derive(Debug)]
pub struct Swap {
    pub text: &'static str,
    pub go: &'static str,
    pub turn: &'static str,
    pub done: &'static str,
}

/// At hand for the listener.
#[derive(Debug)]
pub struct Prompts {
    pub title: &'static str,
    pub more: &'static str,
    pub alone: &'static str,
    /// Over what the listener typed, for the speaker.
    pub wrote: &'static str,
    pub prompt: &'static [Line],
}

/// How it landed: the speaker taps.
#[derive(Debug)]
pub struct Landed {
    pub note: &'static str,
    pub answer: &'static [LandedAnswer],
    pub third: LandedThird,
}

/// One answer, and what follows from it.
#[derive(Debug)]
pub struct LandedAnswer {
    pub label: &'static str,
    pub next: &'static str,
}

/// After three times.
#[derive(Debug)]
pub struct LandedThird {
    pub title: &'static str,
    pub text: &'static str,
}

/// What is still open at the end, by what each of them said.
#[derive(Debug)]
pub struct Open {
    pub title: &'static str,
    pub note: &'static str,
    pub turn: &'static str,
    pub mostly: &'static str,
    pub not_yet: &'static str,
    pub again: &'static str,
    pub later: &'static str,
    pub leave: &'static str,
}

/// Ideas wait until both have had their turn.
#[derive(Debug)]
pub struct Parked {
    pub title: &'static str,
    pub heading: &'static str,
    pub note: &'static str,
    pub add: &'static str,
    pub hint: &'static str,
    pub placed: &'static str,
    pub open: &'static str,
    pub keep: &'static str,
    pub save: &'static str,
    pub print: &'static str,
}

/// A turn's time. It never ends one.
#[derive(Debug)]
pub struct Time {
    pub left: &'static str,
    pub soon: &'static str,
    pub over: &'static str,
    pub extend: &'static str,
}

/// Stopping for a while, within the talk.
#[derive(Debug)]
pub struct Pause {
    pub button: &'static str,
    pub title: &'static str,
    pub text: &'static str,
    pub next: &'static str,
    pub tab: &'static str,
    pub back: &'static str,
    pub longer: &'static str,
}

/// The slower kind of talk.
#[derive(Debug)]
pub struct Mirror {
    pub note: &'static str,
    pub step: &'static [MirrorStep],
}

/// One step of it.
#[derive(Debug)]
pub struct MirrorStep {
    pub title: &'static str,
    pub text: &'static str,
    /// To borrow, said aloud.
    pub say: &'static [&'static str],
}

/// The round of thanks.
#[derive(Debug)]
pub struct Appreciation {
    pub speaker: &'static str,
    pub listen: &'static str,
    pub but: &'static str,
    pub start: &'static [Line],
}

/// Notes on what was typed, only if both want them.
#[derive(Debug)]
pub struct Feedback {
    pub title: &'static str,
    pub note: &'static str,
    pub ask: &'static str,
}

/// The end of a talk.
#[derive(Debug)]
pub struct End {
    pub note: &'static str,
    pub thanks: &'static str,
    pub closed: &'static str,
    pub kept: &'static str,
    /// How long that list stays.
    pub tab: &'static str,
    pub take_up: &'static str,
    pub next: &'static str,
    pub repair: &'static str,
    pub step: &'static [EndStep],
}

/// One small thing before it is done.
#[derive(Debug)]
pub struct EndStep {
    pub text: &'static str,
    /// To borrow, said aloud.
    pub say: &'static [&'static str],
}

/// Labels around all of it.
#[derive(Debug)]
pub struct Setup {
    pub lead: &'static str,
    pub kind: &'static str,
    pub names: &'static str,
    pub next: &'static str,
    pub back: &'static str,
    pub begin: &'static str,
    pub stop: &'static str,
    pub again: &'static str,
    pub about: &'static str,
    pub more: &'static str,
    pub whole: &'static str,
    pub asks: &'static str,
    pub r#type: &'static str,
    pub typed: &'static str,
    pub clock: &'static str,
    pub at: &'static str,
    pub no_time: &'static str,
    pub wrote: &'static str,
    pub none: &'static str,
    pub ours: &'static str,
    pub gone: &'static str,
    pub no_trace: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/turns_words.rs"));
