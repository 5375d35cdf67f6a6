//! What the page asks of the device beyond itself: the screen, the clipboard, other apps, notes, paper.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use wasm_bindgen::JsValue;
use yew::Callback;

use crate::browser::call::{call, get, if_refused, make, object, once, then};
use crate::browser::{address, host, listen_to_window, window};
use crate::shell::Event;

fn navigator() -> Option<JsValue> {
    window().map(|window| window.navigator().into())
}

/// Keeps the screen on. A browser lets it go whenever the page is not seen, and a device may while it is: it is asked again
/// when the page is seen again.
#[derive(Clone)]
pub struct Awake(Rc<Lock>);

struct Lock {
    wanted: Cell<bool>,
    held: RefCell<Option<JsValue>>,
    emit: Callback<Event>,
}

impl Awake {
    pub fn new(emit: &Callback<Event>) -> Self {
        let lock = Lock { wanted: Cell::default(), held: RefCell::default(), emit: emit.clone() };
        let awake = Self(Rc::new(lock));
        let again = awake.clone();
        listen_to_window("visibilitychange", move |_: web_sys::Event| {
            if again.0.wanted.get() && !is_hidden() {
                again.hold();
            }
        });
        awake
    }

    pub fn set(&self, on: bool) {
        self.0.wanted.set(on);
        if on { self.hold() } else { self.take(None) }
    }

    fn hold(&self) {
        let locks = navigator().and_then(|navigator| get(&navigator, "wakeLock"));
        let asked = locks.and_then(|locks| call(&locks, "request", &["screen".into()]));
        let awake = self.clone();
        then(asked, move |got| match got {
            Some(lock) => awake.got(lock),
            // A page that is not seen is refused, and asks again when it is.
            None if is_hidden() => {}
            None => {
                awake.0.wanted.set(false);
                awake.0.emit.emit(Event::AwakeRefused);
            }
        });
    }

    fn got(&self, lock: JsValue) {
        let (awake, given) = (self.clone(), lock.clone());
        let taken_back = once(move || awake.lost(&given));
        call(&lock, "addEventListener", &["release".into(), taken_back]);
        self.take(Some(lock));
        if self.0.wanted.get() {
            self.0.emit.emit(Event::AwakeHeld(true));
        } else {
            self.take(None);
        }
    }

    /// Holds this one from now on, and lets go of the one before.
    fn take(&self, lock: Option<JsValue>) {
        if let Some(before) = self.0.held.replace(lock) {
            call(&before, "release", &[]);
        }
    }

    /// The device took it back. That of a page that is not seen is no news.
    fn lost(&self, lock: &JsValue) {
        if self.0.held.borrow().as_ref() == Some(lock) {
            self.0.held.take();
            if !is_hidden() {
                self.0.emit.emit(Event::AwakeHeld(false));
            }
        }
    }
}

fn is_hidden() -> bool {
    window().and_then(|window| window.document()).is_some_and(|document| document.hidden())
}

pub fn copy(text: &str, emit: &Callback<Event>) {
    let clipboard = navigator().and_then(|navigator| get(&navigator, "clipboard"));
    let asked = clipboard.and_then(|clipboard| call(&clipboard, "writeText", &[text.into()]));
    let emit = emit.clone();
    then(asked, move |done| emit.emit(Event::Copied(done.is_some())));
}

/// In a frame the page around it may not allow it, which only some browsers tell ahead.
pub fn can_send() -> bool {
    let Some(navigator) = navigator() else { return false };
    let link = object(&[("url", address::without_fragment().into())]);
    let told = call(&navigator, "canShare", &[link]);
    get(&navigator, "share").is_some() && told.is_none_or(|can| can.is_truthy())
}

/// Hands a link or a text to another app. Some browsers refuse only once they are asked, as in a frame that may not: then it
/// is copied, which is told, also where that is refused too.
pub fn send(what: &str, emit: &Callback<Event>) {
    let kind = if what.starts_with("http") { "url" } else { "text" };
    let asked = navigator().and_then(|navigator| call(&navigator, "share", &[object(&[(kind, what.into())])]));
    let (what, emit) = (what.to_owned(), emit.clone());
    if_refused(asked, move || copy(&what, &emit));
}

pub fn allow_note(emit: &Callback<Event>) {
    let notes = get(&js_sys::global(), "Notification");
    let asked = notes.and_then(|notes| call(&notes, "requestPermission", &[]));
    let emit = emit.clone();
    then(asked, move |answer| {
        if answer.and_then(|answer| answer.as_string()).as_deref() != Some("granted") {
            emit.emit(Event::NoteRefused);
        }
    });
}

/// Shows neutral words outside the page: through the worker, where there is one, for on a phone there is no other way.
/// Where both are refused, the page itself has still said it, and the switch goes off with its reason.
pub fn note(words: &'static str, emit: &Callback<Event>) {
    let workers = navigator().and_then(|navigator| get(&navigator, "serviceWorker"));
    let asked = workers.and_then(|workers| call(&workers, "getRegistration", &[]));
    let emit = emit.clone();
    then(asked, move |worker| {
        let shown = worker.and_then(|worker| call(&worker, "showNotification", &[words.into()]));
        let refused = move |done: Option<JsValue>| {
            if done.is_none() {
                emit.emit(Event::NoteRefused);
            }
        };
        match shown {
            Some(promised) => then(Some(promised), refused),
            None => refused(make("Notification", &[words.into()])),
        }
    });
}

/// Some apps show pages and have no such function; a sandbox passes it over.
pub fn print(emit: &Callback<Event>) {
    let printed = window().and_then(|window| call(&window, "print", &[]));
    if printed.is_none() || host::is_shut() {
        emit.emit(Event::PrintFailed);
    }
}
