//! The fragment of the address, which names the screen.

use wasm_bindgen::JsValue;
use yew::Callback;

use crate::browser::{listen_to_window, window};
use crate::shell::{Event, Route};

pub fn here() -> Route {
    Route::read(&fragment())
}

/// Reports when a link, the back button or a hand-typed fragment leads to another screen. Fragments that
/// don't begin with `#/` are places on the page, such as the skip link's, and lead nowhere.
pub fn listen(emit: &Callback<Event>) {
    let emit = emit.clone();
    listen_to_window("hashchange", move |_: web_sys::Event| {
        let fragment = fragment();
        if fragment.is_empty() || (fragment.starts_with("#/") || fragment.contains("pack=")) {
            emit.emit(Event::RouteChanged(Route::read(&fragment)));
        }
    });
}

/// Goes to a screen, as a step the back button can undo. False where the address is that screen's already.
pub fn go(route: &Route) -> bool {
    let wanted = route.fragment();
    let changes = fragment() != wanted;
    if changes && let Some(window) = window() {
        // Refused only for a page without an address of its own, which has nowhere to go.
        let _ = window.location().set_hash(&wanted);
    }
    changes
}

/// Changes the address in place.
pub fn replace(route: &Route) {
    if let Some(history) = window().and_then(|window| window.history().ok()) {
        // What leave.js noted of this entry stays. Refused in some frames; the screen is right all the same.
        let noted = history.state().unwrap_or(JsValue::NULL);
        let _ = history.replace_state_with_url(&noted, "", Some(&route.fragment()));
    }
}

/// The address of the page without its fragment: a link to another screen of it begins so. Nor has it what others put
/// before that, to know again who clicked on a link of theirs.
pub fn without_fragment() -> String {
    let address = window().and_then(|window| window.location().href().ok()).unwrap_or_default();
    address.split(['#', '?']).next().unwrap_or_default().to_owned()
}

pub fn fragment() -> String {
    window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}
