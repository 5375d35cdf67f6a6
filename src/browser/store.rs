//! The guarded store. `gloo-storage` panics where a browser blocks storage, and its `clear` would wipe what
//! other pages of the same origin keep: so the browser is asked first whether storage can be reached, and
//! only keys with our own beginning are ever touched.

use std::cell::Cell;

use gloo_storage::{LocalStorage, SessionStorage, Storage as _};
use js_sys::Reflect;
use wasm_bindgen::JsValue;
use web_sys::{Storage, StorageEvent};
use yew::Callback;

use crate::areas::pause::PauseEvent;
use crate::areas::talk::TalkEvent;
use crate::areas::therapist::TherapistEvent;
use crate::browser::{host, listen_to_window, window};
use crate::shell::kept::{Trouble, is_newer};
use crate::shell::{Event, Slot};

/// Local storage and this tab's own, each where it can be reached.
pub struct Store {
    /// The page stands in a frame it was not made for.
    framed: bool,
    local: Option<Storage>,
    tab: Option<Storage>,
    beginning: String,
    /// Why the last save of each of the two failed, if it did.
    failing: Cell<[Option<Trouble>; 2]>,
    /// Unreadable text could not be set aside: what holds it must not be written over.
    held: Cell<bool>,
}

impl Store {
    pub fn open() -> Self {
        let reach = |found: Result<Option<Storage>, JsValue>| found.ok().flatten().is_some();
        // A page that others can put anywhere must not show what is kept: it could be clicked on unseen.
        let framed = host::is_framed() && !host::is_made_for_frames();
        let shut = framed || host::keeps_nothing();
        let window = window().filter(|_| !shut);
        let local = window.as_ref().is_some_and(|window| reach(window.local_storage())).then(LocalStorage::raw);
        let tab = window.is_some_and(|window| reach(window.session_storage())).then(SessionStorage::raw);
        Self { framed, local, tab, beginning: beginning(), failing: Cell::new([None; 2]), held: Cell::new(false) }
    }

    /// # Errors
    /// [`Trouble::Blocked`] where the browser refuses.
    pub fn record(&self) -> Result<Option<String>, Trouble> {
        if host::keeps_nothing() {
            return Ok(None);
        }
        let local = self.local.as_ref().ok_or(self.why())?;
        local.get_item(&self.key(&Slot::Record)).map_err(|_| Trouble::Blocked)
    }

    /// What is kept under a slot, where it can be reached.
    pub fn get(&self, slot: &Slot) -> Option<String> {
        self.of(slot)?.get_item(&self.key(slot)).ok()?
    }

    /// A text by name, from the tab or else from local storage: what stands in the tab is the newer.
    pub fn own(&self, name: &'static str) -> Option<(Slot, String)> {
        [Slot::Tab(name), Slot::Local(name)].into_iter().find_map(|slot| Some((slot.clone(), self.get(&slot)?)))
    }

    /// Kept replies: each with its name.
    pub fn replies(&self) -> Vec<(String, String)> {
        let Some(local) = &self.local else { return Vec::new() };
        let beginning = self.key(&Slot::Reply(String::new()));
        let keys = keys(local).into_iter();
        keys.filter_map(|key| Some((key.strip_prefix(&beginning)?.to_owned(), local.get_item(&key).ok()??))).collect()
    }

    /// Saves a text, and says what is news about that: trouble is told once, not at every key that is pressed.
    pub fn save(&self, slot: Slot, text: &str) -> Option<Event> {
        if self.is_newer(&slot) {
            return Some(Event::NewerFound(slot));
        }
        let saved = if self.held.get() && slot == Slot::Record {
            Err(Trouble::Full)
        } else {
            let storage = self.of(&slot).ok_or(self.why());
            storage.and_then(|storage| storage.set_item(&self.key(&slot), text).map_err(|error| trouble(&error)))
        };
        let before = self.failing.get();
        let mut now = before;
        now[usize::from(is_of_tab(&slot))] = saved.err();
        self.failing.set(now);
        match saved {
            Ok(()) => (before != now && now == [None; 2]).then_some(Event::SavedAgain),
            Err(trouble) => (!before.contains(&Some(trouble))).then_some(Event::SaveFailed(slot, trouble)),
        }
    }

    /// Takes a text away, and says where it must stay.
    pub fn remove(&self, slot: Slot) -> Option<Event> {
        if self.is_newer(&slot) {
            return Some(Event::NewerFound(slot));
        }
        if let Some(storage) = self.of(&slot) {
            // Taking away is refused only where storage is blocked, and then there is nothing.
            let _ = storage.remove_item(&self.key(&slot));
        }
        None
    }

    /// What stands there now is a newer version's. It is looked at each time: news of another tab may come late, or,
    /// where this one slept, not at all.
    fn is_newer(&self, slot: &Slot) -> bool {
        !is_of_tab(slot) && self.get(slot).is_some_and(|text| is_newer(&text))
    }

    /// Keeps unreadable text of a slot under a key of its own, in the same storage: words that were to end with their
    /// tab must not outlive it.
    ///
    /// # Errors
    /// Why it could not be: then the record is not written over while the page is open.
    pub fn set_aside(&self, slot: &Slot, text: &str, now: i64) -> Result<(), Trouble> {
        let key = format!("{}aside:{now}", self.beginning);
        let kept = match self.of(slot) {
            Some(storage) => storage.set_item(&key, text).map_err(|error| trouble(&error)),
            None => Err(self.why()),
        };
        if *slot == Slot::Record {
            self.held.set(kept.is_err());
        }
        kept
    }

    /// Takes away every key of ours and nothing else, and tells the other tabs.
    pub fn erase(&self) {
        if let Some(local) = &self.local {
            // Other tabs hear of a key that comes, also where there was nothing to take away. It goes again below.
            let _ = local.set_item(&format!("{}{ERASED}", self.beginning), "");
        }
        for storage in self.local.iter().chain(&self.tab) {
            for key in keys(storage).iter().filter(|key| key.starts_with(&self.beginning)) {
                let _ = storage.remove_item(key);
            }
        }
        self.held.set(false);
    }

    fn why(&self) -> Trouble {
        if self.framed { Trouble::Framed } else { Trouble::Blocked }
    }

    fn of(&self, slot: &Slot) -> Option<&Storage> {
        if is_of_tab(slot) { self.tab.as_ref() } else { self.local.as_ref() }
    }

    fn key(&self, slot: &Slot) -> String {
        match slot {
            Slot::Record => format!("{}record", self.beginning),
            Slot::Sitting => format!("{}sitting", self.beginning),
            Slot::Favourites => format!("{}favourites", self.beginning),
            Slot::Talk => format!("{}talk", self.beginning),
            Slot::Reply(name) => format!("{}reply:{name}", self.beginning),
            Slot::Pause => format!("{}pause", self.beginning),
            Slot::Ours | Slot::OursDraft => format!("{}ours", self.beginning),
            Slot::Returns => format!("{}returns", self.beginning),
            Slot::Turns => format!("{}turns", self.beginning),
            Slot::Local(name) | Slot::Tab(name) => [&self.beginning, *name].concat(),
        }
    }
}

/// The key that tells other tabs that everything was deleted.
const ERASED: &str = "erased";

/// Reports when another tab saved a record or deleted everything.
pub fn listen(emit: &Callback<Event>) {
    let emit = emit.clone();
    let beginning = beginning();
    listen_to_window("storage", move |event: StorageEvent| {
        let (key, text) = (event.key().unwrap_or_default(), event.new_value());
        let kept = key.strip_prefix(&beginning).and_then(slot_of).filter(|_| text.as_deref().is_some_and(is_newer));
        if let Some(slot) = kept {
            return emit.emit(Event::NewerFound(slot));
        }
        match (key.strip_prefix(&beginning), text) {
            (Some("record"), Some(text)) => emit.emit(Event::RecordChangedElsewhere(text)),
            (Some("favourites"), Some(text)) => emit.emit(Event::Talk(TalkEvent::FavouritesChangedElsewhere(text))),
            (Some("pause"), text) => emit.emit(Event::Pause(PauseEvent::ChangedElsewhere(text))),
            (Some("packs"), text) => emit.emit(Event::Therapist(TherapistEvent::PacksChangedElsewhere(text))),
            (Some(ERASED), Some(_)) => emit.emit(Event::ErasedElsewhere),
            _ => {}
        }
    });
}

/// Kept with the tab, and gone with it.
fn is_of_tab(slot: &Slot) -> bool {
    matches!(slot, Slot::Sitting | Slot::OursDraft | Slot::Turns | Slot::Talk | Slot::Tab(_))
}

/// The slot in local storage that has this name.
fn slot_of(name: &str) -> Option<Slot> {
    Some(match name {
        "record" => Slot::Record,
        "favourites" => Slot::Favourites,
        "pause" => Slot::Pause,
        "ours" => Slot::Ours,
        "returns" => Slot::Returns,
        "packs" => Slot::Local("packs"),
        "desk" => Slot::Local("desk"),
        "task" => Slot::Local("task"),
        _ => return None,
    })
}

/// What our keys begin with. The path is in it because pages of one origin share their storage.
fn beginning() -> String {
    let path = window().and_then(|window| window.location().pathname().ok()).unwrap_or_default();
    let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
    // What a frame on somebody's site keeps is apart from a person's own, also where a browser would mix them.
    let frame = if host::is_made_for_frames() { "frame:" } else { "" };
    format!("hearback:{folder}/:{frame}")
}

fn keys(storage: &Storage) -> Vec<String> {
    let count = storage.length().unwrap_or(0);
    (0..count).filter_map(|place| storage.key(place).ok().flatten()).collect()
}

/// By name: the class of the error differs between browsers.
fn trouble(error: &JsValue) -> Trouble {
    let name = Reflect::get(error, &"name".into()).ok().and_then(|name| name.as_string());
    if name.as_deref() == Some("QuotaExceededError") { Trouble::Full } else { Trouble::Blocked }
}
