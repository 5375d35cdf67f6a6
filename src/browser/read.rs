//! Files beside the page that the app reads when they are first wanted.

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use web_sys::XmlHttpRequest;
use yew::Callback;

use crate::browser::window;
use crate::shell::Event;

/// Reads a file from the page itself where the page carries it inside, in an element with the file's name as its id;
/// else from beside the page. Reports what came, or that nothing did.
pub fn read(name: &str, emit: &Callback<Event>) {
    let inside = inside(name);
    if inside.is_some() || request(name, emit).is_none() {
        emit.emit(Event::FileRead(name.to_owned(), inside));
    }
}

/// What a page in one piece carries of it.
pub fn inside(name: &str) -> Option<String> {
    window()?.document()?.get_element_by_id(name)?.text_content()
}

/// A request with a callback: a future would bring machinery along that nothing else here needs. `None` where nothing
/// could even be asked for.
fn request(name: &str, emit: &Callback<Event>) -> Option<()> {
    let request = XmlHttpRequest::new().ok()?;
    request.open("GET", name).ok()?;
    let (name, answer, emit) = (name.to_owned(), request.clone(), emit.clone());
    let ended = Closure::once_into_js(move || {
        let came = answer.status() == Ok(200);
        let text = if came { answer.response_text().ok().flatten() } else { None };
        emit.emit(Event::FileRead(name, text));
    });
    request.set_onloadend(Some(ended.unchecked_ref()));
    request.send().ok()
}
