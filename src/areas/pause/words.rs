//! The words of `pause.toml`, a type for each table of it. `build.rs` fills them.

/// What the screens of the pause say. Nothing of it says who called one or why: the clock is for both.
#[derive(Debug)]
pub struct PauseWords {
    pub call: Call,
    pub running: Running,
    pub said: Said,
    pub more: More,
    pub share: Share,
    pub calendar: Calendar,
    pub join: Join,
    pub link_problem: LinkProblem,
    pub end: End,
    pub back: Back,
    pub returns: Returns,
    pub avoidance: Avoidance,
    pub flooding: Flooding,
    pub apart: Apart,
    pub ours: Ours,
    pub notice: Notice,
}

/// Calling one. The words are about oneself; nobody is asked for a reason.
#[derive(Debug)]
pub struct Call {
    pub heading: &'static str,
    pub lead: &'static str,
    pub key: &'static str,
    pub say: &'static str,
    /// To borrow, said aloud. `{time}` is when one will be back.
    pub words: &'static [&'static str],
    /// With the word the two of them settled on, where they did.
    pub agreed: &'static str,
    pub rules: &'static [&'static str],
    pub how_long: &'static str,
    pub minutes: &'static str,
    pub back_at: &'static str,
    pub short: &'static str,
    /// Whence that is known.
    pub short_from: &'static str,
    pub bad_length: &'static str,
    pub start: &'static str,
    pub other: &'static str,
    pub where_now: &'static str,
}

/// While it runs.
#[derive(Debug)]
pub struct Running {
    pub left: &'static str,
    pub less: &'static str,
    pub clock: &'static str,
    /// What was settled of pauses.
    pub agreed: &'static str,
    /// Where this device's time may not be its own.
    pub zone: &'static str,
    pub options: &'static str,
    pub hide_seconds: &'static str,
    pub hide_clock: &'static str,
    pub awake: &'static str,
    pub awake_no: &'static str,
    pub awake_lost: &'static str,
    pub sound: &'static str,
    pub sound_try: &'static str,
    /// Where the page was loaded anew.
    pub sound_tap: &'static str,
    pub sound_tap_why: &'static str,
    pub notify: &'static str,
    pub notify_why: &'static str,
    pub notify_no: &'static str,
    pub end_here: &'static str,
    pub end_here_ask: &'static str,
    pub end_here_why: &'static str,
    /// The same where no other device was handed the pause, as far as is known.
    pub end_here_alone: &'static str,
    pub end_here_yes: &'static str,
    pub end_here_no: &'static str,
    pub ended_early: &'static str,
    pub ended_here: &'static str,
    pub free: &'static str,
    pub unseen: &'static str,
    /// The way to them, here and once it is over.
    pub repair: &'static str,
}

/// Said to a screen reader, once each.
#[derive(Debug)]
pub struct Said {
    pub start: &'static str,
    pub half: &'static str,
    pub five_minutes: &'static str,
    pub one_minute: &'static str,
    pub end: &'static str,
    pub practice: &'static str,
}

/// Asking for more time.
#[derive(Debug)]
pub struct More {
    pub add: &'static str,
    pub heading: &'static str,
    pub lead: &'static str,
    pub say: &'static str,
    pub check_in: &'static str,
    pub not_start: &'static str,
    pub next_day: &'static str,
    pub new_link: &'static str,
    /// Where it is not known whether another device has the pause.
    pub new_link_if: &'static str,
    pub too_far: &'static str,
    pub practice: &'static str,
}

/// Putting it on the other phone.
#[derive(Debug)]
pub struct Share {
    pub lead: &'static str,
    pub holds: &'static str,
    pub no_server: &'static str,
    /// That a link tells of the end as it was when it was made.
    pub once: &'static str,
    pub calendar: &'static str,
    pub locked: &'static str,
    pub locked_why: &'static str,
}

/// The end as others may glimpse it in a calendar.
#[derive(Debug)]
pub struct Calendar {
    pub title: &'static str,
    pub note: &'static str,
    pub file: &'static str,
}

/// What the receiver sees before anything is kept.
#[derive(Debug)]
pub struct Join {
    pub heading: &'static str,
    pub lead: &'static str,
    pub what: &'static str,
    pub practice: &'static str,
    pub accept: &'static str,
    pub refuse: &'static str,
    pub refuse_why: &'static str,
    pub more_time: &'static str,
    pub same: &'static str,
    pub older: &'static str,
    pub other: &'static str,
    /// Two clocks that differ: what is left counts, and not the time of day.
    pub clocks: &'static str,
    pub clocks_small: &'static str,
    pub clocks_check: &'static str,
}

/// Each says what is wrong and what to do. None of these links changes anything.
#[derive(Debug)]
pub struct LinkProblem {
    pub heading: &'static str,
    pub damaged: &'static str,
    pub other_version: &'static str,
    pub too_long: &'static str,
    pub future: &'static str,
    pub ended_now: &'static str,
    pub ended: &'static str,
}

/// When the time is up.
#[derive(Debug)]
pub struct End {
    pub now: &'static str,
    /// `{ago}` is how long it has been over.
    pub late: &'static str,
    pub ready: &'static str,
    pub caller: &'static str,
    pub come: &'static str,
    pub time: &'static str,
    pub asks: &'static str,
    pub asks_why: &'static str,
    pub yes: &'static str,
    pub more: &'static str,
    pub no: &'static str,
    pub skip: &'static str,
}

/// Coming back, one small step at a time. Said aloud: nothing is typed or kept.
#[derive(Debug)]
pub struct Back {
    pub heading: &'static str,
    pub both: &'static str,
    pub own: &'static str,
    pub two_phones: &'static str,
    pub first: &'static str,
    pub second: &'static str,
    pub choose: &'static str,
    pub resume: &'static str,
    pub resume_why: &'static str,
    pub extend: &'static str,
    pub extend_why: &'static str,
    pub park: &'static str,
    pub park_why: &'static str,
    pub aloud: &'static str,
    pub order: &'static str,
    pub thanks: &'static str,
    /// Whose the words below are: theirs, if they like to borrow them. The same for a feeling and a wish.
    pub thanks_why: &'static str,
    pub thanks_say: &'static str,
    pub feeling: &'static str,
    pub feeling_why: &'static str,
    pub feeling_say: &'static str,
    /// For the first and for the second of the two.
    pub feeling_turn: &'static [&'static str],
    pub wish: &'static str,
    pub wish_why: &'static str,
    pub wish_say: &'static str,
    /// For the first and for the second of the two.
    pub wish_turn: &'static [&'static str],
    pub next: &'static str,
    pub turns: &'static str,
    pub again_heated: &'static str,
    pub parked: &'static str,
    pub done: &'static str,
}

/// How coming back went, for the two of you alone.
#[derive(Debug)]
pub struct Returns {
    pub heading: &'static str,
    pub lead: &'static str,
    pub kept: &'static str,
    pub extended: &'static str,
    pub missed: &'static str,
    pub none: &'static str,
    pub clear: &'static str,
}

/// Brought by missed returns.
#[derive(Debug)]
pub struct Avoidance {
    pub heading: &'static str,
    pub lead: &'static str,
    pub pause: &'static str,
    pub away: &'static str,
    pub why: &'static str,
    pub tries: &'static [&'static str],
    pub misuse: &'static str,
    pub help: &'static str,
    pub close: &'static str,
}

/// Flooding in four sentences, and where it comes from.
#[derive(Debug)]
pub struct Flooding {
    pub heading: &'static str,
    pub sentences: &'static [&'static str],
    pub source: &'static str,
    pub not_a_test: &'static str,
}

/// Small things to do while apart.
#[derive(Debug)]
pub struct Apart {
    pub heading: &'static str,
    pub lead: &'static str,
    pub more: &'static str,
    pub card: &'static [ApartCard],
    pub breath: ApartBreath,
    pub leave_alone: ApartLeaveAlone,
}

/// One small thing to do.
#[derive(Debug)]
pub struct ApartCard {
    pub id: &'static str,
    pub heading: &'static str,
    pub lines: &'static [&'static str],
}

/// Breathing along with arcs that open and close.
#[derive(Debug)]
pub struct ApartBreath {
    pub r#in: &'static str,
    pub out: &'static str,
    pub start: &'static str,
    pub stop: &'static str,
    pub still: &'static str,
}

/// What keeps the fight going.
#[derive(Debug)]
pub struct ApartLeaveAlone {
    pub heading: &'static str,
    pub lines: &'static [&'static str],
    pub why: &'static str,
    pub afraid: &'static str,
}

/// Our pause: settled while calm.
#[derive(Debug)]
pub struct Ours {
    pub heading: &'static str,
    pub lead: &'static str,
    pub empty: &'static str,
    pub example: &'static str,
    /// How many letters may still be written.
    pub left: &'static str,
    pub too_long: &'static str,
    pub length: &'static str,
    pub length_why: &'static str,
    /// Leads to signs and what each then does.
    pub script: &'static str,
    pub try_it: &'static str,
    pub try_why: &'static str,
    pub tried: &'static str,
    pub print: &'static str,
    pub printed: &'static str,
    pub share: &'static str,
    pub share_why: &'static str,
    pub file: &'static str,
    pub save: &'static str,
    pub open: &'static str,
    pub erase: &'static str,
    pub erased: &'static str,
    pub put_back: &'static str,
    pub part: &'static [OursPart],
    pub receive: OursReceive,
    pub problem: OursProblem,
}

/// One thing to agree on.
#[derive(Debug)]
pub struct OursPart {
    /// As in `Part::id`.
    pub id: &'static str,
    pub heading: &'static str,
    pub examples: &'static [&'static str],
    pub note: Option<&'static str>,
}

/// What came from the other's phone, before anything is kept.
#[derive(Debug)]
pub struct OursReceive {
    pub heading: &'static str,
    pub lead: &'static str,
    pub accept: &'static str,
    pub refuse: &'static str,
    pub replaces: &'static str,
    pub mine: &'static str,
}

/// Why what came could not be read.
#[derive(Debug)]
pub struct OursProblem {
    pub heading: &'static str,
    pub damaged: &'static str,
    pub other_version: &'static str,
    pub too_big: &'static str,
    pub length: &'static str,
    pub part: &'static str,
}

/// Said beside the clock.
#[derive(Debug)]
pub struct Notice {
    pub not_kept: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/pause_words.rs"));
