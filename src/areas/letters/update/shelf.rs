//! The letters that two can come back to.

use crate::areas::letters::{
    LETTER, Letter, LettersPage, LettersRoom, WAITING, finished, read_letter, write_draft, write_letter,
};
use crate::records::Record;
use crate::shell::kept::Unreadable;
use crate::shell::slots::Key;
use crate::shell::{Context, Effect, HEADING};

use super::{Draft, is_left};

/// So many are shown, and so many more each time they are asked for.
pub const AT_FIRST: usize = 20;

/// One of the shelf, as it is kept: it is read once it is to be seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shelved {
    pub id: String,
    /// When it was finished; none where it was taken away.
    pub at: Option<i64>,
    pub text: String,
}

/// What can be put back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Undo {
    Letter(Record),
    Draft(Draft),
}

impl LettersRoom {
    pub(super) fn shelve_all(&mut self, texts: Vec<(Key, String)>, cx: &mut Context) {
        for (key, text) in texts {
            let at = finished(&text);
            if is_left(&LETTER, &text) {
                cx.unread(key, text, Unreadable::Newer);
            } else if at.is_none() && read_letter(&text).is_err() {
                cx.unread(key, text, Unreadable::Damaged);
            } else {
                self.place(Shelved { id: key.which, at, text });
            }
        }
    }

    /// Newest first. To sort two thousand at once would weigh more than to put each where it belongs.
    fn place(&mut self, one: Shelved) {
        let is_before = |there: &Shelved| there.at > one.at || there.at == one.at && there.id < one.id;
        let place = self.shelf.partition_point(is_before);
        self.shelf.insert(place, one);
    }

    /// Another window put something on the shelf, or everything was deleted there.
    pub(super) fn shelve_changed(&mut self, key: &Key, text: Option<&str>, cx: &mut Context) {
        self.unshelve(&key.which);
        if let Some(text) = text.filter(|text| read_letter(text).is_ok()) {
            self.place(Shelved { id: key.which.clone(), at: finished(text), text: text.to_owned() });
        }
        self.show(self.shown.len().max(AT_FIRST), cx);
    }

    pub(super) fn unshelve(&mut self, id: &str) {
        self.shelf.retain(|one| one.id != id);
    }

    /// Puts it on the shelf. Where it stands there already, both are one.
    pub(super) fn shelve(&mut self, record: &Record, cx: &mut Context) {
        let there = self.shelf.iter().find(|one| one.id == record.id);
        let mut now = record.clone();
        if let Some(there) = there.and_then(|there| read_letter(&there.text).ok()) {
            now.merge(&there);
        }
        self.put(&now, cx);
    }

    fn put(&mut self, record: &Record, cx: &mut Context) {
        let text = write_letter(record);
        self.unshelve(&record.id);
        self.place(Shelved { id: record.id.clone(), at: finished(&text), text: text.clone() });
        if cx.shell().may_keep_own() {
            cx.ask(Effect::Save(LETTER.one(record.id.clone()), text));
        }
    }

    /// Whether a letter stands on the shelf.
    pub fn is_shelved(&self, id: &str) -> bool {
        self.shelf.iter().any(|one| one.id == id && one.at.is_some())
    }

    /// Reads the newest ones. What can't be read is set aside.
    pub(super) fn show(&mut self, most: usize, cx: &mut Context) {
        self.shown.clear();
        let mut odd = Vec::new();
        for one in self.shelf.iter().filter(|one| one.at.is_some()).take(most) {
            match read_letter(&one.text) {
                Ok(record) => self.shown.push(record),
                Err(unreadable) => odd.push((one.id.clone(), one.text.clone(), unreadable)),
            }
        }
        for (id, text, unreadable) in odd {
            self.unshelve(&id);
            cx.unread(LETTER.one(id), text, unreadable);
        }
    }

    pub(super) fn find(&mut self, id: &str, cx: &mut Context) {
        let found = self.shelf.iter().find(|one| one.id == id && one.at.is_some());
        self.reading = found.and_then(|one| read_letter(&one.text).ok());
        if self.reading.is_none() {
            self.go_home(cx);
        }
    }

    /// The address leads nowhere any more.
    pub(super) fn go_home(&mut self, cx: &mut Context) {
        cx.lead_to(LettersPage::Home.into());
        self.show(AT_FIRST, cx);
        cx.ask(Effect::ShowScreen);
    }

    /// It leaves the shelf, of the other phone, too, once they meet. Until this screen is left it can be put back.
    pub(super) fn remove(&mut self, id: &str, cx: &mut Context) {
        let Some(before) = self.reading.take().filter(|record| record.id == id) else { return };
        let mut gone = before.clone();
        gone.take_away();
        self.put(&gone, cx);
        self.undo = Some(Undo::Letter(before));
        self.go_home(cx);
    }

    pub(super) fn put_back(&mut self, cx: &mut Context) {
        match self.undo.take() {
            Some(Undo::Letter(record)) => {
                self.put(&record, cx);
                self.show(self.shown.len().max(AT_FIRST), cx);
            }
            Some(Undo::Draft(draft)) if !self.draft.has_words() => {
                self.draft = draft;
                self.save_draft(cx);
            }
            _ => {}
        }
        cx.focus(HEADING);
    }

    pub(super) fn pick_version(&mut self, place: usize, cx: &mut Context) {
        let Some(mut record) = self.reading.take() else { return };
        if let Some(letter) = record.versions().get(place).and_then(|version| version.body::<Letter>()) {
            record.revise(&cx.writer(), &letter);
            self.put(&record, cx);
        }
        self.reading = Some(record);
        cx.focus(HEADING);
    }

    pub(super) fn save_all(&self, cx: &mut Context) {
        if !cx.shell().may_keep_own() {
            return;
        }
        for one in &self.shelf {
            cx.ask(Effect::Save(LETTER.one(one.id.clone()), one.text.clone()));
        }
        for (key, draft) in &self.waiting {
            cx.ask(Effect::Save(WAITING.one(key.clone()), write_draft(&WAITING, draft)));
        }
    }
}
