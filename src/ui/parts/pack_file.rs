//! What a file or a link brought: its heading, and what stands against it.

use yew::prelude::*;

use crate::packs::Problem;
use crate::packs::words::PacksWords;
use crate::shell::Event;
use crate::ui::element::{Element as _, el, filled, text, typed, words};
use crate::ui::parts::act::{Weight, act, acts};
use crate::ui::parts::section::small;
use crate::ui::view::View;

/// The first heading of a screen is where focus goes; one further down is found by what was opened.
pub fn opened_title(heading: &'static str, says: &'static str, name: &str) -> Html {
    let id = if heading == "h1" { "screen-heading" } else { "received" };
    filled(heading, "", says, &[("title", name)]).with("id", id).with("tabindex", "-1")
}

/// It can't be used, and why. Nothing was changed.
pub fn odd(view: View, heading: &'static str, why: Html, read: Event) -> Vec<Html> {
    let texts = PacksWords::of(view.shell.language);
    vec![
        opened_title(heading, texts.odd, ""),
        why,
        small(texts.unchanged),
        acts(vec![act(view, Weight::Plain, view.words().notice.read, read)]),
    ]
}

/// What stands against something, each with its sentence.
pub fn problems(view: View, all: &[Problem]) -> Html {
    let texts = &PacksWords::of(view.shell.language).problem;
    let one = |problem: &Problem| match problem {
        Problem::Damaged => words("li", "", texts.damaged),
        Problem::Newer => words("li", "", texts.newer),
        Problem::TooBig => words("li", "", texts.too_big),
        Problem::Said(said) => el("li", "", vec![typed(said), text(".")]),
    };
    el("ul", "", all.iter().map(one).collect())
}
