//! The record: what is set, and what was practised.

use crate::drills::{Day, Progress, Skill};
use crate::json::{Value, fields};
use crate::records::name_of;
use crate::shell::kept::envelope::{Unreadable, named, put, read_kept, write_kept};
use crate::shell::kept::settings::{Keep, Settings, Theme};
use crate::shell::slots::{Place, Slot};

/// What is set, and what was practised.
pub static RECORD: Slot = Slot::new("record", Place::Local).from(Keep::Progress);

fields! {
    struct Stored {
        settings: StoredSettings,
        level: u64,
        skills: Vec<StoredSkill>,
        seen: Vec<Seen>,
    }
}

fields! {
    /// `static/boot.js` reads the theme before the app is there. What is absent is as on a first visit.
    struct StoredSettings {
        theme: Option<String>,
        /// None until the person has said.
        keep: Option<String>,
        live_notes: Option<bool>,
        lines: Option<u64>,
        still: Option<bool>,
        /// Ids of notes, with a plus before it where it was turned on. Those that are no longer known stay, as many as there
        /// may be.
        off: Option<Vec<String>>,
        name: Option<String>,
    }
}

fields! {
    /// Its place in the row of gaps, and the day it is due.
    pub(crate) struct StoredSkill {
        id: String,
        place: u64,
        due: i64,
    }
}

fields! {
    /// A drill with the day it was done.
    pub(crate) struct Seen {
        id: String,
        day: i64,
    }
}

/// More notes than there will ever be, so that the record stays small whatever was stored.
const MOST_OFF: usize = 200;

/// Writes settings and progress as one short text. Its size is bounded by the number of skills and drills.
pub fn write_record(settings: &Settings, progress: &Progress) -> String {
    let (skills, seen) = practised(progress);
    let stored = Stored {
        settings: StoredSettings {
            theme: Some(settings.theme.id().to_owned()),
            keep: settings.keep.map(|keep| keep.id().to_owned()),
            live_notes: Some(settings.live_notes),
            lines: Some(settings.lines.into()),
            still: Some(settings.still),
            off: Some(settings.off.clone()),
            name: (!settings.name.is_empty()).then(|| settings.name.clone()),
        },
        level: progress.level.into(),
        skills,
        seen,
    };
    write_kept(&RECORD, &stored)
}

/// What was practised, as it is stored.
pub(crate) fn practised(progress: &Progress) -> (Vec<StoredSkill>, Vec<Seen>) {
    let skill =
        |(id, skill): &(String, Skill)| StoredSkill { id: id.clone(), place: skill.place.into(), due: skill.due };
    let seen = |(id, day): &(String, Day)| Seen { id: id.clone(), day: *day };
    (progress.skills.iter().map(skill).collect(), progress.seen.iter().map(seen).collect())
}

/// Reads a stored record. Values out of range fall back one by one; ids that are no longer known stay.
///
/// # Errors
/// [`Unreadable`] where the text is no record, or one of a newer version.
pub fn read_record(text: &str) -> Result<(Settings, Progress), Unreadable> {
    let Stored { settings, level, skills, seen } = read_kept(&RECORD, text, from_version_1)?;
    Ok((read_settings(&settings), read_practised(level, skills, seen)))
}

/// What was practised, of what is stored. Values out of range fall back.
pub(crate) fn read_practised(level: u64, skills: Vec<StoredSkill>, seen: Vec<Seen>) -> Progress {
    let small = |number: u64| u8::try_from(number).unwrap_or(u8::MAX);
    let skills = skills.into_iter().map(|one| (one.id, Skill { place: small(one.place.min(3)), due: one.due }));
    Progress {
        level: small(level.clamp(1, 4)),
        skills: skills.collect(),
        seen: seen.into_iter().map(|one| (one.id, one.day)).collect(),
    }
}

fn read_settings(stored: &StoredSettings) -> Settings {
    let lines = stored.lines.and_then(|lines| u8::try_from(lines).ok()).filter(|lines| (3..=5).contains(lines));
    let plain = Settings::default();
    Settings {
        theme: stored.theme.as_deref().and_then(Theme::from_id).unwrap_or_default(),
        keep: stored.keep.as_deref().and_then(Keep::from_id),
        live_notes: stored.live_notes.unwrap_or_default(),
        lines: lines.unwrap_or(plain.lines),
        still: stored.still.unwrap_or_default(),
        off: stored.off.iter().flatten().take(MOST_OFF).cloned().collect(),
        name: name_of(stored.name.as_deref().unwrap_or_default()),
    }
}

/// `{"hearback":1,"settings":{…},"level":1,"skills":[["advice",0,20780]],"seen":[["phones-03",20770]]}`
fn from_version_1(stored: Value) -> Option<Value> {
    stored.get("hearback")?.as_u64()?;
    let skills = named(stored.get("skills")?, &["id", "place", "due"])?;
    let seen = named(stored.get("seen")?, &["id", "day"])?;
    put(put(stored, "skills", skills)?, "seen", seen)
}
