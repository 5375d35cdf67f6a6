use yew::prelude::*;

use crate::ui::element::{el, words};

/// Something folded away under its label.
pub fn fold(label: &'static str, inside: Html) -> Html {
    el("details", "hb-more", vec![words("summary", "", label), inside])
}
