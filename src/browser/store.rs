//! The guarded store. A browser may block storage: so it is asked first whether that can be reached. To clear it would wipe
//! what other pages of the same origin keep: only keys with our own beginning are ever touched.

use std::cell::{Cell, RefCell};

use js_sys::Reflect;
use wasm_bindgen::JsValue;
use web_sys::{Storage, StorageEvent};
use yew::Callback;

use crate::browser::{host, listen_to_window, window};
use crate::shell::kept::{Trouble, is_newer};
use crate::shell::{Event, Kept, Key, Slot};

/// Local storage and this tab's own, each where it can be reached.
pub struct Store {
    /// The page stands in a frame it was not made for.
    framed: bool,
    local: Option<Storage>,
    tab: Option<Storage>,
    beginning: String,
    /// Why the last save of each of the two failed, if it did.
    failing: Cell<[Option<Trouble>; 2]>,
    /// Keys of unreadable texts that could not be set aside: they must not be written over.
    held: RefCell<Vec<Key>>,
    /// Slots of which it was told that a newer version keeps something there.
    told: RefCell<Vec<&'static Slot>>,
}

impl Store {
    pub fn open() -> Self {
        // A page that others can put anywhere must not show what is kept: it could be clicked on unseen.
        let framed = host::is_framed() && !host::is_made_for_frames();
        let shut = framed || host::keeps_nothing();
        let window = window().filter(|_| !shut);
        let local = window.as_ref().and_then(|window| window.local_storage().ok().flatten());
        let tab = window.and_then(|window| window.session_storage().ok().flatten());
        Self {
            framed,
            local,
            tab,
            beginning: beginning(),
            failing: Cell::new([None; 2]),
            held: RefCell::default(),
            told: RefCell::default(),
        }
    }

    /// Everything of ours that is kept, and why it can't be reached, where it can't.
    pub fn kept(&self) -> (Kept, Option<Trouble>) {
        let mut kept = Kept::default();
        if host::keeps_nothing() {
            return (kept, None);
        }
        let mut refused = self.local.is_none().then(|| self.why());
        for (storage, in_tab) in [(&self.local, false), (&self.tab, true)] {
            let Some(storage) = storage else { continue };
            for name in keys(storage) {
                let Some(own) = name.strip_prefix(&self.beginning) else { continue };
                if let Some(key) = own.strip_prefix(FRAMED).and_then(|name| Key::of(name, in_tab)) {
                    kept = kept.with_framed(key.slot);
                }
                let Some(key) = Key::of(own, in_tab) else { continue };
                match storage.get_item(&name) {
                    Ok(text) => kept = text.into_iter().fold(kept, |kept, text| kept.with(key.clone(), text)),
                    Err(_) => refused = Some(Trouble::Blocked),
                }
            }
        }
        (kept, refused)
    }

    /// What stands under a key, where it can be reached.
    fn get(&self, key: &Key) -> Option<String> {
        self.of(key)?.get_item(&self.name(key)).ok()?
    }

    /// Saves a text, and says what is news about that: trouble is told once, not at every key that is pressed.
    pub fn save(&self, key: Key, text: &str) -> Option<Event> {
        if self.is_newer(&key) {
            return self.newer(&key);
        }
        let saved = if self.held.borrow().contains(&key) {
            Err(Trouble::Full)
        } else {
            let storage = self.of(&key).ok_or(self.why());
            storage.and_then(|storage| storage.set_item(&self.name(&key), text).map_err(|error| trouble(&error)))
        };
        let before = self.failing.get();
        let mut now = before;
        now[usize::from(key.in_tab)] = saved.err();
        self.failing.set(now);
        match saved {
            Ok(()) => (before != now && now == [None; 2]).then_some(Event::SavedAgain),
            Err(trouble) => (!before.contains(&Some(trouble))).then_some(Event::SaveFailed(key, trouble)),
        }
    }

    /// Takes a text away, and says where it must stay.
    pub fn remove(&self, key: &Key) -> Option<Event> {
        if self.is_newer(key) {
            return self.newer(key);
        }
        if let Some(storage) = self.of(key).filter(|_| !self.held.borrow().contains(key)) {
            // Taking away is refused only where storage is blocked, and then there is nothing.
            let _ = storage.remove_item(&self.name(key));
        }
        None
    }

    /// What stands there now is a newer version's. It is looked at each time: news of another tab may come late, or,
    /// where this one slept, not at all; and a tab may have had a newer version of the page in it before.
    fn is_newer(&self, key: &Key) -> bool {
        self.get(key).is_some_and(|text| is_newer(key.slot, &text))
    }

    /// Told once of each slot, not at every key that is pressed.
    fn newer(&self, key: &Key) -> Option<Event> {
        let mut told = self.told.borrow_mut();
        let is_news = !told.contains(&key.slot);
        is_news.then(|| {
            told.push(key.slot);
            Event::NewerFound(key.slot)
        })
    }

    /// Keeps unreadable text under a key of its own, in the same storage: words that were to end with their tab must not
    /// outlive it.
    ///
    /// # Errors
    /// Why it could not be: then what holds it is not written over while the page is open.
    pub fn set_aside(&self, key: &Key, text: &str, now: i64) -> Result<(), Trouble> {
        let kept = match self.of(key) {
            Some(storage) => {
                // Two that are set aside at one moment must not take each other's place.
                let begun = format!("{}aside:{now}", self.beginning);
                let tries = (0..).map(|count: u32| if count == 0 { begun.clone() } else { format!("{begun}-{count}") });
                let free = tries.into_iter().find(|name| !matches!(storage.get_item(name), Ok(Some(_))));
                storage.set_item(&free.unwrap_or(begun), text).map_err(|error| trouble(&error))
            }
            None => Err(self.why()),
        };
        let mut held = self.held.borrow_mut();
        held.retain(|known| known != key);
        if kept.is_err() {
            held.push(key.clone());
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
        self.held.borrow_mut().clear();
    }

    fn why(&self) -> Trouble {
        if self.framed { Trouble::Framed } else { Trouble::Blocked }
    }

    fn of(&self, key: &Key) -> Option<&Storage> {
        if key.in_tab { self.tab.as_ref() } else { self.local.as_ref() }
    }

    fn name(&self, key: &Key) -> String {
        [&*self.beginning, &key.name()].concat()
    }
}

/// The key that tells other tabs that everything was deleted.
const ERASED: &str = "erased";

/// Reports when another tab saved something of ours or deleted everything.
pub fn listen(emit: &Callback<Event>) {
    let emit = emit.clone();
    let beginning = beginning();
    listen_to_window("storage", move |event: StorageEvent| {
        let name = event.key().unwrap_or_default();
        let Some(name) = name.strip_prefix(&beginning) else { return };
        match (Key::of(name, false), event.new_value()) {
            (Some(key), text) => emit.emit(Event::ChangedElsewhere(key, text)),
            (None, Some(_)) if name == ERASED => emit.emit(Event::ErasedElsewhere),
            _ => {}
        }
    });
}

/// What stands before the names of what a frame keeps.
const FRAMED: &str = "frame:";

/// What our keys begin with. The path is in it because pages of one origin share their storage.
fn beginning() -> String {
    let path = window().and_then(|window| window.location().pathname().ok()).unwrap_or_default();
    let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
    // What a frame on somebody's site keeps is apart from a person's own, also where a browser would mix them.
    let frame = if host::is_made_for_frames() { FRAMED } else { "" };
    format!("hearback:{folder}/:{frame}")
}

fn keys(storage: &Storage) -> Vec<String> {
    let count = storage.length().unwrap_or(0);
    (0..count).filter_map(|place| storage.key(place).ok().flatten()).collect()
}

/// By name: the class of the error differs between browsers, and Firefox had a name of its own for a full store until 2023.
fn trouble(error: &JsValue) -> Trouble {
    let name = Reflect::get(error, &"name".into()).ok().and_then(|name| name.as_string());
    let full = matches!(name.as_deref(), Some("QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED"));
    if full { Trouble::Full } else { Trouble::Blocked }
}
