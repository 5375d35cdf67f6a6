//! A letter: what is in it, how long it can wait, and how it goes from one phone to the other.

mod handed;
mod parts;

pub use handed::{Handed, LINK_PATH, Odd, handed_of_link, opened, read_handed, sealable, write_open, write_sealed};
pub use parts::{Gathered, MOST_PARTS, PART_PATH, Part, Set, cut, read_part};

use crate::json::fields;
use crate::records::Record;

/// Most letters in one.
pub const WORDS_LIMIT: usize = 6_000;
/// Most letters in its heading.
pub const HEADING_LIMIT: usize = 80;

fields! {
    /// What a letter says.
    #[derive(Debug, Clone, Default, PartialEq, Eq)]
    pub struct Letter {
        /// When it was finished, ms since 1970, UTC. It stands first: a shelf is put in order by it, without reading on.
        pub at: i64,
        /// May be empty.
        pub heading: String,
        pub words: String,
        /// The id of the letter that it answers.
        pub answers: Option<String>,
    }
}

/// What a letter is called on a list: its heading, or how it begins; nothing where nothing is written.
pub fn called(heading: &str, words: &str) -> String {
    const MOST: usize = 60;
    let heading = heading.trim();
    if !heading.is_empty() {
        return heading.to_owned();
    }
    let line = words.trim().lines().next().unwrap_or_default();
    let Some((cut, _)) = line.char_indices().nth(MOST) else { return line.to_owned() };
    let short = line.get(..cut).unwrap_or_default();
    let whole = short.rsplit_once(' ').map_or(short, |(before, _)| before);
    [whole.trim_end_matches([',', ';', ':']), "\u{2026}"].concat()
}

impl Letter {
    /// Whenever either was finished.
    pub fn says_the_same(&self, other: &Self) -> bool {
        self.heading == other.heading && self.words == other.words && self.answers == other.answers
    }

    /// Whether it may be taken in from elsewhere.
    pub fn is_sound(&self) -> bool {
        let fits = |text: &str, most| text.chars().count() <= most && text.chars().all(is_seen);
        self.at >= 0
            && fits(&self.heading, HEADING_LIMIT)
            && !self.heading.contains('\n')
            && fits(&self.words, WORDS_LIMIT)
            && !self.words.trim().is_empty()
            && self.answers.as_deref().is_none_or(|id| fits(id, 16))
    }
}

/// A record that is one letter, or a few that did not know of each other, all of them sound.
pub fn is_letter(record: &Record) -> bool {
    let sound = |letter: Option<Letter>| letter.is_some_and(|letter| letter.is_sound());
    record.is_sound() && record.versions().iter().all(|version| sound(version.body()))
}

/// What can be seen of what was typed, as much of it as fits.
pub fn fitting(text: &str, most: usize) -> String {
    text.chars().filter(|letter| is_seen(*letter)).take(most).collect()
}

fn is_seen(letter: char) -> bool {
    letter == '\n' || !letter.is_control()
}

/// How long a letter waits before it is read again and handed over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wait {
    /// It is only put aside.
    None,
    Hour,
    /// Until seven in the morning.
    Night,
    Day,
}

const HOUR: i64 = 60 * 60_000;
const SEVEN: u16 = 7 * 60;

impl Wait {
    pub const ALL: [Self; 4] = [Self::None, Self::Hour, Self::Night, Self::Day];

    /// When it is over. Who writes at five in the morning has a night before them, too.
    pub fn ends(self, now: i64, ahead: fn(u16, i64) -> Option<i64>) -> Option<i64> {
        match self {
            Self::None => None,
            Self::Hour => Some(now + HOUR),
            Self::Night => ahead(SEVEN, now + 4 * HOUR).or(Some(now + 12 * HOUR)),
            Self::Day => Some(now + 24 * HOUR),
        }
    }
}
