//! Words, grammar and drills as data, no logic. `build.rs` turns the TOML under each language's folder into statics of
//! the types that are written by hand where the words are said: an area's in its `words.rs`, the house's in
//! `shell/words`, a grammar's in `text/grammar.rs`. A key that is missing or misspelt does not build, and file and line
//! are said. This is the lowest layer: everything else may read it, and it reads nothing.

mod first;
mod observation;

use std::str::SplitTerminator;

pub use first::{FIRST_LINE, FirstLine};
pub use observation::ObservationWords;

include!(concat!(env!("OUT_DIR"), "/languages.rs"));

/// One language of the app. No field holds its words: whoever says some asks for them (`PauseWords::of(language)`), so
/// that a page in parts carries words with what says them.
#[derive(Debug)]
pub struct Language {
    /// BCP 47 tag.
    pub tag: &'static str,
    /// Its place in [`LANGUAGES`].
    pub place: usize,
}

impl Language {
    /// What a person reads about each observation.
    pub fn observations(&self) -> &'static [ObservationWords] {
        ObservationWords::all(self)
    }

    /// The words of one observation, by id.
    pub fn observation(&self, id: &str) -> Option<&'static ObservationWords> {
        self.observations().iter().find(|words| words.id == id)
    }
}

/// English: what is shown where no other language fits.
pub fn english() -> &'static Language {
    &LANGUAGES[0]
}

/// A list of words or phrases. It is one text, a line each.
#[derive(Debug, Clone, Copy)]
pub struct List {
    /// Which of the language's lists it is: below [`LISTS`], but for [`List::EMPTY`].
    pub place: usize,
    pub lines: &'static str,
}

impl List {
    /// No phrases.
    pub const EMPTY: Self = Self { place: usize::MAX, lines: "" };

    /// The phrases in the order they are written.
    pub fn iter(self) -> SplitTerminator<'static, char> {
        self.lines.split_terminator('\n')
    }

    pub fn contains(self, phrase: &str) -> bool {
        is_listed(self.lines, b'\n', phrase)
    }
}

/// Whether a word is one of those that stand in a text with this mark between them.
#[inline(never)]
pub fn is_listed(list: &str, mark: u8, word: &str) -> bool {
    list.as_bytes().split(|letter| *letter == mark).any(|known| known == word.as_bytes())
}
