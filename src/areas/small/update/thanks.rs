//! Thanks and wins. Each is a text of its own until it is shown: to open thousands, no more is read than what is in sight.

use crate::areas::small::{SmallPage, SmallRoom, THANKS, Thanks, read_thanks, thanks_at, write_thanks};
use crate::shell::kept::{Unreadable, is_newer};
use crate::shell::{Context, Effect, HEADING, Route, Started};

/// How many are shown at first.
pub const SHOWN: usize = 20;

/// Where one is written, and where it is told that it is kept.
const LINE: &str = "thanks";
const KEPT: &str = "thanks-kept";

/// One as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    pub key: String,
    pub text: String,
    pub at: i64,
    /// What is in it, once it is shown.
    pub words: Option<String>,
}

impl Held {
    fn of(key: &str, text: String) -> Result<Self, Unreadable> {
        if is_newer(&THANKS, &text) {
            return Err(Unreadable::Newer);
        }
        let at = match thanks_at(&text) {
            Some(at) => at,
            None => read_thanks(&text)?.at,
        };
        Ok(Self { key: key.to_owned(), text, at, words: None })
    }

    pub(super) fn save(&self, cx: &mut Context) {
        if cx.shell().may_keep_own() {
            cx.ask(Effect::Save(THANKS.one(self.key.clone()), self.text.clone()));
        }
    }
}

impl SmallRoom {
    pub(super) fn restore_thanks(&mut self, started: &mut Started, cx: &mut Context) {
        for (key, text) in started.kept.take_each(&THANKS) {
            match Held::of(&key.which, text.clone()) {
                Ok(held) => self.thanks.push(held),
                Err(unreadable) => cx.unread(key, text, unreadable),
            }
        }
        self.sort();
        if matches!(cx.route(), Route::Small(SmallPage::Thanks)) {
            self.open_shown(cx);
        }
    }

    fn sort(&mut self) {
        self.thanks.sort_by_key(|held| std::cmp::Reverse(held.at));
    }

    /// Reads what is in sight. What can't be read is set aside.
    pub(super) fn open_shown(&mut self, cx: &mut Context) {
        let mut place = 0;
        while place < self.thanks.len().min(SHOWN + self.more) {
            let held = &mut self.thanks[place];
            if held.words.is_none() {
                match read_thanks(&held.text) {
                    Ok(thanks) => held.words = Some(thanks.what),
                    Err(unreadable) => {
                        let held = self.thanks.remove(place);
                        cx.unread(THANKS.one(held.key), held.text, unreadable);
                        continue;
                    }
                }
            }
            place += 1;
        }
    }

    pub(super) fn type_thanks(&mut self, words: String, cx: &mut Context) {
        self.written.thanks = words;
        self.asked_empty = false;
        self.save(cx);
    }

    /// A press on this very control says so, whatever else may stay.
    pub(super) fn keep_thanks(&mut self, cx: &mut Context) {
        let what = self.written.thanks.trim().to_owned();
        self.asked_empty = what.is_empty();
        if self.asked_empty {
            return cx.focus(LINE);
        }
        if !cx.shell().may_keep_own() {
            return;
        }
        let at = cx.now();
        // Two that are kept in the same moment have keys of their own, and both stay.
        let mut key = at.to_string();
        while self.thanks.iter().any(|held| held.key == key) {
            key.push('-');
        }
        let text = write_thanks(&Thanks { at, what: what.clone() });
        let held = Held { key, text, at, words: Some(what) };
        held.save(cx);
        self.thanks.insert(0, held);
        self.sort();
        self.open_shown(cx);
        self.written.thanks.clear();
        self.saved = true;
        self.save(cx);
        cx.focus(KEPT);
    }

    pub(super) fn remove_thanks(&mut self, key: &str, cx: &mut Context) {
        self.thanks.retain(|held| held.key != key);
        cx.remove(THANKS.one(key.to_owned()));
        self.open_shown(cx);
        cx.focus(HEADING);
    }

    /// Another window kept one, or took it away.
    pub(super) fn thanks_elsewhere(&mut self, key: &str, text: Option<String>, cx: &mut Context) {
        self.thanks.retain(|held| held.key != key);
        // A text that can't be read is for whoever wrote it.
        self.thanks.extend(text.and_then(|text| Held::of(key, text).ok()));
        self.sort();
        if matches!(cx.route(), Route::Small(SmallPage::Thanks)) {
            self.open_shown(cx);
        }
    }
}
