//! What two settle while it is calm: lines of what one notices, what they say and what the other then does, and two signals
//! with what each of them does then. A line counts once both said yes to it as it stands.

mod link;

pub use link::{FILE_LIMIT, Odd, read_link, read_shared, write_link};

use crate::drills::named;
pub use crate::shell::Seat;

/// Most letters in one box.
pub const WORDS_LIMIT: usize = 120;
/// Most letters in a name.
pub const NAME_LIMIT: usize = 40;
/// Most lines of both together; the two signals have places of their own.
pub const MOST_LINES: usize = 20;
/// How many boxes a row has.
pub const BOXES: usize = 3;

named!(
    /// Whose line it is, or which signal. In a line the boxes hold what is noticed, what is said and what the other does; in
    /// a signal the word or gesture, and what each of the two does then.
    Kind {
        First = "first",
        Second = "second",
        Amber = "amber",
        Red = "red",
    }
);

impl Kind {
    /// Who says “I” in it. A signal is for both.
    pub fn seat(self) -> Seat {
        if self == Self::Second { Seat::Second } else { Seat::First }
    }

    pub fn is_signal(self) -> bool {
        matches!(self, Self::Amber | Self::Red)
    }
}

/// A box has more than [`WORDS_LIMIT`] letters. What was there stays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TooLong;

/// One line, or one signal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    pub kind: Kind,
    words: [String; BOXES],
    yes: [bool; 2],
}

impl Row {
    /// A row from elsewhere. `None` where it is none: words that are too long or can't be seen, or a yes to less than a
    /// whole row.
    pub fn from_parts(kind: Kind, words: [String; BOXES], yes: [bool; 2]) -> Option<Self> {
        let fits = |words: &String| is_seen(words) && words.chars().count() <= WORDS_LIMIT;
        let row = Self { kind, words, yes };
        (row.words.iter().all(fits) && (row.is_whole() || yes == [false; 2])).then_some(row)
    }

    pub fn words(&self, place: usize) -> &str {
        self.words.get(place).map_or("", String::as_str)
    }

    pub fn all_words(&self) -> &[String; BOXES] {
        &self.words
    }

    pub fn yes(&self) -> [bool; 2] {
        self.yes
    }

    /// Nothing is left open in it.
    pub fn is_whole(&self) -> bool {
        self.words.iter().all(|words| !words.trim().is_empty())
    }

    pub fn is_blank(&self) -> bool {
        self.words.iter().all(|words| words.trim().is_empty())
    }

    /// Both said yes to it as it stands.
    pub fn is_agreed(&self) -> bool {
        self.is_whole() && self.yes == [true; 2]
    }

    /// Puts words into a box. Line ends stay, other characters that can't be seen are left out. A row that says something
    /// else now asks both again.
    ///
    /// # Errors
    /// [`TooLong`] where there are more than [`WORDS_LIMIT`] letters.
    pub fn write(&mut self, place: usize, words: &str) -> Result<(), TooLong> {
        let seen: String = words.chars().filter(|letter| is_shown(*letter)).collect();
        if seen.chars().count() > WORDS_LIMIT {
            return Err(TooLong);
        }
        if let Some(held) = self.words.get_mut(place)
            && *held != seen
        {
            *held = seen;
            self.yes = [false; 2];
        }
        Ok(())
    }

    /// One of them says yes to a whole row, or takes it back.
    pub fn agree(&mut self, seat: Seat, yes: bool) {
        self.yes[seat as usize] = yes && self.is_whole();
    }
}

fn is_shown(letter: char) -> bool {
    letter == '\n' || !letter.is_control()
}

fn is_seen(words: &str) -> bool {
    words.chars().all(is_shown)
}

/// All that was settled so far.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Script {
    names: [String; 2],
    rows: Vec<Row>,
}

impl Script {
    /// A script from elsewhere, checked whole.
    pub fn from_parts(names: [String; 2], rows: Vec<Row>) -> Option<Self> {
        let fits = |name: &String| is_seen(name) && name.chars().count() <= NAME_LIMIT;
        let once = |kind| rows.iter().filter(|row| row.kind == kind).count() <= 1;
        let script = Self { names, rows: Vec::new() };
        let sound = script.names.iter().all(fits) && once(Kind::Amber) && once(Kind::Red) && lines(&rows) <= MOST_LINES;
        sound.then_some(Self { rows, ..script })
    }

    pub fn names(&self) -> &[String; 2] {
        &self.names
    }

    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    pub fn row_mut(&mut self, at: usize) -> Option<&mut Row> {
        self.rows.get_mut(at)
    }

    /// The box takes no more than fits; whoever composes a letter may pass that for a moment.
    pub fn set_name(&mut self, seat: Seat, name: &str) {
        self.names[seat as usize] = name.chars().filter(|letter| !letter.is_control()).take(NAME_LIMIT).collect();
    }

    /// Whether another line fits.
    pub fn has_room(&self) -> bool {
        lines(&self.rows) < MOST_LINES
    }

    /// Begins a row, or finds the signal that is there: its place. `None` where no more lines fit.
    pub fn add(&mut self, kind: Kind) -> Option<usize> {
        if kind.is_signal() {
            if let Some(at) = self.rows.iter().position(|row| row.kind == kind) {
                return Some(at);
            }
        } else if !self.has_room() {
            return None;
        }
        self.rows.push(Row { kind, words: Default::default(), yes: [false; 2] });
        Some(self.rows.len() - 1)
    }

    pub fn remove(&mut self, at: usize) {
        if at < self.rows.len() {
            self.rows.remove(at);
        }
    }

    /// Those that both said yes to, what stops first.
    pub fn agreed(&self) -> impl Iterator<Item = &Row> {
        self.in_order().filter(|row| row.is_agreed())
    }

    /// The signals, then each one's lines.
    pub fn in_order(&self) -> impl Iterator<Item = &Row> {
        let order = [Kind::Red, Kind::Amber, Kind::First, Kind::Second];
        order.into_iter().flat_map(|kind| self.rows.iter().filter(move |row| row.kind == kind))
    }

    /// True where nothing was settled yet.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty() && self.names.iter().all(String::is_empty)
    }
}

fn lines(rows: &[Row]) -> usize {
    rows.iter().filter(|row| !row.kind.is_signal()).count()
}
