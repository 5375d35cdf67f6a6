use yew::prelude::*;

use crate::areas::listen::ListenPage;
use crate::areas::listen::screens::listen::example;
use crate::areas::listen::screens::words_of;
use crate::ui::element::{el, words};
use crate::ui::parts::{Weight, acts, heading, link, safety};
use crate::ui::view::View;

/// How the app works: one picture, which is an exchange with its marks, and a few sentences.
pub fn how(view: View) -> Html {
    let texts = words_of(view);
    let told = texts.how.told.iter().map(|sentence| words("li", "", sentence)).collect();
    let inside = vec![
        heading(view.words().leads.how),
        example(view, true),
        el("ol", "hb-stack", told),
        acts(vec![link(Weight::Next, texts.home.start, &ListenPage::Start.into())]),
        el("div", "hb-small hb-soft", vec![safety(view)]),
    ];
    el("div", "hb-screen hb-home", inside)
}
