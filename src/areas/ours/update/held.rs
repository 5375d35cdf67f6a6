//! The agreements that are here. Each is a text of its own until somebody looks at it: to open the list of hundreds, no
//! more is read than what is on it.

use crate::areas::ours::{AGREEMENT, Agreement, Index, OursRoom, read_agreement, write_agreement};
use crate::records::Record;
use crate::share::Day;
use crate::shell::kept::{Unreadable, is_newer};
use crate::shell::{Context, Effect};

/// How many are on a list at first.
pub const SHOWN: usize = 20;

/// An agreement as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    pub key: String,
    pub text: String,
    pub index: Index,
    /// What is in it, once somebody looks at it.
    pub record: Option<Record>,
}

/// What the lists are sorted by, with as little reading as it takes.
pub(super) fn index(text: &str) -> Result<Index, Unreadable> {
    if is_newer(&AGREEMENT, text) {
        return Err(Unreadable::Newer);
    }
    match Index::of(text) {
        Some(index) => Ok(index),
        None => Ok(Index::of_record(&read_agreement(text)?)),
    }
}

impl Held {
    /// It was not taken away.
    pub fn is_there(&self) -> bool {
        !self.index.gone
    }

    /// It is there, and was read.
    pub fn is_shown(&self) -> bool {
        self.is_there() && self.record.is_some()
    }

    pub fn is_over(&self) -> bool {
        self.index.due.is_empty()
    }

    pub fn is_due(&self, today: Day) -> bool {
        Day::read(&self.index.due).is_some_and(|due| due <= today)
    }

    /// What stands, where it was read and is one.
    pub fn agreement(&self) -> Option<Agreement> {
        self.record.as_ref()?.body()
    }

    /// Every version of it.
    pub fn versions(&self) -> Vec<(&str, Agreement)> {
        let versions = self.record.as_ref().map(Record::versions).unwrap_or_default();
        versions.iter().filter_map(|one| Some((one.name.as_str(), one.body()?))).collect()
    }

    pub(super) fn save(&self, cx: &mut Context) {
        if cx.shell().may_keep_own() {
            cx.ask(Effect::Save(AGREEMENT.one(self.key.clone()), self.text.clone()));
        }
    }
}

impl OursRoom {
    pub fn find(&self, key: &str) -> Option<&Held> {
        self.held.iter().find(|held| held.key == key)
    }

    /// What goes on, what is due first; and how many there are.
    pub fn going(&self) -> (impl Iterator<Item = &Held>, usize) {
        let going = || self.held.iter().filter(|held| held.is_there() && !held.is_over());
        (going().take(SHOWN + self.more), going().count())
    }

    /// What is over, the newest first; and how many there are.
    pub fn earlier(&self) -> (impl Iterator<Item = &Held>, usize) {
        let over = || self.held.iter().rev().filter(|held| held.is_there() && held.is_over());
        (over().take(SHOWN + self.more), over().count())
    }

    pub fn is_empty(&self) -> bool {
        !self.held.iter().any(Held::is_there) && !self.has_begun()
    }

    /// Reads what is on the lists.
    pub(super) fn open_shown(&mut self, cx: &mut Context) {
        let keys: Vec<String> = self.going().0.chain(self.earlier().0).map(|held| held.key.clone()).collect();
        keys.iter().for_each(|key| self.open(key, cx));
    }

    /// Reads one. What can't be read is set aside.
    pub(super) fn open(&mut self, key: &str, cx: &mut Context) {
        let Some(place) = self.held.iter().position(|held| held.key == key && held.record.is_none()) else { return };
        let Some(held) = self.held.get_mut(place) else { return };
        match read_agreement(&held.text) {
            Ok(record) => held.record = Some(record),
            Err(unreadable) => {
                let held = self.held.remove(place);
                cx.unread(AGREEMENT.one(held.key), held.text, unreadable);
            }
        }
    }

    /// Keeps one under its key, here and on the device where that may be.
    pub(super) fn put(&mut self, key: &str, record: Record, cx: &mut Context) {
        let text = write_agreement(&record);
        let index = Index::of_record(&record);
        let held = Held { key: key.to_owned(), text, index, record: Some(record) };
        held.save(cx);
        self.held.retain(|held| held.key != key);
        self.held.push(held);
        self.held.sort_by(Held::order);
    }
}
