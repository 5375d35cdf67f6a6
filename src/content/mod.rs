//! Words, grammar and drills as data, no logic. `build.rs` turns the TOML under each language's folder
//! into the statics below; their types come from the English files, so that a missing word or cue
//! does not compile. This is the lowest layer: everything else may read it, and it reads nothing.

use std::str::SplitTerminator;

mod generated {
    use super::{List, ObservationWords};
    include!(concat!(env!("OUT_DIR"), "/content.rs"));
}
pub use generated::*;

/// What a person reads about one observation.
#[derive(Debug)]
pub struct ObservationWords {
    pub id: &'static str,
    /// The file it stands in: `form`, `content`, `feeling`, `roadblock` or `tone`.
    pub family: &'static str,
    pub title: &'static str,
    pub why: &'static str,
    pub r#try: &'static str,
}

/// One language of the app.
#[derive(Debug)]
pub struct Language {
    /// BCP 47 tag.
    pub tag: &'static str,
    pub words: &'static Words,
    pub observations: &'static [ObservationWords],
    /// The drills that come with the app, as a pack in JSON for `drills::read_pack`.
    pub drills: &'static str,
    /// The name of the file with the deck for talking, in JSON for `talk::Deck`. It lies beside the page.
    pub talk: &'static str,
}

impl Language {
    /// What only the page with packs says. No field holds it, so that a page without packs is built without it.
    pub fn therapist(&self) -> &'static WordsTherapist {
        &EN_THERAPIST
    }

    /// What a field, a part, a choice or a host is called, with a word on it.
    pub fn label(&self, id: &[&str]) -> (&'static str, &'static str) {
        let id = id.concat();
        let found = self.therapist().label.iter().find(|label| label.id == id);
        found.map_or(("", ""), |label| (label.text, label.aside))
    }

    /// The words of one observation, by id.
    pub fn observation(&self, id: &str) -> Option<&'static ObservationWords> {
        self.observations.iter().find(|words| words.id == id)
    }
}

/// Every language the app speaks, English first.
pub static LANGUAGES: &[Language] =
    &[Language { tag: "en", words: &EN_WORDS, observations: EN_OBSERVATIONS, drills: EN_DRILLS, talk: EN_TALK }];

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
