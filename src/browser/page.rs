//! Title, light and focus of the page.

use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlElement};

use crate::browser::call::{call, get, object};
use crate::shell::kept::Theme;

const HEADING: &str = "screen-heading";
const SAYS: &str = "data-says";

/// Where the app is drawn. `None` once the page was left.
pub fn root() -> Option<Element> {
    document()?.get_element_by_id("app")
}

pub fn dress(title: &str, called: &str, theme: Theme) {
    let Some(document) = document() else { return };
    // A page that was left has a title of its own.
    if root().is_some() && document.title() != title {
        document.set_title(title);
    }
    // What it says is told beside its words: a page translator may have put those into others, which stay while the same
    // is said. An attribute of a fixed name can always be set.
    if let Ok(Some(said)) = document.query_selector(".hb-call span")
        && said.get_attribute(SAYS).is_none_or(|known| known != called)
    {
        said.set_text_content(Some(called));
        let _ = said.set_attribute(SAYS, called);
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
    // A browser that does not know pairs of colours would take one for none, and then there is nothing to read by.
    let css = get(&js_sys::global(), "CSS").unwrap_or_default();
    let knows =
        |value: &str| call(&css, "supports", &["color".into(), value.into()]).is_some_and(|knows| knows == true);
    if let Some(page) = page.and_then(|page| page.dyn_into::<HtmlElement>().ok()) {
        for (property, value) in look.iter().filter(|(_, value)| !value.starts_with("light-dark") || knows(value)) {
            let _ = page.style().set_property(property, value);
        }
        let _ = page.set_attribute("data-density", if compact { "compact" } else { "" });
    }
    if let (Some(exit), Ok(Some(leave))) = (exit, document.query_selector("a[data-leave]")) {
        let _ = leave.set_attribute("href", exit);
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
    // Focus alone brings a heading into sight and leaves what it is about below; and of a group as little as may be.
    let begins = matches!(element.tag_name().as_str(), "H2" | "FIELDSET");
    // A heading that something stands above must be seen as well: what takes focus comes into sight, from the top down.
    if id == HEADING {
        scroll_to_top();
    } else if begins {
        element.scroll_into_view();
    }
    // Focus is refused only to what can't have it; then nothing moves.
    let _ = element.focus();
    if id != HEADING && !begins {
        // Firefox is content with a part of it in sight.
        call(&element, "scrollIntoView", &[object(&[("block", "nearest".into())])]);
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

/// Tells the page's scripts of something.
pub fn tell(what: &str) {
    if let (Some(window), Ok(event)) = (crate::browser::window(), web_sys::Event::new(what)) {
        // An event of ours is never cancelled.
        let _ = window.dispatch_event(&event);
    }
}

pub fn document() -> Option<Document> {
    crate::browser::window()?.document()
}
