//! A sentence as a link, to put it on the other phone. Its words go along: they are what the person asks to hand over, and
//! nothing says who they are. `/say/1.<words>.<check>`, the words in base64 for addresses.
//!
//! Who opens it reads it before anything is kept.

use crate::share::{base64, read_base64, sealed, unsealed};

/// Most characters in a sentence that is handed over.
pub const SENTENCE_LIMIT: usize = 1000;

/// Most characters behind the `#`: a full sentence in letters of four bytes, and some to spare.
pub const LINK_LIMIT: usize = 6000;

const VERSION: &str = "1";
const PATH: &str = "/say/";

/// Why a link shows no sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkProblem {
    /// It is none, or some of it is missing or changed.
    Damaged,
    /// Another version of the app made it.
    OtherVersion,
    /// It is longer than any sentence can be.
    TooLong,
    /// It holds characters that can't be seen.
    Hidden,
}

/// What to put behind the `#`. `None` where it is too long, or empty.
pub fn write_link(sentence: &str) -> Option<String> {
    let seen: String = sentence.trim().chars().filter(|letter| !is_hidden(*letter)).collect();
    let fits = !seen.is_empty() && seen.chars().count() <= SENTENCE_LIMIT;
    fits.then(|| format!("{PATH}{}", sealed(&format!("{VERSION}.{}", base64(seen.as_bytes())))))
}

/// Reads a link: what stands behind the `#`, with or without it, or a whole address.
///
/// # Errors
/// [`LinkProblem`], for any text that is no sentence to be read.
pub fn read_link(text: &str) -> Result<String, LinkProblem> {
    let fragment = text.trim().rsplit('#').next().unwrap_or_default();
    if fragment.len() > LINK_LIMIT {
        return Err(LinkProblem::TooLong);
    }
    let body = fragment.strip_prefix(PATH).and_then(unsealed).ok_or(LinkProblem::Damaged)?;
    let (version, words) = body.split_once('.').ok_or(LinkProblem::Damaged)?;
    if version != VERSION {
        return Err(LinkProblem::OtherVersion);
    }
    let words = read_base64(words).and_then(|bytes| String::from_utf8(bytes).ok()).ok_or(LinkProblem::Damaged)?;
    if words.chars().any(is_hidden) {
        return Err(LinkProblem::Hidden);
    }
    if words.chars().count() > SENTENCE_LIMIT {
        return Err(LinkProblem::TooLong);
    }
    if words.trim().is_empty() { Err(LinkProblem::Damaged) } else { Ok(words) }
}

/// It can't be seen, or turns what stands around it: nothing a sentence needs, but for what joins letters and pictures.
fn is_hidden(letter: char) -> bool {
    letter.is_control() && letter != '\n'
        || matches!(letter, '\u{ad}' | '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}
