use yew::prelude::*;

use crate::shell::{Event, Route};
use crate::ui::element::{Element as _, el, text, typed, words};
use crate::ui::view::View;

/// One row of a choice.
pub struct Choice {
    pub label: Html,
    /// A word on it, shown smaller. May be empty.
    pub aside: &'static str,
    pub on: bool,
    pub event: Event,
}

/// One of several: a group of radio buttons whose whole rows answer. `name` is the group's own, by which it is found.
pub fn choices(view: View, name: &'static str, ask: &'static str, class: &'static str, all: Vec<Choice>) -> Html {
    let rows = all.into_iter().map(|one| {
        let inside = labelled(one.label.clone(), one.aside);
        row(radio(view, name, one.on, one.event), inside)
    });
    let inside = vec![words("legend", "hb-choices__ask", ask), el("div", class, rows.collect())];
    el("fieldset", "", inside).with("id", name).with("tabindex", "-1")
}

/// Yes or no.
pub fn switch(view: View, choice: Choice) -> Html {
    let inside = labelled(choice.label, choice.aside);
    let input = el("input", "", Vec::new()).with("type", "checkbox").checked(choice.on);
    row(input.on_change(view, choice.event), inside)
}

/// A radio button of the group with this name.
pub fn radio(view: View, name: &'static str, on: bool, event: Event) -> Html {
    el("input", "", Vec::new()).with("type", "radio").with("name", name).checked(on).on_change(view, event)
}

/// The whole row answers for its input.
pub fn row(input: Html, inside: Vec<Html>) -> Html {
    el("label", "hb-choice", vec![input, el("span", "", inside)])
}

/// A row that answers at once.
pub fn answer(view: View, choice: Choice) -> Html {
    let button =
        el("button", "hb-choice hb-choice--answer", labelled(choice.label, choice.aside)).with("type", "button");
    button.on_click(view, choice.event)
}

/// A row that leads to a page.
pub fn way(label: &'static str, aside: &str, route: &Route) -> Html {
    way_to(label, aside, route.fragment())
}

/// The same to wherever an address leads.
pub fn way_to(label: &'static str, aside: &str, address: String) -> Html {
    el("a", "hb-choice hb-choice--answer hb-way", labelled(text(label), aside)).with_own("href", address)
}

fn labelled(label: Html, aside: &str) -> Vec<Html> {
    let mut inside = vec![label];
    if !aside.is_empty() {
        // Read aloud, the two must not run into one word.
        inside.push(text(" "));
        inside.push(el("span", "hb-choice__aside", vec![typed(aside)]));
    }
    inside
}
