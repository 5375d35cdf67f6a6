//! Parts of the app, fetched when they are wanted.

use wasm_bindgen::prelude::*;
use yew::Callback;

use crate::browser::call::{call, get, object, once};
#[cfg(feature = "split")]
use crate::browser::timer::after;
use crate::browser::window;
use crate::shell::{Event, Part};

/// How long after the first drawing the page counts as idle where the browser does not tell, ms.
const IDLE: i32 = 400;
/// How long a busy browser may put off to tell it, ms.
const BUSY: i32 = 2000;
/// After how long it is said of a part that it takes long, ms.
pub const LONG: i32 = 8000;

/// Fetches a part and reports how that went.
pub fn fetch(part: Part, emit: &Callback<Event>) {
    #[cfg(feature = "split")]
    {
        let (emit, late) = (emit.clone(), emit.clone());
        after(LONG, move || late.emit(Event::PartLate(part)));
        wasm_bindgen_futures::spawn_local(async move {
            let came = crate::shell::fetched::fetch(part).await;
            emit.emit(if came { Event::PartCame(part) } else { Event::PartFailed(part) });
        });
    }
    #[cfg(not(feature = "split"))]
    emit.emit(Event::PartCame(part));
}

/// Reports once that there is nothing to do, unless the person asked to load little.
pub fn await_idle(emit: &Callback<Event>) {
    if saves_data() {
        return;
    }
    let Some(window) = window() else { return };
    let emit = emit.clone();
    let idle = once(move || emit.emit(Event::Idle));
    if call(&window, "requestIdleCallback", &[idle.clone(), object(&[("timeout", BUSY.into())])]).is_none() {
        // WebKit has none. Without a timer too each part still comes when it is wanted.
        let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(idle.unchecked_ref(), IDLE);
    }
}

/// Whether the browser was told to save data. Where it can't be asked, it was not.
fn saves_data() -> bool {
    let Some(window) = window() else { return false };
    let connection = get(&window.navigator(), "connection");
    let told = connection.and_then(|connection| get(&connection, "saveData")).is_some_and(|saves| saves.is_truthy());
    let asked = window.match_media("(prefers-reduced-data: reduce)").ok().flatten();
    told || asked.is_some_and(|query| query.matches())
}
