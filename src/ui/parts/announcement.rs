use yew::prelude::*;

use crate::ui::element::{Element as _, el, list};

/// Says politely what happened, to who can't see it. It stands here to be told: steady.js says it once focus has moved.
pub fn announcement(said: Vec<String>) -> Html {
    let told = |said: String| el("p", "", Vec::new()).with("hidden", "").with_own("data-says", said);
    list(said.into_iter().map(told).collect())
}
