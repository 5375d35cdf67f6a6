//! What was agreed as a file for the other phone. It is read by people's own hands, so it may come from anywhere.

use crate::areas::pause::{Agreement, AgreementProblem, Part};
use crate::json::{Json, Map, Value, parse};

/// The version this app writes.
const VERSION: u64 = 1;

/// Most bytes in a file of an agreement.
pub const AGREEMENT_FILE_LIMIT: usize = 40_000;

const KIND: &str = "hearback-our-pause";

pub fn write_agreement(agreement: &Agreement) -> String {
    let mut parts = Map::default();
    for part in Part::ALL {
        if !agreement.words(part).is_empty() {
            parts.insert(part.id(), agreement.words(part).into());
        }
    }
    let mut file = Map::default();
    file.insert("kind", KIND.into());
    file.insert("version", VERSION.into());
    // In minutes.
    file.insert("length", u64::from(agreement.length().minutes()).into());
    file.insert("parts", Value::Object(parts));
    file.to_json()
}

/// Reads what was agreed from a file: checked whole.
///
/// # Errors
/// Every problem there is. A part this version doesn't know is damage: its words must not get lost unseen.
pub fn read_agreement(text: &str) -> Result<Agreement, Vec<AgreementProblem>> {
    if text.len() > AGREEMENT_FILE_LIMIT {
        return Err(vec![AgreementProblem::TooBig]);
    }
    let damaged = || vec![AgreementProblem::Damaged];
    let file = parse(text).ok_or_else(damaged)?;
    let is_kind = file.get("kind").and_then(Value::as_str) == Some(KIND);
    match file.get("version").and_then(Value::as_u64).filter(|_| is_kind) {
        Some(VERSION) => {}
        Some(version) if version > VERSION => return Err(vec![AgreementProblem::OtherVersion]),
        _ => return Err(damaged()),
    }
    let length = file.get("length").and_then(Value::as_u64).ok_or_else(damaged)?;
    let written = file.get("parts").and_then(Value::as_object).ok_or_else(damaged)?;
    let mut parts = Vec::new();
    for (id, words) in written.iter() {
        parts.push(Part::from_id(id).zip(words.as_str()).ok_or_else(damaged)?);
    }
    Agreement::from_parts(u16::try_from(length).ok(), parts.into_iter())
}
