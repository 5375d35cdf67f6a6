use yew::prelude::*;

use crate::shell::Event;
use crate::ui::element::{Element as _, el, nothing, text, words};
use crate::ui::view::View;

/// A box that words are written in.
pub struct Writing<'a> {
    /// Where focus goes to write.
    pub id: &'static str,
    pub label: &'static str,
    pub rows: &'static str,
    pub holds: &'a str,
    /// What is said of a box that was handed in empty; empty where none was.
    pub empty: &'static str,
    /// What happens when something is typed.
    pub typing: fn(String) -> Event,
}

/// The label, the box, and the place where an empty one is spoken of (steady.js says it). The box is described by
/// the element with the id `writing-note`, which its screen gives it.
pub fn writing(view: View, one: Writing) -> Vec<Html> {
    let label = words("label", "hb-voice__who", one.label).with("for", one.id);
    let area = el("textarea", "hb-reply__box", Vec::new()).with("id", one.id).with("rows", one.rows);
    let area = area.with("autocomplete", "off").with("spellcheck", "true").with("aria-describedby", "writing-note");
    let empty = if one.empty.is_empty() { nothing() } else { words("p", "", one.empty) };
    let empty = el("div", "hb-small", vec![empty]).with("data-says", "");
    vec![label, area.holding(one.holds).on_typing(view, one.typing), empty]
}

/// A small word under the box, which is read with it; and the key that goes on, where there are keys.
pub fn under_writing(view: View, note: Html) -> Html {
    let keys = words("span", "hb-keys", view.words().practice.keys);
    el("p", "hb-small hb-soft", vec![el("span", "", vec![note]), text(" "), keys]).with("id", "writing-note")
}
