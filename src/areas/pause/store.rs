//! The running pause, what was agreed, and how coming back went: a text each, in a slot of its own, so that a
//! second tab can follow the clock without reading the rest. Version 1; a change freezes this file as
//! `pause_v1.rs`.

use serde_json::{Map, Value};

use crate::areas::pause::{Agreement, AgreementProblem, Outcome, Part, Pause, Return, Returns};
use crate::shell::Notice;
use crate::shell::kept::Keep;
use crate::shell::kept::json::{list, object, text};
use crate::shell::kept::record::Unreadable;
use crate::shell::slots::{Place, Slot};

/// The pause that runs: its times alone, where every window of the browser sees them.
pub static PAUSE: Slot = Slot::new("pause", Place::Local).newer(Notice::PauseNewer);

/// What was agreed of pauses.
pub static OURS: Slot = Slot::new("ours", Place::LocalOrTab).from(Keep::Progress).newer(Notice::PauseNewer);

/// How coming back went.
pub static RETURNS: Slot = Slot::new("returns", Place::Local).from(Keep::Progress).newer(Notice::PauseNewer);

pub const SLOTS: &[&Slot] = &[&PAUSE, &OURS, &RETURNS];

/// The version this app writes.
const VERSION: u32 = 1;

/// Most bytes in a file of an agreement. It is read by people's own hands, so it may come from anywhere.
pub const AGREEMENT_FILE_LIMIT: usize = 40_000;

const PAUSE_KIND: &str = "hearback-pause";
const AGREEMENT_KIND: &str = "hearback-our-pause";
const RETURNS_KIND: &str = "hearback-returns";

pub fn write_pause(pause: &Pause) -> String {
    let mut fields = vec![("started", pause.started().into()), ("ends", pause.ends().into())];
    if let Some(at) = pause.ended_here() {
        fields.push(("ended_here", at.into()));
    }
    written(PAUSE_KIND, fields)
}

/// Reads the running pause.
///
/// # Errors
/// [`Unreadable`] where the text is no pause, or one of a newer version.
pub fn read_pause(text: &str) -> Result<Pause, Unreadable> {
    let stored = read(text, PAUSE_KIND)?;
    let time = |name: &str| stored.get(name).and_then(Value::as_i64);
    let times = time("started").zip(time("ends")).ok_or(Unreadable::Damaged)?;
    let mut pause = Pause::from_times(times.0, times.1).map_err(|_| Unreadable::Damaged)?;
    match stored.get("ended_here") {
        None | Some(Value::Null) => {}
        Some(at) => pause.end_here(at.as_i64().ok_or(Unreadable::Damaged)?),
    }
    Ok(pause)
}

/// Reads what was agreed from the store.
///
/// # Errors
/// [`Unreadable`] where the text is no agreement, or one of a newer version.
pub fn read_ours(text: &str) -> Result<Agreement, Unreadable> {
    read_agreement(text).map_err(|problems| {
        let newer = problems.contains(&AgreementProblem::OtherVersion);
        if newer { Unreadable::Newer } else { Unreadable::Damaged }
    })
}

/// Writes what was agreed, for the store and as a file for the other phone.
pub fn write_agreement(agreement: &Agreement) -> String {
    let mut parts = Map::new();
    for part in Part::ALL {
        if !agreement.words(part).is_empty() {
            parts.insert(part.id().to_owned(), text(agreement.words(part)));
        }
    }
    // The length in minutes.
    written(AGREEMENT_KIND, vec![("length", agreement.length().minutes().into()), ("parts", Value::Object(parts))])
}

/// Reads what was agreed, from the store or from a file: checked whole.
///
/// # Errors
/// Every problem there is. A part this version doesn't know is damage: its words must not get lost unseen.
pub fn read_agreement(text: &str) -> Result<Agreement, Vec<AgreementProblem>> {
    if text.len() > AGREEMENT_FILE_LIMIT {
        return Err(vec![AgreementProblem::TooBig]);
    }
    let stored = read(text, AGREEMENT_KIND).map_err(|unreadable| {
        vec![match unreadable {
            Unreadable::Damaged => AgreementProblem::Damaged,
            Unreadable::Newer => AgreementProblem::OtherVersion,
        }]
    })?;
    let damaged = || vec![AgreementProblem::Damaged];
    let length = stored.get("length").and_then(Value::as_u64).ok_or_else(damaged)?;
    let written = stored.get("parts").and_then(Value::as_object).ok_or_else(damaged)?;
    let mut parts = Vec::new();
    for (id, words) in written {
        parts.push(Part::from_id(id).zip(words.as_str()).ok_or_else(damaged)?);
    }
    Agreement::from_parts(u16::try_from(length).ok(), parts.into_iter())
}

pub fn write_returns(returns: &Returns) -> String {
    // When the pause was to end, and how coming back went.
    let one = |one: &Return| list([one.due.into(), text(outcome_word(one.outcome))].into_iter());
    written(RETURNS_KIND, vec![("returns", list(returns.list().iter().map(one)))])
}

/// Reads how coming back went.
///
/// # Errors
/// [`Unreadable`] where the text is no such list, or one of a newer version.
pub fn read_returns(text: &str) -> Result<Returns, Unreadable> {
    let stored = read(text, RETURNS_KIND)?;
    let written = stored.get("returns").and_then(Value::as_array).ok_or(Unreadable::Damaged)?;
    let one = |one: &Value| Some(Return { due: one.get(0)?.as_i64()?, outcome: outcome_of(one.get(1)?.as_str()?)? });
    let all: Option<Vec<Return>> = written.iter().map(one).collect();
    Ok(Returns::from_list(all.ok_or(Unreadable::Damaged)?))
}

/// A text of ours: what it is and its version come with every one.
fn written(kind: &str, mut fields: Vec<(&str, Value)>) -> String {
    fields.push(("kind", text(kind)));
    fields.push(("version", VERSION.into()));
    object(fields)
}

fn read(stored: &str, kind: &str) -> Result<Value, Unreadable> {
    let stored: Value = serde_json::from_str(stored).map_err(|_| Unreadable::Damaged)?;
    let is_kind = stored.get("kind").and_then(Value::as_str) == Some(kind);
    match stored.get("version").and_then(Value::as_u64) {
        Some(version) if is_kind && version == u64::from(VERSION) => Ok(stored),
        Some(version) if is_kind && version > u64::from(VERSION) => Err(Unreadable::Newer),
        _ => Err(Unreadable::Damaged),
    }
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
