//! How every screen is put together.

use yew::prelude::*;

use crate::ui::element::{self, Element as _};

/// A part of a screen under its own heading.
pub fn part(heading: &'static str, inside: Vec<Html>) -> Html {
    let mut all = vec![element::words("h2", "", heading)];
    all.extend(inside);
    element::el("section", "hb-part", all)
}

/// Words that may stand back.
pub fn small(words_of_it: &'static str) -> Html {
    element::words("p", "hb-small hb-soft", words_of_it)
}

/// A paragraph; nothing where there are no words.
pub fn maybe(class: &'static str, says: &'static str) -> Html {
    if says.is_empty() { element::nothing() } else { element::words("p", class, says) }
}

/// The heading of a screen: where focus goes when the screen comes up.
pub fn heading(words: &'static str) -> Html {
    element::words("h1", "", words).with("id", "screen-heading").with("tabindex", "-1")
}

/// A heading with a word on it.
pub fn leading(title: &'static str, lead: &'static str) -> Html {
    element::el("div", "hb-stack", vec![heading(title), element::words("p", "hb-lead", lead)])
}
