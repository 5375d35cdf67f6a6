//! What notes have to do with each other, as `relations.toml` says it; `build.rs` checks every id there.

use super::observation::Observation;

/// One entry of the file.
#[derive(Debug, Clone, Copy)]
pub struct Relation {
    pub does: Does,
    /// Ids of the notes that have the say, with a space between them. `size/short` is a note about that.
    pub notes: &'static str,
    /// Ids of what they have a say over.
    pub of: &'static str,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Does {
    /// Only the first is there, where both rest on the same words.
    Settles,
    /// No strength rests where the note reaches; none of these, where some are named.
    Spoils(Reach),
    /// The others are not told beside it.
    NotBeside,
    /// It can't be told where this is lacking.
    Needs(Lacks),
    /// It says what the others would say again.
    SaysIt,
}

/// How far a note spoils what stands around its words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    Words,
    Clause,
    Sentence,
    /// What a "but" takes back: its sentence, and the one before where it opens its own.
    Back,
}

/// What is not known of the words a reply answers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Lacks {
    #[default]
    Nothing,
    /// Nobody wrote down what can be heard in them.
    Points,
    /// The words themselves.
    Statement,
}

include!(concat!(env!("OUT_DIR"), "/relations.rs"));

/// Whether a note is one of those with these ids.
pub(super) fn names(ids: &str, one: &Observation) -> bool {
    ids.split(' ').any(|known| match known.split_once('/') {
        Some((id, about)) => id == one.id && one.about.as_deref() == Some(about),
        None => known == one.id,
    })
}
