use yew::prelude::*;

use crate::ui::element::{Element as _, el, list, typed};

/// Says politely what happened, to who can't see it: a region for each area, which is there before anything is said.
pub fn announcement(said: Vec<String>) -> Html {
    let region = |said: String| el("p", "hb-unseen", vec![typed(&said)]).with("role", "status");
    list(said.into_iter().map(region).collect())
}
