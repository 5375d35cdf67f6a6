use super::file::{Bytes, Unreadable};

/// Longer words are not looked up. Bytes.
const LONGEST: usize = 100;

/// The pieces that texts are made of: words, and parts of words, each with a number.
#[derive(Debug)]
pub struct Pieces {
    /// Letters and marks that count as others, sorted: "é" as "e", "’" as "'".
    folds: Vec<(char, String)>,
    /// Sorted. One that goes on in a word begins with [`GOES_ON`].
    known: Vec<String>,
}

const GOES_ON: &str = "##";
/// Numbers before those of the known pieces.
const SPECIAL: u16 = 3;

impl Pieces {
    /// Stands before a pair.
    pub const BEGIN: u16 = 0;
    /// Stands after each text of a pair.
    pub const END: u16 = 1;
    /// Stands for a word that can't be put together.
    const UNKNOWN: u16 = 2;

    pub fn read(bytes: &mut Bytes) -> Result<Self, Unreadable> {
        let mut folds = Vec::new();
        for line in bytes.text()?.lines() {
            let (from, to) = line.split_once('\t').ok_or(Unreadable::Amiss)?;
            folds.push((from.chars().next().ok_or(Unreadable::Amiss)?, to.to_owned()));
        }
        let known = bytes.words()?;
        let fits = folds.is_sorted_by_key(|(from, _)| *from) && known.is_sorted();
        let made = Self { folds, known };
        (fits && made.len() < usize::from(u16::MAX)).then_some(made).ok_or(Unreadable::Amiss)
    }

    /// How many numbers there are.
    pub fn len(&self) -> usize {
        self.known.len() + usize::from(SPECIAL)
    }

    /// The numbers of a text's pieces.
    pub fn of(&self, text: &str) -> Vec<u16> {
        let mut found = Vec::new();
        let mut word = String::new();
        for letter in text.chars() {
            match self.folds.binary_search_by_key(&letter, |(from, _)| *from) {
                Ok(at) => self.folds[at].1.chars().for_each(|letter| self.add(letter, &mut word, &mut found)),
                Err(_) => self.add(letter, &mut word, &mut found),
            }
        }
        self.close(&mut word, &mut found);
        found
    }

    /// A word goes on as long as its letters do; every other mark stands for itself.
    fn add(&self, letter: char, word: &mut String, found: &mut Vec<u16>) {
        if letter.is_ascii_alphanumeric() {
            word.push(letter.to_ascii_lowercase());
            return;
        }
        self.close(word, found);
        if !letter.is_whitespace() && !letter.is_control() {
            word.push(letter);
            self.close(word, found);
        }
    }

    /// Puts a word together from the longest pieces there are, from its beginning.
    fn close(&self, word: &mut String, found: &mut Vec<u16>) {
        let before = found.len();
        let mut rest = word.as_str();
        let mut piece = String::new();
        while !rest.is_empty() && word.len() <= LONGEST {
            let front = if rest.len() < word.len() { GOES_ON } else { "" };
            let longest = rest.char_indices().rev().find_map(|(at, letter)| {
                let (head, tail) = rest.split_at(at + letter.len_utf8());
                piece.clear();
                piece.push_str(front);
                piece.push_str(head);
                Some((self.known.binary_search(&piece).ok()?, tail))
            });
            let Some((at, tail)) = longest else { break };
            found.push(at as u16 + SPECIAL);
            rest = tail;
        }
        if !rest.is_empty() {
            found.truncate(before);
            found.push(Self::UNKNOWN);
        }
        word.clear();
    }
}
