//! The words of `interface.toml`, a type for each table of it. `build.rs` fills them.

/// What the house says on any screen, and what several areas say.
#[derive(Debug)]
pub struct InterfaceWords {
    pub app: App,
    pub areas: Areas,
    pub topics: Topics,
    pub levels: Levels,
    pub practice: Practice,
    pub breath: Breath,
    pub keep: Keep,
    pub leads: Leads,
    pub notice: Notice,
    pub update: Update,
    pub asking: Asking,
    pub open_line: OpenLine,
    pub pause: Pause,
    pub length: Length,
    pub deck: Deck,
    pub part: Part,
}

/// What a browser shows as a title.
#[derive(Debug)]
pub struct App {
    /// `{screen}` is what the screen is called.
    pub title: &'static str,
}

/// What the areas are called, wherever one leads to another.
#[derive(Debug)]
pub struct Areas {
    /// What the row of them is called to a screen reader.
    pub label: &'static str,
    pub listen: &'static str,
    pub say: &'static str,
    pub talk: &'static str,
    pub pause: &'static str,
    pub ours: &'static str,
    /// No place of its own in the row; its title, and what leads to it.
    pub turns: &'static str,
    pub help: &'static str,
    pub settings: &'static str,
}

/// What lines are about: one for each `Topic`.
#[derive(Debug)]
pub struct Topics {
    pub chores: &'static str,
    pub phones: &'static str,
    pub money: &'static str,
    pub family: &'static str,
    pub intimacy: &'static str,
    pub alone: &'static str,
    pub together: &'static str,
    pub parenting: &'static str,
    pub jealousy: &'static str,
    pub work: &'static str,
    pub change: &'static str,
    pub past: &'static str,
}

/// In the order of the levels, easiest first.
#[derive(Debug)]
pub struct Levels {
    pub names: &'static [&'static str],
    pub notes: &'static [&'static str],
}

/// Around a line and under it.
#[derive(Debug)]
pub struct Practice {
    pub title: &'static str,
    pub says: &'static str,
    pub place: &'static str,
    pub stop: &'static str,
    pub hear: &'static str,
    pub hush: &'static str,
    /// Once the voice came to its end.
    pub spoken: &'static str,
    pub breath: &'static str,
    pub hint: &'static str,
    pub reply: &'static str,
    pub reply_why: &'static str,
    /// Under a complaint, before the first words.
    /// The key that does what the loud button does.
    pub keys: &'static str,
    pub complaint: &'static str,
    pub hand_in: &'static str,
    pub empty: &'static str,
    pub live: &'static str,
    /// The same, told to who can't see it.
    pub heard: &'static str,
    /// Who speaks where somebody typed what their own partner said.
    pub partner: &'static str,
}

/// Three breaths before a reply.
#[derive(Debug)]
pub struct Breath {
    pub heading: &'static str,
    pub words: &'static str,
    pub still: &'static str,
    /// Once the arcs have come to rest.
    pub over: &'static str,
    pub done: &'static str,
}

/// What may stay on the device.
#[derive(Debug)]
pub struct Keep {
    pub heading: &'static str,
    pub why: &'static str,
    pub nothing: &'static str,
    pub nothing_why: &'static str,
    pub progress: &'static str,
    pub progress_why: &'static str,
    pub replies: &'static str,
    pub replies_why: &'static str,
    /// Puts the question off.
    pub later: &'static str,
    /// Where something was written or chosen, until the person has said.
    pub until: &'static str,
}

/// What one area leads to in another: among them what therapists gave.
#[derive(Debug)]
pub struct Leads {
    pub how: &'static str,
    pub quarrel: &'static str,
    pub packs: &'static str,
    pub task: &'static str,
    pub drawn: &'static str,
    pub back_to_task: &'static str,
    pub back_to_pack: &'static str,
    pub link: &'static str,
    pub stays: &'static str,
    pub kept: &'static str,
    pub load: &'static str,
    pub therapists: &'static str,
}

/// What went otherwise than hoped: a sentence for each `Notice`.
#[derive(Debug)]
pub struct Notice {
    pub read: &'static str,
    pub unread: &'static str,
    pub storage_blocked: &'static str,
    pub framed: &'static str,
    pub storage_full: &'static str,
    pub set_aside: &'static str,
    pub newer_version: &'static str,
    pub sitting_lost: &'static str,
    pub no_such_drill: &'static str,
    pub open_line_waits: &'static str,
    pub speech_failed: &'static str,
    pub export_failed: &'static str,
    pub print_failed: &'static str,
    pub shut_in: &'static str,
    /// Over what would be in a file.
    pub unsaved: &'static str,
    pub erased_all: &'static str,
    pub copy_loaded: &'static str,
    pub clock_back: &'static str,
    pub clock_ahead: &'static str,
    pub pause_newer: &'static str,
    pub pause_elsewhere: &'static str,
    pub file_missed: &'static str,
    pub no_chooser: &'static str,
}

/// A new version of the page.
#[derive(Debug)]
pub struct Update {
    pub new: &'static str,
    pub busy: &'static str,
    pub come_in: &'static str,
    pub later: &'static str,
}

/// A question before something can't be undone.
#[derive(Debug)]
pub struct Asking {
    pub erase: &'static str,
    pub erase_why: &'static str,
    pub nothing: &'static str,
    pub nothing_why: &'static str,
    pub yes: &'static str,
    pub no: &'static str,
}

/// A line that waits, and whom this is not for: under Listen and under Talk.
#[derive(Debug)]
pub struct OpenLine {
    pub resume: &'static str,
    pub resume_why: &'static str,
    pub drop: &'static str,
    pub safety: &'static str,
    pub safety_link: &'static str,
}

/// What every screen says of a pause, on its button and as the page's title.
#[derive(Debug)]
pub struct Pause {
    pub now: &'static str,
    /// `{time}` is when both are back.
    pub running: &'static str,
    pub over: &'static str,
    /// Seen by others in a list of windows: it says nothing of what for.
    pub title_over: &'static str,
}

/// Lengths, as they are said.
#[derive(Debug)]
pub struct Length {
    pub minute: &'static str,
    pub minutes: &'static str,
    pub hour: &'static str,
    pub hours: &'static str,
    pub both: &'static str,
}

/// The deck, which travels as a file of its own, and what of it several areas name.
#[derive(Debug)]
pub struct Deck {
    pub waiting: &'static str,
    pub failed: &'static str,
    pub again: &'static str,
    /// To sum up a longer line.
    pub summary: &'static str,
    /// To make sense of a line without agreeing.
    pub validation: &'static str,
    /// What to do with a line of the deck, in the order of `drills::Task`.
    pub tasks: &'static [&'static str],
    /// What a card asks for, in the order of `drills::KINDS`.
    pub kinds: &'static [&'static str],
}

/// A part of the app that is not here yet.
#[derive(Debug)]
pub struct Part {
    /// Where notes are waited for.
    pub notes: &'static str,
    pub waiting: &'static str,
    /// What its screen is called where it could not be had.
    pub absent: &'static str,
    /// Where it neither came nor failed.
    pub late: &'static str,
    pub failed: &'static str,
    pub again: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/interface_words.rs"));
