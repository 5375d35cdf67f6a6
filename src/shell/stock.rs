//! What stands in the browser now, as far as it was read at the start, asked for since, or told by another tab: what
//! Settings shows.

use crate::shell::effect::Effect;
use crate::shell::event::Event;
use crate::shell::kept::Trouble;
use crate::shell::slots::{Kept, Key, Slot};

#[derive(Debug, Default)]
pub struct Stock {
    there: Vec<Key>,
    /// The browser lets this page keep nothing.
    refused: bool,
}

impl Stock {
    /// Where something of a slot stands, if anywhere.
    pub fn of(&self, slot: &Slot) -> Option<&Key> {
        self.there.iter().find(|key| key.slot == slot).filter(|_| !self.refused)
    }

    /// Where anything of ours stands.
    pub(crate) fn keys(&self) -> impl Iterator<Item = &Key> {
        self.there.iter()
    }

    /// As the page finds it.
    pub(crate) fn found(&mut self, kept: &Kept, trouble: Option<Trouble>) {
        self.there = kept.keys().cloned().collect();
        self.refused = trouble.is_some();
    }

    /// What happens elsewhere, or could not be done.
    pub(crate) fn heard(&mut self, event: &Event) {
        match event {
            Event::ChangedElsewhere(key, text) => self.put(key.clone(), text.is_some()),
            // Where there is no room, what stood there before stays.
            Event::SaveFailed(_, trouble) => self.refused = *trouble != Trouble::Full,
            Event::SavedAgain => self.refused = false,
            Event::ErasedElsewhere => self.there.retain(|key| key.in_tab),
            _ => {}
        }
    }

    /// What is asked of the browser.
    pub(crate) fn asked(&mut self, effects: &[Effect]) {
        for effect in effects {
            match effect {
                Effect::Save(key, _) => self.put(key.clone(), true),
                Effect::Remove(key) => self.put(key.clone(), false),
                Effect::EraseAll => self.there.clear(),
                _ => {}
            }
        }
    }

    fn put(&mut self, key: Key, is_there: bool) {
        self.there.retain(|known| *known != key);
        self.there.extend(is_there.then_some(key));
    }
}
