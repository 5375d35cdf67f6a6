//! What is kept: what two are doing now, what they made of it for themselves, and their dates.

use crate::areas::minutes::{Date, MOST_MINUTES, MOST_OWN, Own, OwnStep, Ritual, Sitting};
use crate::json::fields;
use crate::records::Record;
use crate::share::Day;
use crate::shell::kept::{Keep, Unreadable, read_kept, write_kept};
use crate::shell::slots::{Place, Slot};

/// What two are doing now, with what was typed in it. It is gone at the end.
pub static TOGETHER: Slot = Slot::new("together", Place::LocalOrTab).from(Keep::Replies);

/// What two made of the steps for themselves.
pub static STEPS: Slot = Slot::new("own-steps", Place::LocalOrTab).from(Keep::Progress);

/// Their dates, a record for each ritual: its id is the ritual's, so that two phones that settled on one each have both
/// beside each other.
pub static DATE: Slot = Slot::new("date", Place::Local).from(Keep::Progress).shared();

/// The last day of the year 9999.
const LAST_DAY: i64 = 2_932_896;

pub const SLOTS: &[&Slot] = &[&TOGETHER, &STEPS, &DATE];

fields! {
    struct StoredSitting {
        ritual: String,
        at: usize,
        ends: Option<i64>,
        without_clock: bool,
        notes: Vec<StoredNote>,
    }
}

fields! {
    struct StoredNote {
        of: String,
        words: String,
    }
}

fields! {
    struct StoredSteps {
        rituals: Vec<StoredOwn>,
    }
}

fields! {
    struct StoredOwn {
        id: String,
        left_out: Vec<String>,
        steps: Vec<StoredStep>,
        words: String,
        minutes: Option<u16>,
        day: Option<String>,
        clock: Option<String>,
        every: Option<u16>,
        since: i64,
    }
}

fields! {
    struct StoredStep {
        words: String,
        minutes: u16,
        left_out: bool,
    }
}

fields! {
    /// What is in the record of a date.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct StoredDate {
        /// `2026-12-06`.
        day: String,
        /// Minutes of the day, by the clock on the wall.
        clock: u16,
        /// Days from one to the next; nought where there is none.
        every: u16,
    }
}

pub fn write_together(sitting: &Sitting) -> String {
    let note = |(of, words): &(String, String)| StoredNote { of: of.clone(), words: words.clone() };
    let stored = StoredSitting {
        ritual: sitting.ritual.id().to_owned(),
        at: sitting.at,
        ends: sitting.ends,
        without_clock: sitting.without_clock,
        notes: sitting.notes.iter().map(note).collect(),
    };
    write_kept(&TOGETHER, &stored)
}

/// Reads what two are doing.
///
/// # Errors
/// [`Unreadable`] where the text is none, or one of a newer version.
pub fn read_together(text: &str) -> Result<Sitting, Unreadable> {
    let stored: StoredSitting = read_kept(&TOGETHER, text, |_| None)?;
    Ok(Sitting {
        ritual: Ritual::from_id(&stored.ritual).ok_or(Unreadable::Damaged)?,
        at: stored.at,
        ends: stored.ends,
        without_clock: stored.without_clock,
        notes: stored.notes.into_iter().map(|note| (note.of, note.words)).collect(),
    })
}

pub fn write_steps(own: &[Own; 3]) -> String {
    let step =
        |step: &OwnStep| StoredStep { words: step.words.clone(), minutes: step.minutes, left_out: step.left_out };
    let one = |(ritual, own): (Ritual, &Own)| StoredOwn {
        id: ritual.id().to_owned(),
        left_out: own.left_out.clone(),
        steps: own.steps.iter().map(step).collect(),
        words: own.words.clone(),
        minutes: own.minutes,
        day: own.day.clone(),
        clock: own.clock.clone(),
        every: own.every,
        since: own.since,
    };
    let rituals = Ritual::ALL.into_iter().zip(own).filter(|(_, own)| **own != Own::default()).map(one).collect();
    write_kept(&STEPS, &StoredSteps { rituals })
}

/// Reads what two made of the steps.
///
/// # Errors
/// [`Unreadable`] where the text is none, or one of a newer version.
pub fn read_steps(text: &str) -> Result<[Own; 3], Unreadable> {
    let stored: StoredSteps = read_kept(&STEPS, text, |_| None)?;
    let mut all: [Own; 3] = Default::default();
    for one in stored.rituals {
        let ritual = Ritual::from_id(&one.id).ok_or(Unreadable::Damaged)?;
        let fits = |step: &StoredStep| (1..=MOST_MINUTES).contains(&step.minutes);
        if one.steps.len() > MOST_OWN || !one.steps.iter().all(fits) {
            return Err(Unreadable::Damaged);
        }
        let step = |step: StoredStep| OwnStep { words: step.words, minutes: step.minutes, left_out: step.left_out };
        if let Some(own) = all.get_mut(ritual as usize) {
            *own = Own {
                left_out: one.left_out,
                steps: one.steps.into_iter().map(step).collect(),
                words: one.words,
                minutes: one.minutes,
                day: one.day,
                clock: one.clock,
                every: one.every.filter(|every| Date::EVERY.contains(every)),
                // A day that there is.
                since: one.since.clamp(0, LAST_DAY),
            };
        }
    }
    Ok(all)
}

pub fn write_date(record: &Record) -> String {
    write_kept(&DATE, record)
}

/// Reads the record of a date.
///
/// # Errors
/// [`Unreadable`] where the text is none, or one of a newer version.
pub fn read_date(text: &str) -> Result<Record, Unreadable> {
    read_kept::<Record>(&DATE, text, |_| None).and_then(|record| {
        let sound = record.is_sound();
        sound.then_some(record).ok_or(Unreadable::Damaged)
    })
}

impl From<Date> for StoredDate {
    fn from(date: Date) -> Self {
        Self { day: date.day.written(), clock: date.clock, every: date.every }
    }
}

impl StoredDate {
    /// The date, where it is one: what comes from another phone may be anything.
    pub fn date(&self) -> Option<Date> {
        let day = Day::read(&self.day)?;
        let whole = self.clock < 24 * 60 && Date::EVERY.contains(&self.every);
        whole.then_some(Date { day, clock: self.clock, every: self.every })
    }
}
