use yew::prelude::*;

use crate::ui::element::{Element as _, el};

/// A box that shows all that is in it. The style sheet lets it grow; where a browser can't, it has more lines for more
/// words.
pub fn growing(held: &str) -> Html {
    let rows = match held.len() {
        ..60 => "2",
        60..120 => "4",
        _ => "7",
    };
    let area = el("textarea", "hb-reply__box hb-ours__box", Vec::new());
    area.with("rows", rows).with("autocomplete", "off")
}
