use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, HtmlInputElement, Url};
use yew::Callback;

use crate::browser::call::{call, get, then};
use crate::browser::listen_to_window;
use crate::shell::Event;
use crate::shell::kept::FILE_LIMIT;

/// Reads a file that the person opens. No more of it is read than shows that it is too big.
pub fn listen(emit: &Callback<Event>) {
    let emit = emit.clone();
    listen_to_window("change", move |event: web_sys::Event| {
        let box_of_files = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
        let Some(input) = box_of_files.filter(|input| input.type_() == "file") else { return };
        let Some(file) = get(&input, "files").and_then(|files| get(&files, "0")) else { return };
        let most = JsValue::from_f64(FILE_LIMIT as f64 + 1.0);
        let text = call(&file, "slice", &[0.into(), most]).and_then(|part| call(&part, "text", &[]));
        let emit = emit.clone();
        then(text, move |text| {
            emit.emit(Event::FileOpened(text.and_then(|text| text.as_string())));
        });
        // The same file may be opened again.
        input.set_value("");
    });
}

/// Hands the person a file. `None` where the browser refuses.
pub fn download(name: &str, text: &str) -> Option<()> {
    let document = crate::browser::window()?.document()?;
    let kind = BlobPropertyBag::new();
    kind.set_type(match name.rsplit('.').next() {
        Some("ics") => "text/calendar",
        Some("txt") => "text/plain",
        _ => "application/json",
    });
    let parts = js_sys::Array::of1(&JsValue::from_str(text));
    let blob = Blob::new_with_str_sequence_and_options(&parts, &kind).ok()?;
    let address = Url::create_object_url_with_blob(&blob).ok()?;
    let link: HtmlAnchorElement = document.create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&address);
    link.set_download(name);
    link.click();
    // The download has its own hold on the data by now.
    Url::revoke_object_url(&address).ok()
}
