use std::cell::RefCell;
use std::rc::Rc;

use js_sys::Reflect;
use wasm_bindgen::prelude::*;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, HtmlInputElement, Url};
use yew::Callback;

use crate::browser::call::{call, get, if_refused, make, object, once, then};
use crate::browser::page::document;
use crate::browser::timer::after;
use crate::browser::{address, host, listen_to_window, window};
use crate::shell::Event;
use crate::shell::kept::FILE_LIMIT;

/// How long a file can be had under its address, ms. Safari fetches it only some time after the click.
const FETCHED_WITHIN: i32 = 60_000;

/// After how long it is asked whether nothing opened to choose a file from, ms.
const OPENS_WITHIN: i32 = 1500;

/// Reads a file that the person opens.
pub fn listen(emit: &Callback<Event>) {
    let chooser = Rc::new(Chooser { emit: emit.clone(), place: RefCell::default() });
    let pressed = chooser.clone();
    listen_to_window("click", move |event: web_sys::Event| {
        file_box(&event).into_iter().for_each(|input| pressed.opened(input));
    });
    listen_to_window("change", move |event: web_sys::Event| {
        file_box(&event).iter().for_each(|input| chooser.chosen(input));
    });
}

fn file_box(event: &web_sys::Event) -> Option<HtmlInputElement> {
    let input: HtmlInputElement = event.target()?.dyn_into().ok()?;
    (input.type_() == "file").then_some(input)
}

/// What a person chooses a file with. They may leave the screen meanwhile.
struct Chooser {
    emit: Callback<Event>,
    /// The screen it was opened on, until it is answered.
    place: RefCell<Option<String>>,
}

impl Chooser {
    fn opened(self: &Rc<Self>, input: HtmlInputElement) {
        self.place.replace(Some(address::fragment()));
        let (chooser, button) = (self.clone(), input.clone());
        // What is heard of a button that was left is heard here alone; and where no file was chosen, nothing else tells.
        let answered = once(move || {
            if !button.is_connected() || file_in(&button).is_none() {
                chooser.chosen(&button);
            }
        });
        for answer in ["onchange", "oncancel"] {
            // A button takes every handler.
            let _ = Reflect::set(&input, &answer.into(), &answered);
        }
        let chooser = self.clone();
        after(OPENS_WITHIN, move || {
            // Where one is open, the page has not the focus.
            let is_here = document().is_some_and(|document| document.has_focus().unwrap_or_default());
            if is_here && chooser.place.borrow().is_some() {
                chooser.emit.emit(Event::NoChooser);
            }
        });
    }

    /// No more of it is read than shows that it is too big.
    fn chosen(&self, input: &HtmlInputElement) {
        let (place, emit) = (self.place.take(), self.emit.clone());
        let Some(file) = file_in(input) else { return };
        let most = JsValue::from_f64(FILE_LIMIT as f64 + 1.0);
        let text = call(&file, "slice", &[0.into(), most]).and_then(|part| call(&part, "text", &[]));
        then(text, move |text| {
            let is_there = place.is_none_or(|place| place == address::fragment());
            let text = text.and_then(|text| text.as_string());
            emit.emit(if is_there { Event::FileOpened(text) } else { Event::FileMissed });
        });
        // The same file may be opened again.
        input.set_value("");
    }
}

fn file_in(input: &HtmlInputElement) -> Option<JsValue> {
    get(input, "files").and_then(|files| get(&files, "0"))
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
