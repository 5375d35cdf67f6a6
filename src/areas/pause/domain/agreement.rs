//! Our pause: what two people settle while calm, in their own words. Unfinished is fine.

use crate::areas::pause::domain::length::Length;

/// Most characters in one part. All of them together still go into a link.
pub const PART_LIMIT: usize = 200;

/// The parts that are words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// How each notices that it gets too much.
    Signs,
    /// The word or gesture that calls a pause. It threatens nobody.
    Word,
    /// Where each goes.
    Places,
    /// What helps while apart.
    Helps,
    /// What to leave alone while apart.
    LeaveAlone,
    /// Who looks after children.
    Children,
    /// How you come back.
    ComingBack,
}

impl Part {
    /// Every part, in the order of a talk about it. The usual length has its place after the word.
    pub const ALL: [Self; 7] =
        [Self::Signs, Self::Word, Self::Places, Self::Helps, Self::LeaveAlone, Self::Children, Self::ComingBack];

    /// Its name in the store and in files.
    pub fn id(self) -> &'static str {
        match self {
            Self::Signs => "signs",
            Self::Word => "word",
            Self::Places => "places",
            Self::Helps => "helps",
            Self::LeaveAlone => "leave-alone",
            Self::Children => "children",
            Self::ComingBack => "coming-back",
        }
    }

    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|part| part.id() == id)
    }
}

/// A part has more than [`PART_LIMIT`] characters. What was there stays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TooLong {
    pub part: Part,
}

/// What was agreed so far.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Agreement {
    words: [String; Part::ALL.len()],
    length: Length,
}

impl Agreement {
    /// What stands in a part; empty where nothing does.
    pub fn words(&self, part: Part) -> &str {
        &self.words[part as usize]
    }

    /// Puts words into a part. Line ends stay, other control characters are left out: they can't be seen.
    ///
    /// # Errors
    /// [`TooLong`] where there are more than [`PART_LIMIT`] characters.
    pub fn write(&mut self, part: Part, words: &str) -> Result<(), TooLong> {
        let seen: String = words.chars().filter(|letter| *letter == '\n' || !letter.is_control()).collect();
        if seen.chars().count() > PART_LIMIT {
            return Err(TooLong { part });
        }
        self.words[part as usize] = seen;
        Ok(())
    }

    /// The usual length; 30 minutes until something else is agreed.
    pub fn length(&self) -> Length {
        self.length
    }

    /// Sets the usual length. A practice minute can't be the usual one and changes nothing.
    pub fn set_length(&mut self, length: Length) {
        if !length.is_practice() {
            self.length = length;
        }
    }

    /// The parts with nothing in them yet.
    pub fn open_parts(&self) -> impl Iterator<Item = Part> {
        Part::ALL.into_iter().filter(|part| self.words(*part).trim().is_empty())
    }

    /// True where nothing was agreed yet.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
