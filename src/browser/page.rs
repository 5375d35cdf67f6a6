//! Title, light and focus of the page.

use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlElement, HtmlTextAreaElement};

use crate::shell::kept::Theme;

const HEADING: &str = "screen-heading";

/// Where the app is drawn. `None` once the page was left.
pub fn root() -> Option<Element> {
    document()?.get_element_by_id("app")
}

pub fn dress(title: &str, theme: Theme) {
    let Some(document) = document() else { return };
    // A page that was left has a title of its own.
    if root().is_some() && document.title() != title {
        document.set_title(title);
    }
    let Some(page) = document.document_element() else { return };
    // An attribute of a fixed name can always be set or taken away.
    let _ = match theme {
        Theme::Auto => page.remove_attribute("data-theme"),
        Theme::Light => page.set_attribute("data-theme", "light"),
        Theme::Dark => page.set_attribute("data-theme", "dark"),
    };
}

/// Takes on a host's look. Each value was made by `embed` and is of a known shape.
pub fn wear(look: &[(&'static str, String)], compact: bool, exit: Option<&str>) {
    let Some(document) = document() else { return };
    let page = document.document_element();
    if let Some(page) = page.and_then(|page| page.dyn_into::<HtmlElement>().ok()) {
        for (property, value) in look {
            let _ = page.style().set_property(property, value);
        }
        let _ = page.set_attribute("data-density", if compact { "compact" } else { "" });
    }
    if let (Some(exit), Ok(Some(leave))) = (exit, document.query_selector("a[data-leave]")) {
        let _ = leave.set_attribute("href", exit);
    }
}

/// The box that stands in the page before the app does.
fn box_ahead() -> Option<HtmlTextAreaElement> {
    document()?.get_element_by_id("first-reply")?.dyn_into().ok()
}

/// What was typed there.
pub fn typed_ahead() -> String {
    box_ahead().map(|held| held.value()).unwrap_or_default()
}

/// Where the caret stands in it: what is selected, in UTF-16 units. `None` where the person is elsewhere.
pub fn caret_ahead() -> Option<(u32, u32)> {
    let held = box_ahead()?;
    let there = document()?.active_element().is_some_and(|active| active.is_same_node(Some(&held)));
    let place = |place: Result<Option<u32>, _>| place.ok().flatten();
    place(held.selection_start()).zip(place(held.selection_end())).filter(|_| there)
}

/// Puts the caret into the app's own box.
pub fn put_caret(start: u32, end: u32) {
    let found = document().and_then(|document| document.get_element_by_id("reply"));
    if let Some(held) = found.and_then(|held| held.dyn_into::<HtmlTextAreaElement>().ok()) {
        // Refused to nothing that can be typed in.
        let _ = held.focus();
        let _ = held.set_selection_range(start, end);
    }
}

/// A new screen begins at its heading, so that a screen reader and the keyboard do too. The first screen of
/// a visit leaves focus where the browser put it.
pub fn show_screen() {
    let first = document().and_then(|document| document.document_element());
    if let Some(page) = first.filter(|page| !page.has_attribute("data-shown")) {
        let _ = page.set_attribute("data-shown", "");
        return;
    }
    focus(HEADING);
}

pub fn focus(id: &str) {
    let found = document().and_then(|document| document.get_element_by_id(id));
    let Some(element) = found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) else { return };
    // Focus is refused only to what can't have it; then nothing moves.
    let _ = element.focus();
    if id == HEADING {
        scroll_to_top();
    }
}

/// Where there is little height the page itself scrolls, else its middle.
fn scroll_to_top() {
    if let Some(main) = document().and_then(|document| document.get_element_by_id("main")) {
        main.set_scroll_top(0);
    }
    if let Some(window) = crate::browser::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

fn document() -> Option<Document> {
    crate::browser::window()?.document()
}
