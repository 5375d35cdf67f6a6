//! The learned reader, as `static/desk.js` asks it: here the words are put together that it is asked with, and its answer
//! is taken apart.

use js_sys::{Array, Float32Array, Uint32Array};
use wasm_bindgen::JsCast;
use web_sys::{CustomEvent, CustomEventInit};
use yew::Callback;

use crate::browser::{listen_to_window, page, window};
use crate::shell::{Event, Impression, Question};

/// Reports what comes from it.
pub fn listen(emit: &Callback<Event>) {
    let emit = emit.clone();
    listen_to_window("hearback-read", move |told: CustomEvent| {
        emit.emit(match told.detail().dyn_into::<Array>() {
            Ok(read) => {
                let text = |at| read.get(at).as_string().unwrap_or_default();
                Event::ReplyRead { statement: text(0), reply: text(1), impression: impression(&read) }
            }
            Err(_) => Event::ReaderCame,
        });
    });
}

/// Has it brought. Only a page that was published with one has it.
pub fn fetch() {
    page::tell("hearback-reader");
}

/// Has a reply read.
pub fn read(question: &Question) {
    let ends: Vec<u32> = question.stretches.iter().flat_map(|span| [span.start as u32, span.end as u32]).collect();
    let detail = CustomEventInit::new();
    detail.set_detail(&Array::of4(
        &question.statement.as_str().into(),
        &question.reply.as_str().into(),
        &Uint32Array::from(&ends[..]),
        &Float32Array::from(&question.bars[..]),
    ));
    if let (Some(window), Ok(event)) = (window(), CustomEvent::new_with_event_init_dict("hearback-ask", &detail)) {
        // An event of ours is never cancelled.
        let _ = window.dispatch_event(&event);
    }
}

/// What it says: heard at least in part, heard, how sure of each, and the stretches that each hangs on.
fn impression(read: &Array) -> Option<Impression> {
    let numbers = read.get(2).dyn_into::<Float32Array>().ok()?.to_vec();
    let (heard, rest) = numbers.split_first_chunk::<2>()?;
    let (sure, hangs) = rest.split_at(rest.len() / 2);
    let hangs = hangs.iter().map(|bits| *bits as u16).collect();
    Some(Impression { heard: *heard, sure: sure.to_vec(), hangs })
}
