//! What is kept of letters: the one that is being written and the one that is being read, each with its tab; those that
//! wait, the shelf, and pieces that codes brought, on the device.

use crate::areas::letters::{Gathered, HEADING_LIMIT, Letter, is_letter};
use crate::json::{Json, fields};
use crate::records::Record;
use crate::shell::kept::{Keep, Unreadable, read_kept, write_kept};
use crate::shell::slots::{Place, Slot};

/// The letters that two can come back to, a record each.
pub static LETTER: Slot = Slot::new("letter", Place::Local).from(Keep::Replies).shared().chosen();

/// The letter that is being written. Each tab has its own, so that two never write over each other.
pub static DRAFT: Slot = Slot::new("letter-draft", Place::Tab);

/// Letters that were put aside before they were handed over. They go over to no other phone by themselves.
pub static WAITING: Slot = Slot::new("letter-waiting", Place::Local).from(Keep::Replies).many();

/// Pieces of letters. A phone's camera opens each code in a window of its own: they meet on the device.
pub static PARTS: Slot = Slot::new("letter-parts", Place::Local);

/// The letter that was opened here.
pub static OPEN: Slot = Slot::new("letter-open", Place::Tab);

pub const SLOTS: &[&Slot] = &[&LETTER, &DRAFT, &WAITING, &PARTS, &OPEN];

/// Most letters in what is being written: more than a letter may have, so that nobody loses what they typed too much.
pub const DRAFT_LIMIT: usize = 100_000;

fields! {
    /// A letter that is not handed over yet.
    #[derive(Debug, Clone, Default, PartialEq, Eq)]
    pub struct Draft {
        /// When it was begun or put aside, ms since 1970, UTC.
        pub at: i64,
        pub heading: String,
        pub words: String,
        /// The id of the letter that it answers.
        pub answers: Option<String>,
        /// When it can be read again, ms since 1970, UTC.
        pub opens: Option<i64>,
        /// What was handed over or kept of it: whoever has that knows the next version for the same letter.
        pub record: Option<Record>,
    }
}

impl Draft {
    pub fn has_words(&self) -> bool {
        !self.words.trim().is_empty() || !self.heading.trim().is_empty()
    }

    /// It waits at this moment.
    pub fn waits(&self, now: i64) -> bool {
        self.opens.is_some_and(|opens| opens > now)
    }

    /// What it says, finished at this moment.
    pub fn letter(&self, now: i64) -> Letter {
        let words = self.words.trim_end().to_owned();
        Letter { at: now, heading: self.heading.trim().to_owned(), words, answers: self.answers.clone() }
    }

    fn is_sound(&self) -> bool {
        self.words.chars().count() <= DRAFT_LIMIT
            && self.heading.chars().count() <= HEADING_LIMIT
            && self.record.as_ref().is_none_or(is_letter)
    }
}

fields! {
    /// What was opened, as it came: a sealed one is sealed here, too.
    #[derive(Debug, Clone, Default, PartialEq, Eq)]
    pub struct StoredOpen {
        pub text: String,
        /// How far whoever reads it is.
        pub step: String,
    }
}

pub fn write_letter(record: &Record) -> String {
    write_kept(&LETTER, record)
}

/// Reads a letter of the shelf, or what is left of one that was taken away.
///
/// # Errors
/// [`Unreadable`] where the text is none, or one of a newer version.
pub fn read_letter(text: &str) -> Result<Record, Unreadable> {
    let record: Record = read_kept(&LETTER, text, |_| None)?;
    if is_letter(&record) { Ok(record) } else { Err(Unreadable::Damaged) }
}

/// When a letter of the shelf was finished, without reading it: a shelf of two thousand is put in order by this. None where
/// it was taken away, or is no letter. A quotation mark within a text has a backslash before it, so no text can look like it.
pub fn finished(text: &str) -> Option<i64> {
    let (_, body) = text.split_once("\"body\":{")?;
    let (_, rest) = body.split_once("\"at\":")?;
    let digits = rest.split(|sign: char| !sign.is_ascii_digit()).next()?;
    digits.parse().ok()
}

pub fn write_draft(slot: &'static Slot, draft: &Draft) -> String {
    write_kept(slot, draft)
}

/// Reads what is being written, or waits.
///
/// # Errors
/// [`Unreadable`] where the text is none, or one of a newer version.
pub fn read_draft(slot: &'static Slot, text: &str) -> Result<Draft, Unreadable> {
    read_sound(slot, text, Draft::is_sound)
}

pub fn write_parts(parts: &Gathered) -> String {
    write_kept(&PARTS, parts)
}

/// Reads the pieces that were gathered.
///
/// # Errors
/// [`Unreadable`] where the text is none, or one of a newer version.
pub fn read_parts(text: &str) -> Result<Gathered, Unreadable> {
    read_sound(&PARTS, text, Gathered::is_sound)
}

pub fn write_opened(open: &StoredOpen) -> String {
    write_kept(&OPEN, open)
}

/// Reads what was opened.
///
/// # Errors
/// [`Unreadable`] where the text is none, or one of a newer version.
pub fn read_opened(text: &str) -> Result<StoredOpen, Unreadable> {
    read_kept(&OPEN, text, |_| None)
}

fn read_sound<T: Json>(slot: &'static Slot, text: &str, is_sound: fn(&T) -> bool) -> Result<T, Unreadable> {
    let read: T = read_kept(slot, text, |_| None)?;
    if is_sound(&read) { Ok(read) } else { Err(Unreadable::Damaged) }
}
