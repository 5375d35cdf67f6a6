use yew::prelude::*;

use crate::ui::element::{Element as _, el, typed};

/// What the partner says, the biggest thing on its screen. Its label is the screen's heading.
pub fn said(who: &str, words: &str) -> Html {
    let who = el("h1", "hb-voice__who", vec![typed(who)]).with("id", "screen-heading").with("tabindex", "-1");
    el("div", "hb-voice hb-voice--said", vec![who, el("blockquote", "hb-voice__words", vec![typed(words)])])
}

/// The same words, once the screen is about the reply.
pub fn said_before(who: &str, words: &str) -> Html {
    voice("hb-voice hb-voice--said hb-voice--quiet", typed(who), typed(words))
}

/// Somebody's words with whose they are.
pub fn voice(class: &'static str, who: Html, words: Html) -> Html {
    let who = el("figcaption", "hb-voice__who", vec![who]);
    el("figure", class, vec![who, el("blockquote", "hb-voice__words", vec![words])])
}
