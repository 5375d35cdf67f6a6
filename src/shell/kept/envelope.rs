//! The one envelope of all that is kept: `{"slot":"pause","version":2,"kept":{…}}`. Version 1 had none, and a shape of
//! its own for each slot: each store has a step up from it.

use crate::json::{Json, Map, Value, parse};
use crate::shell::slots::Slot;

/// Why a text that is kept was not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unreadable {
    /// It is not what it should be: it must be set aside, not written over.
    Damaged,
    /// A newer version wrote it: it must be left as it is.
    Newer,
}

/// The version before there was an envelope.
const BARE: u64 = 1;

/// Writes what is kept of a slot.
pub fn write_kept<T: Json>(slot: &Slot, kept: &T) -> String {
    let mut text = head(slot);
    kept.write(&mut text);
    text.push('}');
    text
}

/// Reads what is kept of a slot. `step_up` makes today's shape of the bare one.
///
/// # Errors
/// [`Unreadable`] where the text is none, or one of a newer version.
pub fn read_kept<T: Json>(slot: &Slot, text: &str, step_up: fn(Value) -> Option<Value>) -> Result<T, Unreadable> {
    T::read(Some(&open(slot, text, step_up)?)).ok_or(Unreadable::Damaged)
}

#[inline(never)]
fn open(slot: &Slot, text: &str, step_up: fn(Value) -> Option<Value>) -> Result<Value, Unreadable> {
    let stored = parse(text).ok_or(Unreadable::Damaged)?;
    if is_ahead(slot, &stored) {
        return Err(Unreadable::Newer);
    }
    let kept = match stored.get("slot") {
        None => step_up(stored),
        Some(name) if name.as_str() == Some(slot.name) && version(&stored) == Some(slot.version) => {
            stored.get("kept").cloned()
        }
        Some(_) => None,
    };
    kept.ok_or(Unreadable::Damaged)
}

/// A newer version of the app keeps this here: it must be left as it is, whatever is to be saved in its place. A text that
/// says no version is not newer.
pub fn is_newer(slot: &Slot, text: &str) -> bool {
    // What this version wrote is told by how it begins: it is looked at before each key that is typed is saved.
    !text.starts_with(&head(slot)) && parse(text).is_some_and(|stored| is_ahead(slot, &stored))
}

fn is_ahead(slot: &Slot, stored: &Value) -> bool {
    let known = if stored.get("slot").is_some() { slot.version } else { BARE };
    version(stored).is_some_and(|version| version > known)
}

/// The bare record said its version in a field of its own.
fn version(stored: &Value) -> Option<u64> {
    ["version", "hearback"].iter().find_map(|field| stored.get(field)?.as_u64())
}

pub(super) fn head(slot: &Slot) -> String {
    ["{\"slot\":\"", slot.name, "\",\"version\":", &slot.version.to_string(), ",\"kept\":"].concat()
}

/// Of version 1: texts that named their kind, with the fields they have today.
pub fn of_kind(stored: Value, kind: &str) -> Option<Value> {
    (stored.get("kind")?.as_str()? == kind && version(&stored)? == BARE).then_some(stored)
}

/// Of version 1: the same with another value under a name.
pub fn put(stored: Value, name: &str, value: Value) -> Option<Value> {
    let Value::Object(mut fields) = stored else { return None };
    fields.insert(name, value);
    Some(Value::Object(fields))
}

/// Of version 1: a list whose entries had their fields by place, now by name.
pub fn named(list: &Value, names: &[&str]) -> Option<Value> {
    let mut all = Vec::new();
    for one in list.as_list()? {
        let mut fields = Map::default();
        for (name, value) in names.iter().zip(one.as_list()?) {
            fields.insert(name, value.clone());
        }
        all.push(Value::Object(fields));
    }
    Some(Value::List(all))
}
