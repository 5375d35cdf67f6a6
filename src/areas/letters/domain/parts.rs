//! A letter that is too long for one code goes over in several. Each holds a piece with its place, and opens as a link of
//! its own: whatever their order and however often each is read, they come together. The check at the end of the whole
//! tells letters apart, and says that nothing is missing.
//!
//! `/letters/part/1.<which>.<place>-<of>.<piece>.<check>`

use crate::areas::letters::Odd;
use crate::json::fields;
use crate::share::{base36, read_base36, sealed, unsealed};

pub const PART_PATH: &str = "/letters/part/";
/// Most codes of one letter: nobody photographs more.
pub const MOST_PARTS: usize = 40;

const VERSION: &str = "1";
/// Most characters of a piece.
const PIECE_LIMIT: usize = 600;
/// Most letters that are gathered at once.
const MOST_SETS: usize = 4;

/// A piece.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Of which letter: how that ends.
    which: String,
    /// From nought.
    place: usize,
    of: usize,
    piece: String,
}

fields! {
    /// What is here of one letter: a piece for each place, empty where that is missing.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Set {
        which: String,
        pieces: Vec<String>,
    }
}

fields! {
    /// All that was gathered and is not read yet, the latest last.
    #[derive(Debug, Clone, Default, PartialEq, Eq)]
    pub struct Gathered {
        sets: Vec<Set>,
    }
}

/// A letter as it stands in a link, cut into pieces of so many characters; what goes behind the `#` for each.
pub fn cut(whole: &str, most: usize) -> Option<Vec<String>> {
    let which = ending(whole)?;
    let pieces: Vec<&str> = pieces(whole, most.clamp(1, PIECE_LIMIT)).collect();
    let of = base36(pieces.len() as u64);
    let written = |(place, piece): (usize, &&str)| {
        let body = [VERSION, ".", which, ".", &base36(place as u64 + 1), "-", &of, ".", piece].concat();
        [PART_PATH, &sealed(&body)].concat()
    };
    (pieces.len() <= MOST_PARTS).then(|| pieces.iter().enumerate().map(written).collect())
}

fn pieces(whole: &str, most: usize) -> impl Iterator<Item = &str> {
    let mut rest = whole;
    std::iter::from_fn(move || {
        let (piece, after) = rest.split_at_checked(most).unwrap_or((rest, ""));
        rest = after;
        (!piece.is_empty()).then_some(piece)
    })
}

/// What stands behind the last full stop: the check of the whole.
fn ending(whole: &str) -> Option<&str> {
    whole.rsplit_once('.').map(|(_, check)| check).filter(|check| is_plain(check) && !check.is_empty())
}

/// Reads what stands behind the path of a piece's link.
///
/// # Errors
/// [`Odd`], for anything that is no whole piece.
pub fn read_part(body: &str) -> Result<Part, Odd> {
    if body.len() > 2 * PIECE_LIMIT {
        return Err(Odd::TooBig);
    }
    let body = unsealed(body).ok_or(Odd::Damaged)?;
    let (version, rest) = body.split_once('.').ok_or(Odd::Damaged)?;
    if version != VERSION {
        let newer = read_base36(version).is_some_and(|number| number > 1);
        return Err(if newer { Odd::Newer } else { Odd::Damaged });
    }
    read_piece(rest).ok_or(Odd::Damaged)
}

fn read_piece(rest: &str) -> Option<Part> {
    let (which, rest) = rest.split_once('.')?;
    let (count, piece) = rest.split_once('.')?;
    let (place, of) = count.split_once('-')?;
    let number = |digits| read_base36(digits).and_then(|number| usize::try_from(number).ok());
    let (place, of) = (number(place)?.checked_sub(1)?, number(of)?);
    let fits = place < of && of <= MOST_PARTS && is_plain(which) && which.len() <= 8 && !which.is_empty();
    let piece_fits = !piece.is_empty() && piece.len() <= PIECE_LIMIT && piece.bytes().all(is_of_link);
    (fits && piece_fits).then(|| Part { which: which.to_owned(), place, of, piece: piece.to_owned() })
}

fn is_plain(text: &str) -> bool {
    text.bytes().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit())
}

fn is_of_link(letter: u8) -> bool {
    letter.is_ascii_alphanumeric() || matches!(letter, b'-' | b'_' | b'.')
}

impl Set {
    fn is_sound(&self) -> bool {
        let fits = |piece: &String| piece.len() <= PIECE_LIMIT && piece.bytes().all(is_of_link);
        is_plain(&self.which)
            && (1..=8).contains(&self.which.len())
            && (1..=MOST_PARTS).contains(&self.pieces.len())
            && self.pieces.iter().all(fits)
    }

    pub fn of(&self) -> usize {
        self.pieces.len()
    }

    /// The places that are missing, from 1.
    pub fn missing(&self) -> Vec<usize> {
        self.pieces.iter().enumerate().filter(|(_, piece)| piece.is_empty()).map(|(place, _)| place + 1).collect()
    }

    /// The whole, where nothing is missing and it is what it says.
    ///
    /// # Errors
    /// [`Odd`], where every piece is here and they don't fit together.
    pub fn whole(&self) -> Option<Result<String, Odd>> {
        if !self.missing().is_empty() {
            return None;
        }
        let whole = self.pieces.concat();
        Some(if ending(&whole) == Some(&*self.which) { Ok(whole) } else { Err(Odd::Damaged) })
    }
}

impl Gathered {
    pub fn sets(&self) -> &[Set] {
        &self.sets
    }

    pub fn is_empty(&self) -> bool {
        self.sets.is_empty()
    }

    /// As it is kept by this version.
    pub fn is_sound(&self) -> bool {
        self.sets.len() <= MOST_SETS && self.sets.iter().all(Set::is_sound)
    }

    /// Puts a piece where it belongs. The letter it is of stands last from then on; a fifth letter takes the place of the one
    /// that waits longest.
    ///
    /// # Errors
    /// [`Odd`], where another piece says otherwise.
    pub fn add(&mut self, part: &Part) -> Result<(), Odd> {
        let known = self.sets.iter().position(|set| set.which == part.which);
        let fresh = || Set { which: part.which.clone(), pieces: vec![String::new(); part.of] };
        let mut set = known.map_or_else(fresh, |at| self.sets.remove(at));
        let fits = set.pieces.len() == part.of
            && set.pieces.get(part.place).is_some_and(|there| there.is_empty() || *there == part.piece);
        if let Some(there) = set.pieces.get_mut(part.place).filter(|_| fits) {
            *there = part.piece.clone();
        }
        self.sets.push(set);
        if self.sets.len() > MOST_SETS {
            self.sets.remove(0);
        }
        if fits { Ok(()) } else { Err(Odd::Damaged) }
    }

    /// What another window gathered comes to what is here.
    pub fn join(&mut self, other: &Self) {
        for set in &other.sets {
            for (place, piece) in set.pieces.iter().enumerate().filter(|(_, piece)| !piece.is_empty()) {
                let part = Part { which: set.which.clone(), place, of: set.pieces.len(), piece: piece.clone() };
                // What doesn't fit is left as it is here.
                let _ = self.add(&part);
            }
        }
    }

    /// The letter that came last is read, or let go.
    pub fn take_last(&mut self) -> Option<Set> {
        self.sets.pop()
    }
}
