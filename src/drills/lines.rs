//! What reads and checks lines, behind one door: it travels with the ear, which is needed for every line.

use super::{AskReader, Deck, Drill, PackProblem, lint, read_drills};
use crate::content::Language;
use crate::json::parse;

#[derive(Clone, Copy)]
pub struct Lines {
    /// Reads the drills that come with the app, a file beside the page. `None` where it is damaged.
    pub ours: fn(&str) -> Option<Vec<Drill>>,
    /// Reads the file of a deck. `None` where it is damaged.
    pub deck: fn(&str) -> Option<Deck>,
    pub lint: fn(&[Drill], &'static Language, &mut AskReader) -> Vec<PackProblem>,
}

impl Lines {
    /// The reading itself. Where it is a part of its own, that part alone may say this.
    pub fn whole() -> Self {
        Self {
            // tests/packs.rs proves that our own can be read: here nobody is told why not.
            ours: |file| read_drills(parse(file)?.as_list()?).ok(),
            deck: Deck::read,
            lint,
        }
    }
}

late!(
    /// What reads lines, once it is here.
    pub fn lines() -> Lines
);
