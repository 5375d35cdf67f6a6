//! The running pause, what was agreed, and how coming back went: a text each, in a slot of its own, so that a
//! second tab can follow the clock without reading the rest. Version 1; a change freezes this file as
//! `pause_v1.rs`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::record::Unreadable;
use crate::pause::{Agreement, AgreementProblem, Outcome, Part, Pause, Return, Returns};

/// The version this app writes.
const VERSION: u32 = 1;

/// Most bytes in a file of an agreement. It is read by people's own hands, so it may come from anywhere.
pub const AGREEMENT_FILE_LIMIT: usize = 40_000;

/// What every one of these texts begins with. Each shape repeats it, because flattening weighs.
#[derive(Deserialize)]
struct Versioned {
    /// `hearback-pause`, `hearback-our-pause` or `hearback-returns`: says what a file is.
    kind: String,
    version: u32,
}

#[derive(Serialize, Deserialize)]
struct StoredPause {
    kind: String,
    version: u32,
    started: i64,
    ends: i64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    ended_here: Option<i64>,
}

#[derive(Serialize, Deserialize)]
struct StoredAgreement {
    kind: String,
    version: u32,
    /// Minutes.
    length: u16,
    parts: BTreeMap<String, String>,
}

#[derive(Serialize, Deserialize)]
struct StoredReturns {
    kind: String,
    version: u32,
    /// When the pause was to end, and `kept`, `extended` or `missed`.
    returns: Vec<(i64, String)>,
}

const PAUSE: &str = "hearback-pause";
const AGREEMENT: &str = "hearback-our-pause";
const RETURNS: &str = "hearback-returns";

pub fn write_pause(pause: &Pause) -> String {
    text_of(&StoredPause {
        kind: PAUSE.into(),
        version: VERSION,
        started: pause.started(),
        ends: pause.ends(),
        ended_here: pause.ended_here(),
    })
}

/// Reads the running pause.
///
/// # Errors
/// [`Unreadable`] where the text is no pause, or one of a newer version.
pub fn read_pause(text: &str) -> Result<Pause, Unreadable> {
    let stored: StoredPause = read(text, PAUSE)?;
    let mut pause = Pause::from_times(stored.started, stored.ends).map_err(|_| Unreadable::Damaged)?;
    if let Some(at) = stored.ended_here {
        pause.end_here(at);
    }
    Ok(pause)
}

/// Writes what was agreed, for the store and as a file for the other phone.
pub fn write_agreement(agreement: &Agreement) -> String {
    let filled = Part::ALL.into_iter().filter(|part| !agreement.words(*part).is_empty());
    text_of(&StoredAgreement {
        kind: AGREEMENT.into(),
        version: VERSION,
        length: agreement.length().minutes(),
        parts: filled.map(|part| (part.id().to_owned(), agreement.words(part).to_owned())).collect(),
    })
}

/// Reads what was agreed, from the store or from a file: checked whole.
///
/// # Errors
/// Every problem there is. A part this version doesn't know is damage: its words must not get lost unseen.
pub fn read_agreement(text: &str) -> Result<Agreement, Vec<AgreementProblem>> {
    if text.len() > AGREEMENT_FILE_LIMIT {
        return Err(vec![AgreementProblem::TooBig]);
    }
    let stored: StoredAgreement = read(text, AGREEMENT).map_err(|unreadable| {
        vec![match unreadable {
            Unreadable::Damaged => AgreementProblem::Damaged,
            Unreadable::Newer => AgreementProblem::OtherVersion,
        }]
    })?;
    let parts: Option<Vec<(Part, &str)>> =
        stored.parts.iter().map(|(id, words)| Some((Part::from_id(id)?, words.as_str()))).collect();
    let parts = parts.ok_or_else(|| vec![AgreementProblem::Damaged])?;
    Agreement::from_parts(Some(stored.length), parts.into_iter())
}

pub fn write_returns(returns: &Returns) -> String {
    let list = returns.list().iter().map(|one| (one.due, outcome_word(one.outcome).to_owned()));
    text_of(&StoredReturns { kind: RETURNS.into(), version: VERSION, returns: list.collect() })
}

/// Reads how coming back went.
///
/// # Errors
/// [`Unreadable`] where the text is no such list, or one of a newer version.
pub fn read_returns(text: &str) -> Result<Returns, Unreadable> {
    let stored: StoredReturns = read(text, RETURNS)?;
    let list: Option<Vec<Return>> =
        stored.returns.iter().map(|(due, word)| Some(Return { due: *due, outcome: outcome_of(word)? })).collect();
    Ok(Returns::from_list(list.ok_or(Unreadable::Damaged)?))
}

fn text_of(stored: &impl Serialize) -> String {
    // A record of strings and numbers always has a JSON form.
    serde_json::to_string(stored).unwrap_or_default()
}

fn read<'a, Stored: Deserialize<'a>>(text: &'a str, kind: &str) -> Result<Stored, Unreadable> {
    let versioned: Versioned = serde_json::from_str(text).map_err(|_| Unreadable::Damaged)?;
    match (versioned.kind == kind, versioned.version) {
        (true, VERSION) => serde_json::from_str(text).map_err(|_| Unreadable::Damaged),
        (true, newer) if newer > VERSION => Err(Unreadable::Newer),
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
