//! Today's shape of the stored record, version 1. When it changes, this file is frozen as `v1.rs` with
//! its step up, and a fixture of it stays in `tests/storage`.
//!
//! `{"hearback":1,"settings":{…},"level":1,"skills":[["advice",0,20780]],"seen":[["phones-03",20770]]}`:
//! skills with their place in the row of gaps and the day they are due, drills with the day they were done.

use serde_json::{Map, Value};

use crate::drills::{Progress, Skill};
use crate::shell::kept::json::{list, object, text};
use crate::shell::kept::settings::{Keep, Settings, Theme};
use crate::shell::kept::version::is_newer;
use crate::shell::slots::{Place, Slot};

/// What is set, and what was practised.
pub static RECORD: Slot = Slot::new("record", Place::Local).from(Keep::Progress);

/// The version this app writes.
const VERSION: u32 = 1;

/// Why a stored record was not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unreadable {
    /// It is not a record: it must be set aside, not written over.
    Damaged,
    /// A newer version wrote it: it must be left as it is.
    Newer,
}

impl Unreadable {
    /// Why a text was not read.
    pub fn of(text: &str) -> Self {
        if is_newer(text) { Self::Newer } else { Self::Damaged }
    }
}

/// Writes settings and progress as one short text. Its size is bounded by the number of skills and drills.
pub fn write_record(settings: &Settings, progress: &Progress) -> String {
    let stored = Map::from_iter([
        ("theme".to_owned(), text(settings.theme.id())),
        ("keep".to_owned(), text(settings.keep.map_or("", Keep::id))),
        ("live_notes".to_owned(), settings.live_notes.into()),
        ("lines".to_owned(), settings.lines.into()),
        ("still".to_owned(), settings.still.into()),
    ]);
    let skills =
        progress.skills.iter().map(|(id, skill)| list([text(id), skill.place.into(), skill.due.into()].into_iter()));
    let seen = progress.seen.iter().map(|(id, day)| list([text(id), (*day).into()].into_iter()));
    object(vec![
        ("hearback", VERSION.into()),
        ("settings", Value::Object(stored)),
        ("level", progress.level.into()),
        ("skills", list(skills)),
        ("seen", list(seen)),
    ])
}

/// Reads a stored record. Values out of range fall back one by one; ids that are no longer known stay.
///
/// # Errors
/// [`Unreadable`] where the text is no record, or one of a newer version.
pub fn read_record(text: &str) -> Result<(Settings, Progress), Unreadable> {
    let record: Value = serde_json::from_str(text).map_err(|_| Unreadable::Damaged)?;
    let version = record.get("hearback").and_then(Value::as_u64).ok_or(Unreadable::Damaged)?;
    if version > u64::from(VERSION) {
        return Err(Unreadable::Newer);
    }
    read_parts(&record).ok_or(Unreadable::Damaged)
}

fn read_parts(record: &Value) -> Option<(Settings, Progress)> {
    let settings = read_settings(record.get("settings")?.as_object()?);
    let level = record.get("level")?.as_u64()?.clamp(1, 4);
    let mut progress = Progress { level: u8::try_from(level).ok()?, ..Progress::default() };
    for skill in record.get("skills")?.as_array()? {
        let place = skill.get(1)?.as_u64()?.min(3);
        let skill_kept = Skill { place: u8::try_from(place).ok()?, due: skill.get(2)?.as_i64()? };
        progress.skills.push((skill.get(0)?.as_str()?.to_owned(), skill_kept));
    }
    for seen in record.get("seen")?.as_array()? {
        progress.seen.push((seen.get(0)?.as_str()?.to_owned(), seen.get(1)?.as_i64()?));
    }
    Some((settings, progress))
}

fn read_settings(stored: &Map<String, Value>) -> Settings {
    let word = |key: &str| stored.get(key).and_then(Value::as_str).unwrap_or_default();
    let flag = |key: &str| stored.get(key).and_then(Value::as_bool).unwrap_or_default();
    let lines = stored.get("lines").and_then(Value::as_u64).and_then(|lines| u8::try_from(lines).ok());
    let plain = Settings::default();
    Settings {
        theme: Theme::from_id(word("theme")).unwrap_or_default(),
        keep: Keep::from_id(word("keep")),
        live_notes: flag("live_notes"),
        lines: lines.filter(|lines| (3..=5).contains(lines)).unwrap_or(plain.lines),
        still: flag("still"),
    }
}
