//! The running pause, what was agreed, and how coming back went: a text each, in a slot of its own, so that a
//! second tab can follow the clock without reading the rest.

use crate::areas::pause::{Agreement, Outcome, Part, Pause, Return, Returns};
use crate::json::{Map, Value, fields};
use crate::shell::Notice;
use crate::shell::kept::{Keep, Unreadable, named, of_kind, put, read_kept, write_kept};
use crate::shell::slots::{Place, Slot};

/// The pause that runs: its times, where every window of the browser sees them, and how its clock is set.
pub static PAUSE: Slot = Slot::new("pause", Place::Local).newer(Notice::PauseNewer);

/// What was agreed of pauses.
pub static OURS: Slot = Slot::new("ours", Place::LocalOrTab).from(Keep::Progress).newer(Notice::PauseNewer);

/// How coming back went.
pub static RETURNS: Slot = Slot::new("returns", Place::Local).from(Keep::Progress).newer(Notice::PauseNewer);

pub const SLOTS: &[&Slot] = &[&PAUSE, &OURS, &RETURNS];

fields! {
    struct Times {
        started: i64,
        ends: i64,
        ended_here: Option<i64>,
        /// What a pause that was kept before has none of: it is as on a first one.
        switches: Option<Switches>,
    }
}

fields! {
    /// How the clock of a pause is set. It is kept with the pause, so that a reload turns nothing off.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Switches {
        pub seconds_hidden: bool,
        pub clock_hidden: bool,
        /// The screen stays on.
        pub awake: bool,
        pub sound: bool,
        pub note: bool,
    }
}

impl Default for Switches {
    fn default() -> Self {
        Self { seconds_hidden: false, clock_hidden: false, awake: false, sound: true, note: false }
    }
}

pub fn write_pause(pause: &Pause, switches: &Switches) -> String {
    let (started, ends, ended_here) = (pause.started(), pause.ends(), pause.ended_here());
    write_kept(&PAUSE, &Times { started, ends, ended_here, switches: Some(switches.clone()) })
}

/// Reads the running pause. Version 1 had its times.
///
/// # Errors
/// [`Unreadable`] where the text is no pause, or one of a newer version.
pub fn read_pause(text: &str) -> Result<(Pause, Switches), Unreadable> {
    let times: Times = read_kept(&PAUSE, text, |stored| of_kind(stored, "hearback-pause"))?;
    let mut pause = Pause::from_times(times.started, times.ends).map_err(|_| Unreadable::Damaged)?;
    times.ended_here.into_iter().for_each(|at| pause.end_here(at));
    Ok((pause, times.switches.unwrap_or_default()))
}

fields! {
    struct Agreed {
        /// In minutes.
        length: u16,
        parts: Vec<Written>,
    }
}

fields! {
    struct Written {
        part: String,
        words: String,
    }
}

pub fn write_ours(agreement: &Agreement) -> String {
    let parts = Part::ALL.into_iter().filter(|part| !agreement.words(*part).is_empty());
    let written = |part: Part| Written { part: part.id().to_owned(), words: agreement.words(part).to_owned() };
    write_kept(&OURS, &Agreed { length: agreement.length().minutes(), parts: parts.map(written).collect() })
}

/// Reads what was agreed.
///
/// # Errors
/// [`Unreadable`] where the text is no agreement, or one of a newer version. A part this version doesn't know is damage:
/// its words must not get lost unseen.
pub fn read_ours(text: &str) -> Result<Agreement, Unreadable> {
    let agreed: Agreed = read_kept(&OURS, text, ours_from_version_1)?;
    let parts: Option<Vec<_>> =
        agreed.parts.iter().map(|one| Part::from_id(&one.part).zip(Some(one.words.as_str()))).collect();
    let parts = parts.ok_or(Unreadable::Damaged)?;
    Agreement::from_parts(Some(agreed.length), parts.into_iter()).map_err(|_| Unreadable::Damaged)
}

/// The words stood in a table by part, as they do in the file for the other phone.
fn ours_from_version_1(stored: Value) -> Option<Value> {
    let stored = of_kind(stored, "hearback-our-pause")?;
    let parts = stored.get("parts")?.as_object()?.iter().map(|(part, words)| {
        let mut written = Map::default();
        written.insert("part", part.into());
        written.insert("words", words.clone());
        Value::Object(written)
    });
    let parts = parts.collect();
    put(stored, "parts", parts)
}

fields! {
    struct CameBack {
        returns: Vec<StoredReturn>,
    }
}

fields! {
    struct StoredReturn {
        /// When the pause was to end.
        due: i64,
        outcome: String,
    }
}

pub fn write_returns(returns: &Returns) -> String {
    let one = |one: &Return| StoredReturn { due: one.due, outcome: outcome_word(one.outcome).to_owned() };
    write_kept(&RETURNS, &CameBack { returns: returns.list().iter().map(one).collect() })
}

/// Reads how coming back went.
///
/// # Errors
/// [`Unreadable`] where the text is no such list, or one of a newer version.
pub fn read_returns(text: &str) -> Result<Returns, Unreadable> {
    let stored: CameBack = read_kept(&RETURNS, text, returns_from_version_1)?;
    let one = |one: &StoredReturn| Some(Return { due: one.due, outcome: outcome_of(&one.outcome)? });
    let all: Option<Vec<Return>> = stored.returns.iter().map(one).collect();
    Ok(Returns::from_list(all.ok_or(Unreadable::Damaged)?))
}

/// The returns were lists: when the pause was to end, and how coming back went.
fn returns_from_version_1(stored: Value) -> Option<Value> {
    let stored = of_kind(stored, "hearback-returns")?;
    let returns = named(stored.get("returns")?, &["due", "outcome"])?;
    put(stored, "returns", returns)
}

fn outcome_word(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Kept => "kept",
        Outcome::Extended => "extended",
        Outcome::Missed => "missed",
    }
}

fn outcome_of(word: &str) -> Option<Outcome> {
    [Outcome::Kept, Outcome::Extended, Outcome::Missed].into_iter().find(|outcome| outcome_word(*outcome) == word)
}
