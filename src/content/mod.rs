//! Words, grammar and drills as data, no logic. `build.rs` turns the TOML under each language's folder
//! into the statics below; their types come from the English files, so that a missing word or cue
//! does not compile. This is the lowest layer: everything else may read it, and it reads nothing.

mod generated {
    use super::ObservationWords;
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

static ENGLISH: Language = Language { tag: "en", words: &EN, observations: EN_OBSERVATIONS, drills: EN_DRILLS };

/// Every language the app speaks, English first.
pub static LANGUAGES: &[&Language] = &[&ENGLISH];

/// English: what is shown where no other language fits.
pub fn english() -> &'static Language {
    &ENGLISH
}
