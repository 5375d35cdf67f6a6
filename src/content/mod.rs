//! Words, grammar and drills as data, no logic. `build.rs` turns the TOML under each language's folder
//! into the statics below; their types come from the English files, so that a missing word or cue
//! does not compile. This is the lowest layer: everything else may read it, and it reads nothing.

use std::sync::LazyLock;

mod generated {
    use super::{ObservationWords, keep, lists};
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
}

impl Language {
    /// The words of one observation, by id.
    pub fn observation(&self, id: &str) -> Option<&'static ObservationWords> {
        self.observations.iter().find(|words| words.id == id)
    }
}

/// Every language the app speaks, English first.
pub static LANGUAGES: LazyLock<Vec<Language>> =
    LazyLock::new(|| vec![Language { tag: "en", words: keep(en()), observations: EN_OBSERVATIONS, drills: EN_DRILLS }]);

/// English: what is shown where no other language fits.
pub fn english() -> &'static Language {
    &LANGUAGES[0]
}

/// Keeps a value for as long as the app runs: words are made once.
fn keep<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}

/// Lists of phrases, which travel as one text. There are as many as `build.rs` counted.
fn lists<const COUNT: usize>(text: &'static str) -> [&'static [&'static str]; COUNT] {
    let mut lists: [&[&str]; COUNT] = [&[]; COUNT];
    for (list, phrases) in lists.iter_mut().zip(text.split('\u{1e}')) {
        *list = phrases.lines().collect::<Vec<_>>().leak();
    }
    lists
}
