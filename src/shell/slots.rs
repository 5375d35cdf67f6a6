//! What is kept, and where: one table. Each area declares its slots in its store, and here they come together. The key
//! in the browser, what is read at the start, what no trace leaves out, what another tab's change is about, and what
//! stays with a newer version all come from it.

use crate::areas;
use crate::shell::area::for_each_area;
use crate::shell::kept::{self, Keep};
use crate::shell::notice::Notice;

macro_rules! slots {
    ($($Area:ident $area:ident $Room:ident $Event:ident $Page:ident $place:ident,)*) => {
        /// Every slot: the shell's, then area by area. Those of one list belong together.
        pub const SLOTS: &[&[&Slot]] = &[kept::SLOTS, $(areas::$area::SLOTS,)*];
    };
}
for_each_area!(slots);

/// Something that is kept. It is declared once, as a static in its area's store.
#[derive(Debug)]
pub struct Slot {
    /// What its key ends with. It is never renamed: people have kept things under it.
    pub name: &'static str,
    pub place: Place,
    /// The least choice of the person's that lets it stay on the device. Where there is none, it may be kept unless they
    /// want no trace at all.
    pub from: Option<Keep>,
    /// There are many, each under a key of its own behind the name, so that nothing rewrites the rest.
    pub many: bool,
    /// A [`Record`](crate::records::Record) each: they go over to the other phone, and are merged with what is there.
    pub shared: bool,
    /// One by one: none goes over that was not chosen.
    pub chosen: bool,
    /// The version this app writes.
    pub version: u64,
    /// What is said where a newer version keeps it.
    pub newer: Notice,
}

/// Where a slot is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// In local storage, which every window of the browser sees.
    Local,
    /// In the tab's own storage: it outlives a reload, and ends with the tab.
    Tab,
    /// With its tab until the person says that it may stay, and in local storage from then on.
    LocalOrTab,
}

/// One place of a slot: what is saved, taken away and read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Key {
    pub slot: &'static Slot,
    /// In the tab's own storage, not in local storage.
    pub in_tab: bool,
    /// Which of many; empty where there is but one.
    pub which: String,
}

/// Names are unique over the table, which a test holds it to.
impl PartialEq for Slot {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl Eq for Slot {}

impl Slot {
    pub const fn new(name: &'static str, place: Place) -> Self {
        Self {
            name,
            place,
            from: None,
            many: false,
            shared: false,
            chosen: false,
            version: 2,
            newer: Notice::NewerVersion,
        }
    }

    #[must_use]
    pub const fn from(self, keep: Keep) -> Self {
        Self { from: Some(keep), ..self }
    }

    #[must_use]
    pub const fn many(self) -> Self {
        Self { many: true, ..self }
    }

    /// Many records, which two phones have together.
    #[must_use]
    pub const fn shared(self) -> Self {
        Self { many: true, shared: true, ..self }
    }

    /// Each goes over only where it was chosen: what one wrote for oneself stands among them.
    #[must_use]
    pub const fn chosen(self) -> Self {
        Self { chosen: true, ..self }
    }

    #[must_use]
    pub const fn newer(self, notice: Notice) -> Self {
        Self { newer: notice, ..self }
    }

    /// Its key where it belongs: in local storage, unless it is the tab's alone.
    pub fn key(&'static self) -> Key {
        Key { slot: self, in_tab: self.place == Place::Tab, which: String::new() }
    }

    /// Its key in the tab's own storage.
    pub fn tab(&'static self) -> Key {
        Key { slot: self, in_tab: true, which: String::new() }
    }

    /// The key of one of many.
    pub fn one(&'static self, which: String) -> Key {
        Key { slot: self, in_tab: false, which }
    }

    /// Where a text goes by what the person said may stay; `None` where it may not be kept at all.
    pub fn home(&'static self, keep: Option<Keep>) -> Option<Key> {
        if keep == Some(Keep::Nothing) {
            return None;
        }
        let may_stay = self.from.is_none_or(|from| keep.is_some_and(|keep| keep >= from));
        match self.place {
            Place::LocalOrTab if !may_stay => Some(self.tab()),
            _ => may_stay.then(|| self.key()),
        }
    }

    /// What belongs together with it: half of it old and half new could be read by no version.
    pub fn kin(&'static self) -> &'static [&'static Self] {
        SLOTS.iter().find(|kin| kin.contains(&self)).copied().unwrap_or_default()
    }
}

impl Key {
    /// What stands behind the beginning of every key of ours.
    pub fn name(&self) -> String {
        let between = if self.slot.many { ":" } else { "" };
        [self.slot.name, between, &self.which].concat()
    }

    /// The key of this name in one of the two storages, where it is one of ours.
    pub fn of(name: &str, in_tab: bool) -> Option<Self> {
        let (head, which) = name.split_once(':').map_or((name, None), |(head, which)| (head, Some(which)));
        let here = if in_tab { Place::Tab } else { Place::Local };
        let slot = all().find(|slot| {
            slot.name == head && slot.many == which.is_some() && (slot.place == here || slot.place == Place::LocalOrTab)
        })?;
        Some(Self { slot, in_tab, which: which.unwrap_or_default().to_owned() })
    }
}

/// Every slot there is.
pub fn all() -> impl Iterator<Item = &'static Slot> {
    SLOTS.iter().flat_map(|kin| kin.iter().copied())
}

/// What ends with its tab: it goes when everything was deleted in another one.
pub fn of_tab() -> impl Iterator<Item = Key> {
    all().filter(|slot| slot.place != Place::Local).map(Slot::tab)
}

/// What was kept without being asked about: it goes when the person wants no trace.
pub fn unasked() -> impl Iterator<Item = Key> {
    of_tab().chain(all().filter(|slot| slot.place == Place::Local && slot.from.is_none()).map(Slot::key))
}

/// What the browser holds for us: each text with its key.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Kept {
    texts: Vec<(Key, String)>,
    /// What is kept beside it by the page that stands in frames, where that is of this very site.
    framed: Vec<&'static Slot>,
}

impl Kept {
    /// The same with one text more.
    #[must_use]
    pub fn with(mut self, key: Key, text: impl Into<String>) -> Self {
        self.texts.push((key, text.into()));
        self
    }

    /// The same, and a frame of this site keeps something in this slot.
    #[must_use]
    pub fn with_framed(mut self, slot: &'static Slot) -> Self {
        self.framed.push(slot);
        self
    }

    /// Whether a frame of this site keeps something there.
    pub fn is_framed(&self, slot: &'static Slot) -> bool {
        self.framed.contains(&slot)
    }

    /// Takes a slot's text out. What stands in the tab is the newer: it goes once there is something in local storage.
    pub fn take(&mut self, slot: &'static Slot) -> Option<(Key, String)> {
        let place = |in_tab| self.texts.iter().position(|(key, _)| key.slot == slot && key.in_tab == in_tab);
        let place = place(true).or_else(|| place(false))?;
        Some(self.texts.remove(place))
    }

    /// Puts a text in the place of what stood there; none takes it away.
    pub fn put(&mut self, key: Key, text: Option<String>) {
        self.texts.retain(|(known, _)| *known != key);
        self.texts.extend(text.map(|text| (key, text)));
    }

    /// Whether it holds something of any of these.
    pub fn holds(&self, slots: &[&Slot]) -> bool {
        self.texts.iter().any(|(key, _)| slots.contains(&key.slot))
    }

    /// Where each text stands.
    pub fn keys(&self) -> impl Iterator<Item = &Key> {
        self.texts.iter().map(|(key, _)| key)
    }

    /// Every text that nobody took.
    pub fn left(&self) -> impl Iterator<Item = &str> {
        self.texts.iter().map(|(_, text)| text.as_str())
    }

    /// Takes out each of many.
    pub fn take_each(&mut self, slot: &'static Slot) -> Vec<(Key, String)> {
        self.texts.extract_if(.., |(key, _)| key.slot == slot).collect()
    }
}
