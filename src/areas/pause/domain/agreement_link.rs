//! Our pause as a link, to put it on the other phone. Here the words go along: they are what the person
//! asks to send. `/pause/ours/1.<words>.<check>`, the words in base64 for addresses.
//!
//! The receiver looks at it before anything is kept.

use crate::areas::pause::domain::agreement::{Agreement, Part};
use crate::areas::pause::domain::length::Length;
use crate::share::{base64, read_base64, sealed, unsealed};

/// Most characters behind the `#`: every part full, in letters of four bytes, and some to spare.
pub const AGREEMENT_LINK_LIMIT: usize = 8000;

const VERSION: &str = "1";
const PATH: &str = "/pause/ours/";
/// Stands between parts. No part can hold it, because it is a control character.
const BETWEEN: char = '\u{1f}';

/// One thing wrong with a shared agreement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AgreementProblem {
    /// It is none, or some of it is missing or changed.
    Damaged,
    /// Another version of the app made it.
    OtherVersion,
    /// It is longer than any agreement can be.
    TooBig,
    /// The usual length is not 5 minutes to 24 hours.
    Length,
    /// This part is too long, or holds characters that can't be seen.
    Part(Part),
}

/// What to put behind the `#`.
pub fn write_agreement_link(agreement: &Agreement) -> String {
    let mut words = agreement.length().minutes().to_string();
    for part in Part::ALL {
        words.push(BETWEEN);
        words.push_str(agreement.words(part));
    }
    format!("{PATH}{}", sealed(&format!("{VERSION}.{}", base64(words.as_bytes()))))
}

/// Reads a link: what stands behind the `#`, with or without it, or a whole address.
///
/// # Errors
/// Every [`AgreementProblem`] there is.
pub fn read_agreement_link(text: &str) -> Result<Agreement, Vec<AgreementProblem>> {
    let fragment = text.trim().rsplit('#').next().unwrap_or_default();
    if fragment.len() > AGREEMENT_LINK_LIMIT {
        return Err(vec![AgreementProblem::TooBig]);
    }
    let damaged = || vec![AgreementProblem::Damaged];
    let body = fragment.strip_prefix(PATH).and_then(unsealed).ok_or_else(damaged)?;
    let (version, words) = body.split_once('.').ok_or_else(damaged)?;
    if version != VERSION {
        return Err(vec![AgreementProblem::OtherVersion]);
    }
    let words = read_base64(words).and_then(|bytes| String::from_utf8(bytes).ok()).ok_or_else(damaged)?;
    let fields: Vec<&str> = words.split(BETWEEN).collect();
    let Some((minutes, parts)) = fields.split_first().filter(|(_, parts)| parts.len() == Part::ALL.len()) else {
        return Err(damaged());
    };
    let minutes = minutes.parse().ok();
    Agreement::from_parts(minutes, Part::ALL.into_iter().zip(parts.iter().copied()))
}

impl Agreement {
    /// An agreement from what a link, a file or the store gives: checked whole.
    ///
    /// # Errors
    /// Every [`AgreementProblem`] there is.
    pub fn from_parts<'a>(
        minutes: Option<u16>,
        parts: impl Iterator<Item = (Part, &'a str)>,
    ) -> Result<Self, Vec<AgreementProblem>> {
        let mut agreement = Self::default();
        let mut problems = Vec::new();
        match minutes.and_then(Length::of_minutes) {
            Some(length) => agreement.set_length(length),
            None => problems.push(AgreementProblem::Length),
        }
        for (part, words) in parts {
            // Writing would leave characters out that can't be seen: what comes from elsewhere must have none.
            let as_given = agreement.write(part, words).is_ok() && agreement.words(part) == words;
            if !as_given {
                problems.push(AgreementProblem::Part(part));
            }
        }
        if problems.is_empty() { Ok(agreement) } else { Err(problems) }
    }
}
