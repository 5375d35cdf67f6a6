use yew::prelude::*;

use crate::ui::element::{Element as _, el};

/// The two arcs of the sign.
pub fn arcs() -> Html {
    let said = el("path", "", Vec::new()).with("d", "M15.5 5.6A7.8 7.8 0 1 0 15.5 19");
    let heard = el("path", "hb-sign__heard", Vec::new()).with("d", "M16.5 13A7.8 7.8 0 1 1 16.5 26.4");
    el("svg", "hb-breath__arcs", vec![said, heard]).with("viewBox", "0 0 32 32").with("aria-hidden", "true")
}
