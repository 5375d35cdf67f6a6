use wasm_bindgen::prelude::*;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, HtmlInputElement, Url};
use yew::Callback;

use crate::browser::call::{call, get, if_refused, make, object, then};
use crate::browser::timer::after;
use crate::browser::{host, listen_to_window, window};
use crate::shell::Event;
use crate::shell::kept::FILE_LIMIT;

/// How long a file can be had under its address, ms. Safari fetches it only some time after the click.
const FETCHED_WITHIN: i32 = 60_000;

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

/// Hands the person a file. Where the browser refuses, its text comes back with `ExportFailed`.
pub fn hand_out(name: &str, text: String, emit: &Callback<Event>) {
    let kind = match name.rsplit('.').next() {
        Some("ics") => "text/calendar",
        Some("txt") => "text/plain",
        _ => "application/json",
    };
    let parts = js_sys::Array::of1(&JsValue::from_str(&text));
    if let Some(sharing) = share(name, kind, &parts) {
        let emit = emit.clone();
        return if_refused(Some(sharing), move || emit.emit(Event::ExportFailed(text)));
    }
    if download(name, kind, &parts).is_none() || host::is_shut() {
        emit.emit(Event::ExportFailed(text));
    }
}

/// Hands the person a sound as a file, named after its kind. `None` where the browser refuses.
pub fn hand_out_sound(name: &str, sound: &JsValue) -> Option<()> {
    let kind = get(sound, "type").and_then(|kind| kind.as_string()).unwrap_or_default();
    let ending = ["mp4", "ogg"].into_iter().find(|known| kind.contains(known)).unwrap_or("webm");
    let name = [name, ".", if ending == "mp4" { "m4a" } else { ending }].concat();
    let parts = js_sys::Array::of1(sound);
    match share(&name, &kind, &parts) {
        Some(_) => Some(()),
        None => download(&name, &kind, &parts),
    }
}

/// Installed on an iPhone, the page has no place for a file: it would open over the page, with no way back. There the
/// person is asked where it should go. `None` anywhere else.
fn share(name: &str, kind: &str, parts: &JsValue) -> Option<JsValue> {
    let navigator: JsValue = window()?.navigator().into();
    get(&navigator, "standalone").filter(JsValue::is_truthy)?;
    let file = make("File", &[parts.clone(), name.into(), object(&[("type", kind.into())])])?;
    let what = object(&[("files", js_sys::Array::of1(&file).into())]);
    call(&navigator, "canShare", std::slice::from_ref(&what)).filter(JsValue::is_truthy)?;
    call(&navigator, "share", &[what])
}

/// `None` where the browser refuses.
fn download(name: &str, kind: &str, parts: &JsValue) -> Option<()> {
    let document = window()?.document()?;
    let with = BlobPropertyBag::new();
    with.set_type(kind);
    let blob = Blob::new_with_str_sequence_and_options(parts, &with).ok()?;
    let address = Url::create_object_url_with_blob(&blob).ok()?;
    let link: HtmlAnchorElement = document.create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&address);
    link.set_download(name);
    link.click();
    after(FETCHED_WITHIN, move || {
        // An address of ours can be taken back.
        let _ = Url::revoke_object_url(&address);
    });
    Some(())
}
