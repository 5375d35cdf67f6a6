//! Steps with packs and assignments.
#![allow(dead_code, reason = "each file of journeys that shares this module uses a part of it")]

use std::time::{Duration, Instant};

use hearback_browser::Page;
use serde_json::json;

pub const PACK: &str = include_str!("../../../therapist/evenings.json");

/// A reply that hears the pack's line.
pub const GOOD: &str = "I had my phone out at dinner, and that left you feeling alone.";

/// Writes into a box of the form, or picks from a list, as a person does.
#[track_caller]
pub fn fill(page: &Page, id: &str, words: &str) {
    is_here(page);
    let found = page.script(&format!(
        "const box = document.getElementById({id});
         if (!box) return false;
         box.focus();
         box.value = {words};
         box.dispatchEvent(new InputEvent('input', {{ bubbles: true }}));
         return true;",
        id = json!(id),
        words = json!(words)
    ));
    assert!(found == true, "there is no box {id}");
}

#[track_caller]
pub fn held(page: &Page, id: &str) -> String {
    is_here(page);
    page.script(&format!("return document.getElementById({})?.value ?? ''", json!(id)))
        .as_str()
        .unwrap_or("")
        .to_owned()
}

/// Opens a file with this text by the screen's own control.
#[track_caller]
pub fn open_file(page: &Page, text: &str) {
    is_here(page);
    let script = format!(
        "const input = document.querySelector('input[type=file]');
         const files = new DataTransfer();
         files.items.add(new File([{}], 'given.json', {{ type: 'application/json' }}));
         input.files = files.files;
         input.dispatchEvent(new Event('change', {{ bubbles: true }}));",
        json!(text)
    );
    page.script(&script);
}

/// Opens the pack in the form, and waits for it: a form with nothing in it has nothing to mend either.
#[track_caller]
pub fn open_in_form(page: &Page, text: &str) {
    open_file(page, text);
    page.text_contains("Line 1: You were on your phone");
    page.text_contains("Nothing to mend in this line.");
}

/// What is saved as a file by this control.
#[track_caller]
pub fn saved(page: &Page, control: &str) -> String {
    page.script(
        "window.held = ''; window.make ??= URL.createObjectURL;
         URL.createObjectURL = (blob) => { blob.text().then((text) => { window.held = text; }); return window.make(blob); };",
    );
    page.button(control).click();
    let start = Instant::now();
    loop {
        match page.script("return window.held").as_str() {
            Some(text) if !text.is_empty() => return text.to_owned(),
            _ => assert!(start.elapsed() < Duration::from_secs(10), "no file came of {control}"),
        }
        std::thread::sleep(Duration::from_millis(50));
    }
}

#[track_caller]
pub fn link_shown(page: &Page, control: &str) -> String {
    page.button(control).click();
    page.button("Copy the link").is_there();
    page.script("return document.querySelector('.hb-link').textContent").as_str().unwrap_or_default().to_owned()
}

pub fn base(page: &Page) -> String {
    page.script("return location.href.split('#')[0]").as_str().unwrap_or_default().to_owned()
}

/// Answers the line that is open, up to its rating.
pub fn finish_line(page: &Page, reply: &str) {
    page.textbox("What did you hear?").paste(reply);
    page.button("Look at my words").click();
    page.heading("Your words").is_there();
    page.button("Go on: see other ways").click();
    page.radio("Says it back").click();
    page.button("Go on").click();
    page.button("Just right").click();
}

/// The part of the app that draws this screen came: a script asks at once, where a person sees that it is on its way.
#[track_caller]
fn is_here(page: &Page) {
    page.text_lacks("One moment.");
}
