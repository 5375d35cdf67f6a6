//! How a letter goes over: as a text that is a file, or squeezed behind the `#` of a link, or cut into codes. It is the
//! record itself, so that a letter both keep is one letter; or the same sealed with a word both know. Whoever gets one
//! reads it before anything is kept.

use crate::areas::letters::is_letter;
use crate::json::{Json as _, fields, parse};
use crate::packs::{Problem, read_link, squeezed, unsqueezed};
use crate::records::Record;
use crate::share::{base64, is_newer_seal, is_sealed, read_base64};

pub const LINK_PATH: &str = "/letters/link/";

const KIND: &str = "hearback-letter";
const VERSION: u64 = 1;
/// Most bytes in a file of one: every letter of it four bytes long, sealed, and some to spare.
const FILE_LIMIT: usize = 64 * 1024;

/// What came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Handed {
    /// One version, and a sound one.
    Open(Record),
    Sealed(Vec<u8>),
}

/// Why nothing was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Odd {
    /// It is none, or some of it is missing or changed.
    Damaged,
    /// A newer version of the app made it.
    Newer,
    /// It is longer than any letter can be.
    TooBig,
}

fields! {
    struct OpenFile {
        kind: String,
        version: u64,
        letter: Record,
    }
}

fields! {
    struct SealedFile {
        kind: String,
        version: u64,
        sealed: String,
    }
}

pub fn write_open(letter: &Record) -> String {
    OpenFile { kind: KIND.to_owned(), version: VERSION, letter: letter.clone() }.to_json()
}

pub fn write_sealed(sealed: &[u8]) -> String {
    SealedFile { kind: KIND.to_owned(), version: VERSION, sealed: base64(sealed) }.to_json()
}

/// What of a letter is sealed: all of it, made short. What is sealed can be squeezed no more.
pub fn sealable(letter: &Record) -> Vec<u8> {
    squeezed(&letter.to_json())
}

/// The letter in what was sealed, once it is open.
///
/// # Errors
/// [`Odd`], where that is no letter.
pub fn opened(bytes: &[u8]) -> Result<Record, Odd> {
    let text = unsqueezed(bytes, FILE_LIMIT).ok_or(Odd::Damaged)?;
    let record = parse(&text).and_then(|value| Record::read(Some(&value))).ok_or(Odd::Damaged)?;
    checked(record)
}

/// Reads a file.
///
/// # Errors
/// [`Odd`], for anything that is no whole letter.
pub fn read_handed(text: &str) -> Result<Handed, Odd> {
    if text.len() > FILE_LIMIT {
        return Err(Odd::TooBig);
    }
    let file = parse(text).ok_or(Odd::Damaged)?;
    if file.get("kind").and_then(|kind| kind.as_str()) != Some(KIND) {
        return Err(Odd::Damaged);
    }
    match file.get("version").and_then(|version| version.as_u64()) {
        Some(VERSION) => {}
        Some(version) if version > VERSION => return Err(Odd::Newer),
        _ => return Err(Odd::Damaged),
    }
    if let Some(OpenFile { letter, .. }) = OpenFile::read(Some(&file)) {
        return checked(letter).map(Handed::Open);
    }
    let SealedFile { sealed, .. } = SealedFile::read(Some(&file)).ok_or(Odd::Damaged)?;
    let bytes = read_base64(&sealed).ok_or(Odd::Damaged)?;
    match is_sealed(&bytes) {
        true => Ok(Handed::Sealed(bytes)),
        false if is_newer_seal(&bytes) => Err(Odd::Newer),
        false => Err(Odd::Damaged),
    }
}

/// The text in what stands behind the path of a link, or in pieces that were put together.
///
/// # Errors
/// [`Odd`], where there is none.
pub fn handed_of_link(body: &str) -> Result<String, Odd> {
    read_link(body).map_err(|problem| match problem {
        Problem::TooBig => Odd::TooBig,
        Problem::Newer => Odd::Newer,
        _ => Odd::Damaged,
    })
}

/// What is handed over is one version: two that stand side by side are for those two to settle first.
fn checked(record: Record) -> Result<Record, Odd> {
    let whole = is_letter(&record) && record.versions().len() == 1;
    if whole { Ok(record) } else { Err(Odd::Damaged) }
}
