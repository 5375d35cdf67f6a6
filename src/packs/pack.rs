//! A pack that somebody wrote: drills under an id of its own, so that they never meet ours or another pack's.

use crate::drills::{Drill, Wrong, read_drills};
use crate::json::Value;
use crate::packs::file;
use crate::packs::file::{Fields, Problem};

pub(crate) const PACK_KIND: &str = "hearback-pack";

/// A pack that was read whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnPack {
    pub id: String,
    pub title: String,
    /// Who wrote it. May be empty.
    pub by: String,
    /// Somebody qualified who put their name to it, so says the pack. Mostly empty.
    pub reviewed_by: String,
    pub note: String,
    /// Their ids have the pack's before a dot: `evening-talks-4k2p.line-1`.
    pub drills: Vec<Drill>,
    /// The pack as text, to keep and to hand on.
    pub text: String,
}

/// Reads a pack from a file's text.
///
/// # Errors
/// Every [`Problem`] there is.
pub fn read_pack_file(text: &str) -> Result<OwnPack, Vec<Problem>> {
    file::short(file::open(text, PACK_KIND)?, read)
}

/// Reads a pack that was taken in once, perhaps before its names had to be short.
///
/// # Errors
/// Every [`Problem`] there is.
pub fn read_kept_pack(text: &str) -> Result<OwnPack, Vec<Problem>> {
    read(file::open(text, PACK_KIND)?)
}

/// Reads a pack that is part of something bigger.
pub(crate) fn read_pack_value(value: &Value) -> Result<OwnPack, Vec<Problem>> {
    match value {
        Value::Object(fields) => read(file::open_fields(fields.clone(), PACK_KIND)?),
        _ => Err(vec![Problem::Damaged]),
    }
}

fn read(fields: Fields) -> Result<OwnPack, Vec<Problem>> {
    let (id, title) = (file::text(&fields, "id"), file::text(&fields, "title"));
    let mut problems = Vec::new();
    let mut check = |holds: bool, wrong: Wrong| {
        if !holds {
            problems.push(wrong.into());
        }
    };
    check(file::is_id(&id), Wrong::PackId);
    check(!title.trim().is_empty(), Wrong::PackName);
    let written = fields.get("drills").and_then(Value::as_list).unwrap_or_default();
    check(!written.is_empty(), Wrong::PackEmpty);
    let mut drills = Vec::new();
    match read_drills(written) {
        Ok(read) => drills = read,
        Err(found) => problems.extend(found.into_iter().map(|one| Problem::Flaw(Some(one.place), one.flaw))),
    }
    for (place, drill) in (1..).zip(&mut drills) {
        if drill.id.len() > 60 {
            problems.push(Problem::Flaw(Some(place), Wrong::Id.into()));
        }
        drill.id = [&id, ".", &*drill.id].concat();
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    Ok(OwnPack {
        id,
        title,
        by: file::text(&fields, "by"),
        reviewed_by: file::text(&fields, "reviewed_by"),
        note: file::text(&fields, "note"),
        drills,
        text: file::written(fields),
    })
}

/// The same pack under the first id that is free: a pack of the same id that differs never takes another's place.
pub(crate) fn under(pack: &OwnPack, taken: &dyn Fn(&str) -> bool) -> Option<OwnPack> {
    let id = (2..100).map(|count| [&pack.id, "-", &count.to_string()].concat()).find(|id| !taken(id))?;
    let mut fields = file::open(&pack.text, PACK_KIND).ok()?;
    file::put(&mut fields, "id", id.into());
    read(fields).ok()
}

impl OwnPack {
    /// See [`under`].
    pub fn beside(&self, others: &[Self]) -> Option<Self> {
        under(self, &|id| others.iter().any(|other| other.id == id))
    }

    pub fn drill(&self, id: &str) -> Option<&Drill> {
        self.drills.iter().find(|drill| drill.id == id)
    }
}

/// What a file of ours is called at its end. Media libraries of sites and mail programs take texts, and refuse JSON.
pub const ENDS: &str = ".txt";

/// Whether a name in an address may be read from beside the page: a plain file of ours there, and nowhere else. Files of
/// ours once ended in `.json`.
pub fn is_file_name(name: &str) -> bool {
    let plain = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_' | '.');
    let ends = name.ends_with(ENDS) || name.ends_with(".json");
    name.len() <= 80 && ends && !name.starts_with('.') && name.chars().all(plain)
}
