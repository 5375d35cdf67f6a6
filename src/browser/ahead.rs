//! What stands in the page before the app is there.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlTextAreaElement};
use yew::Properties;

use super::page::document;
use crate::shell::screens::HELP_PLACE;

/// What was typed into the box of `index.html`, and its help.
#[derive(Debug, Clone, Default, PartialEq, Properties)]
pub struct Ahead {
    pub typed: String,
    /// Where the caret stands: what is selected, in UTF-16 units. `None` where the person is elsewhere.
    caret: Option<(u32, u32)>,
    /// The safety text, which the app shows and does not carry.
    help: Option<Element>,
}

impl Ahead {
    pub fn read() -> Self {
        let help = document().and_then(|document| document.get_element_by_id("help-text"));
        let Some(held) = box_of("first-reply") else { return Self { help, ..Self::default() } };
        let active = document().and_then(|document| document.active_element());
        let there = active.is_some_and(|active| active.is_same_node(Some(&held)));
        let place = |place: Result<Option<u32>, _>| place.ok().flatten();
        let caret = place(held.selection_start()).zip(place(held.selection_end())).filter(|_| there);
        Self { typed: held.value(), caret, help }
    }

    /// Puts the help into its place, where one was drawn.
    pub fn show_help(&self) {
        let place = document().and_then(|document| document.get_element_by_id(HELP_PLACE));
        if let (Some(place), Some(help)) = (place, &self.help)
            && !place.contains(Some(help))
        {
            // An element can always go into an empty one.
            let _ = place.append_child(help);
        }
    }

    /// Goes on in the app's own box.
    pub fn take_over(&self) {
        let Some(held) = box_of("reply") else { return };
        let active = document().and_then(|document| document.active_element());
        // The person may be there already, with the caret elsewhere.
        if let Some((start, end)) =
            self.caret.filter(|_| !active.is_some_and(|active| active.is_same_node(Some(&held))))
        {
            // Refused by nothing that can be typed in.
            let _ = held.focus();
            let _ = held.set_selection_range(start, end);
        }
    }
}

fn box_of(id: &str) -> Option<HtmlTextAreaElement> {
    document()?.get_element_by_id(id)?.dyn_into().ok()
}
