//! The key that goes on from a box without the hand leaving it.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent};

use crate::browser::listen_to_window;
use crate::browser::page::document;

/// Ctrl+Enter, or Cmd+Enter, in a box for a reply presses the loud button, of which a screen has one at most.
pub fn listen() {
    listen_to_window("keydown", |event: KeyboardEvent| {
        // Where there is no such button, nothing is pressed.
        let _ = go_on(&event);
    });
}

fn go_on(event: &KeyboardEvent) -> Option<()> {
    let asked = event.key() == "Enter" && (event.ctrl_key() || event.meta_key());
    let place: Element = event.target()?.dyn_into().ok()?;
    if !asked || event.repeat() || event.is_composing() || !place.matches(".hb-reply__box:not(.hb-ours__box)").ok()? {
        return None;
    }
    event.prevent_default();
    let button = document()?.query_selector("main button.hb-act--next").ok()??;
    button.dyn_into::<HtmlElement>().ok()?.click();
    Some(())
}
