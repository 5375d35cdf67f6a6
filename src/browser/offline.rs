//! The page kept for use without a net. static/offline.js registers the worker once the app runs and says how that
//! stands; here it is read, and what the app asks is passed on.

use yew::Callback;

use crate::browser::call::{call, get};
use crate::browser::{listen_to_window, window};
use crate::shell::{Event, Offline};

/// Reports how it stands now and whenever that changes.
pub fn listen(emit: &Callback<Event>) {
    let now = emit.clone();
    listen_to_window("hearback-offline", move |_: web_sys::Event| now.emit(Event::OfflineChanged(state())));
    emit.emit(Event::OfflineChanged(state()));
}

fn state() -> Offline {
    let root = window().and_then(|window| window.document()).and_then(|document| document.document_element());
    let says =
        |name: &str, what: &str| root.as_ref().is_some_and(|root| root.get_attribute(name).as_deref() == Some(what));
    let waiting = says("data-offline", "waiting");
    // A new version can only wait beside one that is there.
    Offline { ready: waiting || says("data-offline", "ready"), waiting, can_install: says("data-install", "can") }
}

/// Asks the browser not to clear what is stored. Some have no such question, some decide alone; nothing hangs on it.
pub fn keep_stored() {
    let storage = window().and_then(|window| get(&window.navigator(), "storage"));
    if let Some(storage) = storage {
        crate::browser::call::then(call(&storage, "persist", &[]), |_| {});
    }
}
