//! A bundle: records of two phones in one text, `{"kind":"hearback-bundle","version":1,"records":[…]}`, each as it is kept.
//! It comes from outside: it is read whole or not at all.

use crate::json::{Json as _, Value, parse};
use crate::packs::{self, Problem};
use crate::records::Record;
use crate::shell::kept::{Unreadable, is_newer, read_kept, write_kept};
use crate::shell::slots::{Slot, all};

/// Most bytes in a bundle: about what a browser keeps of a page in all.
pub const FILE_LIMIT: usize = 4 * 1024 * 1024;
/// Most records in one.
pub const MOST_RECORDS: usize = 5_000;

const KIND: &str = "hearback-bundle";
const VERSION: u64 = 1;
const PATH: &str = "/exchange/";

/// Why nothing was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Odd {
    /// It is none, or some of it is missing or changed.
    Damaged,
    /// A newer version of the app has a part in it.
    Newer,
    /// It is bigger than any may be.
    TooBig,
}

/// A record with the slot it is kept in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct One {
    pub slot: &'static Slot,
    pub record: Record,
}

impl One {
    /// Reads what is kept of a record, whosever it is.
    ///
    /// # Errors
    /// [`Odd`], where it is none that may be taken in.
    pub fn read(text: &str) -> Result<Self, Odd> {
        let named = parse(text).and_then(|stored| stored.get("slot")?.as_str().map(str::to_owned));
        let slot = all().find(|slot| slot.shared && named.as_deref() == Some(slot.name)).ok_or(Odd::Damaged)?;
        if is_newer(slot, text) {
            return Err(Odd::Newer);
        }
        let record: Record = read_kept(slot, text, |_| None).map_err(|why| match why {
            Unreadable::Newer => Odd::Newer,
            Unreadable::Damaged => Odd::Damaged,
        })?;
        if record.is_sound() { Ok(Self { slot, record }) } else { Err(Odd::Damaged) }
    }

    /// As it is kept.
    pub fn written(&self) -> String {
        write_kept(self.slot, &self.record)
    }

    /// The same record, maybe in another version.
    pub fn is_same(&self, other: &Self) -> bool {
        self.slot == other.slot && self.record.id == other.record.id
    }
}

pub fn write_bundle(all: &[&One]) -> String {
    let records: Vec<String> = all.iter().map(|one| one.written()).collect();
    let version = VERSION.to_string();
    ["{\"kind\":\"", KIND, "\",\"version\":", &version, ",\"records\":[", &records.join(","), "]}"].concat()
}

/// Reads a bundle.
///
/// # Errors
/// [`Odd`], where any of it is not what it should be.
pub fn read_bundle(text: &str) -> Result<Vec<One>, Odd> {
    if text.len() > FILE_LIMIT {
        return Err(Odd::TooBig);
    }
    let file = parse(text).ok_or(Odd::Damaged)?;
    if file.get("kind").and_then(Value::as_str) != Some(KIND) {
        return Err(Odd::Damaged);
    }
    match file.get("version").and_then(Value::as_u64) {
        Some(VERSION) => {}
        Some(version) if version > VERSION => return Err(Odd::Newer),
        _ => return Err(Odd::Damaged),
    }
    let records = file.get("records").and_then(Value::as_list).ok_or(Odd::Damaged)?;
    if records.len() > MOST_RECORDS {
        return Err(Odd::TooBig);
    }
    read_each(records.iter().map(Value::to_json))
}

/// Reads records as they are kept; what stands there twice is put together.
///
/// # Errors
/// [`Odd`], where one of them is not what it should be.
pub fn read_each(texts: impl Iterator<Item = String>) -> Result<Vec<One>, Odd> {
    let mut all: Vec<One> = Vec::new();
    for text in texts {
        all.push(One::read(&text)?);
    }
    all.sort_by(|one, other| (one.slot.name, &one.record.id).cmp(&(other.slot.name, &other.record.id)));
    all.dedup_by(|next, one| {
        let same = one.is_same(next);
        if same {
            one.record.merge(&next.record);
        }
        same
    });
    Ok(all)
}

/// What to put behind the `#`; or nothing where it is too long for a link.
pub fn write_link(all: &[&One]) -> Option<String> {
    packs::write_link(PATH, &write_bundle(all))
}

/// Reads what stands behind the path of a link.
///
/// # Errors
/// [`Odd`], for anything that is no whole bundle.
pub fn read_link(body: &str) -> Result<Vec<One>, Odd> {
    let text = packs::read_link(body).map_err(|problem| match problem {
        Problem::TooBig => Odd::TooBig,
        Problem::Newer => Odd::Newer,
        _ => Odd::Damaged,
    })?;
    read_bundle(&text)
}
