//! Writing one, and letting it wait.

use crate::areas::letters::{
    DRAFT, DRAFT_LIMIT, Draft, HEADING_LIMIT, LettersPage, LettersRoom, Undo, WAITING, WORDS_LIMIT, Wait, fitting,
    write_draft,
};
use crate::records::Record;
use crate::shell::{Context, Effect, HEADING, Notice};

/// Where a letter is written.
pub const WORDS: &str = "letter-words";
/// How many letters are left before it is said.
const FEW: usize = 300;

impl LettersRoom {
    /// Begins one. What was begun before is put aside, unasked: no word is lost.
    pub(super) fn begin(&mut self, draft: Draft, cx: &mut Context) {
        self.make_room(cx);
        self.draft = Draft { at: cx.now(), ..draft };
        self.save_draft(cx);
        cx.go_to(LettersPage::Write.into());
    }

    fn make_room(&mut self, cx: &mut Context) {
        if self.draft.has_words() {
            let before = std::mem::take(&mut self.draft);
            self.set_aside(Draft { opens: None, ..before }, cx);
        }
    }

    fn set_aside(&mut self, draft: Draft, cx: &mut Context) -> String {
        let draft = Draft { at: cx.now(), ..draft };
        // Two that are put aside in the same moment have two keys.
        let mut key = draft.at.to_string();
        while self.waiting.iter().any(|(known, _)| *known == key) {
            key.push('-');
        }
        if cx.shell().may_keep_own() {
            cx.ask(Effect::Save(WAITING.one(key.clone()), write_draft(&WAITING, &draft)));
        }
        self.let_wait(key.clone(), draft);
        key
    }

    /// The latest first.
    pub(super) fn let_wait(&mut self, key: String, draft: Draft) {
        let place = self.waiting.partition_point(|(_, there)| there.at >= draft.at);
        self.waiting.insert(place, (key, draft));
    }

    pub(super) fn type_heading(&mut self, text: &str, cx: &mut Context) {
        self.draft.heading = fitting(text, HEADING_LIMIT).replace('\n', " ");
        self.save_draft(cx);
    }

    pub(super) fn type_words(&mut self, text: &str, cx: &mut Context) {
        self.draft.words = fitting(text, DRAFT_LIMIT);
        self.asked_empty = false;
        self.save_draft(cx);
    }

    /// How many letters are too many.
    pub fn over(&self) -> usize {
        self.draft.words.trim_end().chars().count().saturating_sub(WORDS_LIMIT)
    }

    /// How many are left is said of this text, or was said before.
    pub fn is_near_full(&self, text: &str) -> bool {
        let near = |text: &str| text.len() > WORDS_LIMIT - FEW && text.chars().count() > WORDS_LIMIT - FEW;
        near(text) || near(&self.draft.words)
    }

    pub(super) fn start(&mut self, start: &str, cx: &mut Context) {
        let held = self.draft.words.trim_end();
        let between = if held.is_empty() { "" } else { "\n\n" };
        self.draft.words = [held, between, start, " "].concat();
        self.asked_empty = false;
        self.save_draft(cx);
        cx.focus(WORDS);
    }

    pub(super) fn save_draft(&self, cx: &mut Context) {
        match self.draft.has_words() {
            true => cx.keep(&DRAFT, write_draft(&DRAFT, &self.draft)),
            false => cx.remove(DRAFT.key()),
        }
    }

    /// Nothing goes on without a word in it, nor with too many.
    fn is_ready(&mut self, cx: &mut Context) -> bool {
        self.asked_empty = self.draft.words.trim().is_empty();
        let ready = !self.asked_empty && self.over() == 0;
        if !ready {
            cx.focus(WORDS);
        }
        ready
    }

    pub(super) fn put_aside(&mut self, wait: Wait, cx: &mut Context) {
        if !cx.shell().may_keep_own() || !self.draft.has_words() {
            return;
        }
        let opens = wait.ends(cx.now(), cx.shell().times.ahead);
        self.moved = Some(self.set_aside(Draft { opens, ..self.draft.clone() }, cx));
        cx.go_to(LettersPage::Home.into());
    }

    /// What was written stands elsewhere now. Where the device had no room for it there, it stays where it was.
    pub(super) fn settle(&mut self, cx: &mut Context) {
        let Some(key) = self.moved.take() else { return };
        let notices = &cx.shell().notices;
        if notices.iter().any(|one| matches!(one, Notice::StorageFull | Notice::StorageBlocked | Notice::Framed)) {
            self.waiting.retain(|(known, _)| *known != key);
            self.unshelve(&key);
            return;
        }
        self.draft = Draft::default();
        cx.remove(DRAFT.key());
    }

    pub(super) fn take_up(&mut self, key: &str, to: LettersPage, cx: &mut Context) {
        let Some(at) = self.waiting.iter().position(|(known, _)| known == key) else { return };
        let (key, draft) = self.waiting.remove(at);
        self.make_room(cx);
        self.draft = Draft { opens: None, ..draft };
        self.save_draft(cx);
        cx.remove(WAITING.one(key));
        cx.go_to(to.into());
    }

    pub(super) fn give(&mut self, cx: &mut Context) {
        if self.is_ready(cx) {
            cx.go_to(LettersPage::Give(None).into());
        }
    }

    /// What is being written as a record. What was handed over before and changed since is its next version.
    pub(super) fn finished(&mut self, cx: &mut Context) -> Option<Record> {
        if self.draft.words.trim().is_empty() || self.over() > 0 {
            return None;
        }
        let (writer, letter) = (cx.writer(), self.draft.letter(cx.now()));
        let record = match self.draft.record.take() {
            None => Record::new(cx.moment.seed, &writer, &letter),
            Some(mut record) => {
                let stands = record.body().is_some_and(|there: super::Letter| letter.says_the_same(&there))
                    && record.versions().iter().all(|one| one.name == writer.name);
                if !stands {
                    record.revise(&writer, &letter);
                }
                record
            }
        };
        self.draft.record = Some(record.clone());
        self.save_draft(cx);
        Some(record)
    }

    pub(super) fn keep_draft(&mut self, cx: &mut Context) {
        if !cx.shell().may_keep_own() || !self.is_ready(cx) {
            return;
        }
        if let Some(record) = self.finished(cx) {
            self.moved = Some(record.id.clone());
            self.shelve(&record, cx);
            cx.go_to(LettersPage::Home.into());
        }
    }

    pub(super) fn drop_draft(&mut self, cx: &mut Context) {
        let before = std::mem::take(&mut self.draft);
        cx.remove(DRAFT.key());
        self.undo = Some(Undo::Draft(before));
        cx.go_to(LettersPage::Home.into());
        cx.focus(HEADING);
    }
}
