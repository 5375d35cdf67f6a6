//! Files beside the page that the app reads when they are first wanted.

use std::cell::Cell;
use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::XmlHttpRequest;
use yew::Callback;

use crate::browser::call::once;
use crate::browser::part::LONG;
use crate::browser::timer::after;
use crate::browser::window;
use crate::shell::Event;

/// Reads a file from the page itself where the page carries it inside, in an element with the file's name as its id;
/// else from beside the page. Reports what came, or that nothing did; before that, that it takes long.
pub fn read(name: &str, is_again: bool, emit: &Callback<Event>) {
    let inside = inside(name);
    if inside.is_some() || request(name, is_again, emit).is_none() {
        emit.emit(Event::FileRead(name.to_owned(), inside));
    }
}

/// What a page in one piece carries of it.
pub fn inside(name: &str) -> Option<String> {
    window()?.document()?.get_element_by_id(name)?.text_content()
}

/// A request with a callback: a future would bring machinery along that nothing else here needs. `None` where nothing
/// could even be asked for.
fn request(name: &str, is_again: bool, emit: &Callback<Event>) -> Option<()> {
    let request = XmlHttpRequest::new().ok()?;
    request.open("GET", name).ok()?;
    if is_again {
        // Else it may wait behind the one before, which never ends.
        request.set_request_header("cache-control", "no-cache").ok()?;
    }
    let ended = Rc::new(Cell::new(false));
    let (waits, late, its_name) = (ended.clone(), emit.clone(), name.to_owned());
    after(LONG, move || {
        if !waits.get() {
            late.emit(Event::FileLate(its_name));
        }
    });
    let (name, answer, emit, over) = (name.to_owned(), request.clone(), emit.clone(), ended);
    let ended = once(move || {
        over.set(true);
        let came = answer.status() == Ok(200);
        let text = if came { answer.response_text().ok().flatten() } else { None };
        emit.emit(Event::FileRead(name, text));
    });
    request.set_onloadend(Some(ended.unchecked_ref()));
    request.send().ok()
}
