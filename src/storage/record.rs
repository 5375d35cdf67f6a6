//! Today's shape of the stored record, version 1. When it changes, this file is frozen as `v1.rs` with
//! its step up, and a fixture of it stays in `tests/storage`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::settings::{Keep, Settings, Theme};
use crate::drills::{Day, Progress, Skill};

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

#[derive(Serialize, Deserialize)]
struct Versioned {
    /// Which shape this is.
    hearback: u32,
}

#[derive(Serialize, Deserialize)]
struct Record {
    hearback: u32,
    settings: StoredSettings,
    level: u8,
    /// Box and due day by observation id.
    skills: BTreeMap<String, (u8, Day)>,
    seen: BTreeMap<String, Day>,
}

#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
struct StoredSettings {
    theme: String,
    keep: String,
    live_notes: bool,
    lines: u8,
    still: bool,
}

/// Writes settings and progress as one short text. Its size is bounded by the number of skills and drills.
pub fn write_record(settings: &Settings, progress: &Progress) -> String {
    let record = Record {
        hearback: VERSION,
        settings: StoredSettings {
            theme: theme_word(settings.theme).into(),
            keep: settings.keep.map_or("", keep_word).into(),
            live_notes: settings.live_notes,
            lines: settings.lines,
            still: settings.still,
        },
        level: progress.level,
        skills: progress.skills.iter().map(|(id, skill)| (id.clone(), (skill.place, skill.due))).collect(),
        seen: progress.seen.clone(),
    };
    // A record of strings and numbers always has a JSON form.
    serde_json::to_string(&record).unwrap_or_default()
}

/// Reads a stored record. Values out of range fall back one by one; ids that are no longer known stay.
///
/// # Errors
/// [`Unreadable`] where the text is no record, or one of a newer version.
pub fn read_record(text: &str) -> Result<(Settings, Progress), Unreadable> {
    let version: Versioned = serde_json::from_str(text).map_err(|_| Unreadable::Damaged)?;
    if version.hearback > VERSION {
        return Err(Unreadable::Newer);
    }
    let record: Record = serde_json::from_str(text).map_err(|_| Unreadable::Damaged)?;
    let plain = Settings::default();
    let settings = Settings {
        theme: match record.settings.theme.as_str() {
            "light" => Theme::Light,
            "dark" => Theme::Dark,
            _ => Theme::Auto,
        },
        keep: match record.settings.keep.as_str() {
            "nothing" => Some(Keep::Nothing),
            "progress" => Some(Keep::Progress),
            "replies" => Some(Keep::Replies),
            _ => None,
        },
        live_notes: record.settings.live_notes,
        lines: if (3..=5).contains(&record.settings.lines) { record.settings.lines } else { plain.lines },
        still: record.settings.still,
    };
    let skills = record.skills.into_iter().map(|(id, (place, due))| (id, Skill { place: place.min(3), due }));
    let progress = Progress { level: record.level.clamp(1, 4), skills: skills.collect(), seen: record.seen };
    Ok((settings, progress))
}

fn theme_word(theme: Theme) -> &'static str {
    match theme {
        Theme::Auto => "auto",
        Theme::Light => "light",
        Theme::Dark => "dark",
    }
}

fn keep_word(keep: Keep) -> &'static str {
    match keep {
        Keep::Nothing => "nothing",
        Keep::Progress => "progress",
        Keep::Replies => "replies",
    }
}
