//! What is kept: each agreement by itself, and what is being written or looked at with its tab.

use crate::areas::ours::{Agreement, Draft, Look, Pair, Step, Went};
use crate::json::fields;
use crate::records::Record;
use crate::shell::kept::{Keep, Unreadable, read_kept, write_kept};
use crate::shell::slots::{Place, Slot};

/// Agreements on trial, one record each.
pub static AGREEMENT: Slot = Slot::new("agreement", Place::Local).from(Keep::Progress).shared();

/// The agreement that is being written, and the look at one that is on.
pub static AGREEING: Slot = Slot::new("agreeing", Place::Tab);

pub const SLOTS: &[&Slot] = &[&AGREEMENT, &AGREEING];

pub fn write_agreement(record: &Record) -> String {
    write_kept(&AGREEMENT, record)
}

/// Reads one, whole: every version of it is an agreement.
///
/// # Errors
/// [`Unreadable`] where the text is none, or one of a newer version.
pub fn read_agreement(text: &str) -> Result<Record, Unreadable> {
    let record: Record = read_kept(&AGREEMENT, text, |_| None)?;
    let sound = record.is_sound()
        && record.versions().iter().all(|one| one.body::<Agreement>().is_some_and(|body| body.is_sound()));
    if sound { Ok(record) } else { Err(Unreadable::Damaged) }
}

/// What a list is sorted by, found in a text of ours without reading it: there may be hundreds.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Index {
    /// It was taken away.
    pub gone: bool,
    /// The day on which it was let go.
    pub over: String,
    /// The day on which they look at it again.
    pub due: String,
}

impl Index {
    /// The same of one that was read.
    pub fn of_record(record: &Record) -> Self {
        let body = record.versions().first().and_then(|one| one.body::<Agreement>());
        let gone = record.is_gone();
        body.map_or(Self { gone, ..Self::default() }, |body| Self { gone, over: body.over, due: body.due })
    }

    /// Nothing where it has to be read to know.
    pub fn of(text: &str) -> Option<Self> {
        // Quotation marks that somebody typed have a stroke before them, so that no words of theirs look like this.
        let Some((_, body)) = text.split_once("\"body\":{\"due\":\"") else {
            return text.ends_with("\"versions\":[]}}").then(|| Self { gone: true, ..Self::default() });
        };
        let (due, rest) = body.split_once("\",\"over\":\"")?;
        let (over, _) = rest.split_once('"')?;
        (due.len() <= 10 && over.len() <= 10).then(|| Self { gone: false, over: over.to_owned(), due: due.to_owned() })
    }
}

fields! {
    struct StoredAgreeing {
        drafts: Vec<Draft>,
        look: Option<StoredLook>,
    }
}

fields! {
    /// What one of them answered by oneself is not in it.
    struct StoredLook {
        of: String,
        step: String,
        went: Option<Went>,
        seen: Vec<Pair>,
        until: String,
    }
}

const RATING: &str = "rating";
const STEPS: [(Step, &str); 3] = [(Step::Together, "together"), (Step::First, RATING), (Step::Both, "both")];

pub fn write_agreeing(drafts: &[Draft], look: Option<&Look>) -> String {
    let look = look.map(|look| StoredLook {
        of: look.of.clone(),
        step: STEPS.iter().find(|(step, _)| *step == look.step).map_or(RATING, |(_, word)| word).to_owned(),
        went: look.went,
        seen: look.seen.clone(),
        until: look.until.clone(),
    });
    write_kept(&AGREEING, &StoredAgreeing { drafts: drafts.to_vec(), look })
}

/// Reads it.
///
/// # Errors
/// [`Unreadable`] where the text is none, or one of a newer version.
pub fn read_agreeing(text: &str) -> Result<(Vec<Draft>, Option<Look>), Unreadable> {
    let stored: StoredAgreeing = read_kept(&AGREEING, text, |_| None)?;
    let look = |stored: StoredLook| {
        let (step, _) = STEPS.into_iter().find(|(_, word)| *word == stored.step)?;
        let StoredLook { of, went, seen, until, .. } = stored;
        let whole = matches!(seen.len(), 0 | 2) && (step == Step::Together || went.is_some());
        whole.then(|| Look { step, went, seen, until, ..Look::new(&of) })
    };
    let look = stored.look.map(|stored| look(stored).ok_or(Unreadable::Damaged)).transpose()?;
    Ok((stored.drafts, look))
}
