//! What a file or a link brought: its heading, and what stands against it.

use yew::prelude::*;

use crate::drills::{Flaw, Wrong};
use crate::packs::words::PacksWords;
use crate::packs::{LINK_LIMIT, Problem};
use crate::shell::Event;
use crate::ui::element::{Element as _, el, filled, list, nothing, typed, words};
use crate::ui::parts::act::{Weight, act, acts};
use crate::ui::parts::section::small;
use crate::ui::view::{View, fill};

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
    let texts = PacksWords::of(view.shell.language);
    let one = |problem: &Problem| match problem {
        Problem::Damaged => words("li", "", texts.problem.damaged),
        Problem::Newer => words("li", "", texts.problem.newer),
        Problem::TooBig => words("li", "", texts.problem.too_big),
        Problem::Flaw(None, one) => el("li", "", vec![typed(&flaw(view, one))]),
        Problem::Flaw(Some(line), one) => {
            let places = [("n", &*line.to_string()), ("problem", &*flaw(view, one))];
            filled("li", "", texts.line, &places)
        }
    };
    el("ul", "", all.iter().map(one).collect())
}

/// What is wrong, as what to do about it.
pub fn flaw(view: View, one: &Flaw) -> String {
    let texts = PacksWords::of(view.shell.language).flaw.iter().find(|words| words.id == one.wrong.id());
    let titles: Vec<&str> = one.notes.iter().map(|id| view.observation(id).map_or("", |words| words.title)).collect();
    let note = titles.first().copied().unwrap_or_default();
    let others = if one.wrong == Wrong::NotChosen { &titles[..] } else { titles.get(1..).unwrap_or_default() };
    let others: Vec<String> = others.iter().map(|title| ["“", title, "”"].concat()).collect();
    let places = [("note", note), ("others", &*others.join(", ")), ("words", &*one.words)];
    fill(texts.map_or("", |words| words.text), &places)
}

/// How much of a link is taken, while it is written. Only that it is too much is said aloud.
pub fn room_in_link(view: View, taken: usize) -> Html {
    let texts = PacksWords::of(view.shell.language);
    let places = [("n", &*taken.to_string()), ("most", &*LINK_LIMIT.to_string())];
    let says = |holds: bool, class: &'static str, says: &str| {
        if holds { filled("p", class, says, &places) } else { nothing() }
    };
    let over = taken > LINK_LIMIT;
    let told = el("div", "", vec![says(over, "", texts.room_over)]).with("role", "status");
    let told = told.with("id", "link-room").with("tabindex", "-1");
    list(vec![says(taken > 0 && !over, "hb-small hb-soft", texts.room), told])
}
