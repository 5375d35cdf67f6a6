//! The words of `repair.toml`, a type for each table of it. `build.rs` fills them.

use crate::content::Language;

/// What the screens of Repair say.
#[derive(Debug)]
pub struct RepairWords {
    pub home: Home,
    pub phrase: Phrase,
    pub write: Write,
    pub end: End,
    pub side: Side,
    pub agree: Agree,
    pub over: Over,
    pub joining: Joining,
    pub step: &'static [Step],
    pub look: Look,
    pub group: &'static [Group],
}

impl RepairWords {
    /// The phrase with this id, and its group. An id is that of the group with the place in it: `got-loud-1`.
    pub fn phrase(language: &'static Language, id: &str) -> Option<(&'static Group, &'static str)> {
        let (group, place) = id.rsplit_once('-')?;
        let group = Self::of(language).group.iter().find(|known| known.id == group)?;
        let place = place.parse::<usize>().ok()?.checked_sub(1)?;
        Some((group, group.says.get(place)?))
    }
}

/// Where it starts.
#[derive(Debug)]
pub struct Home {
    pub heading: &'static str,
    pub lead: &'static str,
    pub how: &'static str,
    pub afraid: &'static str,
    pub help: &'static str,
    pub more: &'static str,
    pub apology: &'static str,
    pub apology_why: &'static str,
    pub look: &'static str,
    pub look_why: &'static str,
    /// Where it was a month ago.
    pub look_again: &'static str,
    pub looked: &'static str,
}

/// One phrase, to say or to hand over.
#[derive(Debug)]
pub struct Phrase {
    pub lead: &'static str,
    pub copy: &'static str,
    pub copied: &'static str,
    pub copy_no: &'static str,
    pub change: &'static str,
    pub label: &'static str,
    pub again: &'static str,
    pub others: &'static str,
    pub back: &'static str,
}

/// The steps of an apology, and the words under them.
#[derive(Debug)]
pub struct Write {
    pub heading: &'static str,
    pub lead: &'static str,
    pub afraid: &'static str,
    pub help: &'static str,
    pub skip: &'static str,
    pub whole: &'static str,
    pub such: &'static str,
    pub label: &'static str,
    pub under: &'static str,
    pub hand: &'static str,
    pub anew: &'static str,
    pub put_back: &'static str,
    pub empty: &'static str,
    pub look: &'static str,
    pub said: &'static str,
    pub kept: &'static str,
    pub on: &'static str,
    /// Beside a note on words against oneself.
    pub way_out: &'static str,
    pub way_help: &'static str,
}

/// The apology as it will be said.
#[derive(Debug)]
pub struct End {
    pub heading: &'static str,
    pub lead: &'static str,
    pub free: &'static str,
    pub copy: &'static str,
    pub print: &'static str,
    pub change: &'static str,
    pub next: &'static str,
}

/// The partner's side of it.
#[derive(Debug)]
pub struct Side {
    pub heading: &'static str,
    pub lead: &'static str,
    pub label: &'static str,
    pub stays: &'static str,
    pub aloud: &'static str,
    pub back: &'static str,
    pub empty: &'static str,
    pub on: &'static str,
    pub before: &'static str,
}

/// What changes, as a small agreement.
#[derive(Debug)]
pub struct Agree {
    pub heading: &'static str,
    pub lead: &'static str,
    pub label: &'static str,
    pub when: &'static str,
    /// For each of `WEEKS`.
    pub weeks: &'static [&'static str],
    pub empty: &'static str,
    pub make: &'static str,
    pub no: &'static str,
    pub before: &'static str,
}

/// The end of it.
#[derive(Debug)]
pub struct Over {
    pub heading: &'static str,
    pub lead: &'static str,
    pub drop: &'static str,
    pub again: &'static str,
    pub begin: &'static str,
}

/// What joining the steps goes by. But for the first, each is a list with commas between.
#[derive(Debug)]
pub struct Joining {
    pub sorry: &'static str,
    pub known: &'static str,
    pub capitals: &'static str,
    pub whole: &'static str,
    pub when: &'static str,
}

/// One step of an apology.
#[derive(Debug)]
pub struct Step {
    pub ask: &'static str,
    pub example: &'static str,
    pub hint: &'static str,
    /// Stands before what is typed, unless that begins a sentence by itself.
    pub opens: &'static str,
}

/// The look once a month.
#[derive(Debug)]
pub struct Look {
    pub heading: &'static str,
    pub lead: &'static str,
    pub alone: &'static str,
    pub together: &'static str,
    pub who: &'static str,
    pub ask: &'static [&'static str],
    pub example: &'static [&'static str],
    pub free: &'static str,
    pub afraid: &'static str,
    pub help: &'static str,
    pub stays: &'static str,
    pub copy: &'static str,
    pub keep: &'static str,
    pub kept: &'static str,
    pub keep_off: &'static str,
    pub empty: &'static str,
    pub before: &'static str,
    pub alone_of: &'static str,
    pub together_of: &'static str,
    pub remove: &'static str,
    pub months: &'static [&'static str],
}

/// Phrases for one thing that happened.
#[derive(Debug)]
pub struct Group {
    pub id: &'static str,
    pub heading: &'static str,
    pub says: &'static [&'static str],
}

include!(concat!(env!("OUT_DIR"), "/repair_words.rs"));
