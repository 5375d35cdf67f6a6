//! Files that lie beside the page, or in it, read when they are first wanted.

use wasm_bindgen::JsValue;
use yew::Callback;

use super::call::{call, get, then};
use super::window;
use crate::app::Event;

/// Reads a file from the page itself where the page carries it inside, in an element with the file's name as its id;
/// else from beside the page. Reports what came, or that nothing did.
pub fn read(name: String, emit: &Callback<Event>) {
    let inside = window().and_then(|window| window.document()?.get_element_by_id(&name)?.text_content());
    if inside.is_some() {
        emit.emit(Event::FileRead(name, inside));
        return;
    }
    let asked = window().and_then(|window| call(&window, "fetch", &[JsValue::from_str(&name)]));
    let emit = emit.clone();
    then(asked, move |answer| {
        let found = answer.filter(|answer| get(answer, "ok").is_some_and(|ok| ok.is_truthy()));
        then(found.and_then(|answer| call(&answer, "text", &[])), move |text| {
            emit.emit(Event::FileRead(name, text.and_then(|text| text.as_string())));
        });
    });
}
