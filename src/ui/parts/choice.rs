use yew::prelude::*;

use crate::app::Event;
use crate::ui::view::View;

/// One row of a choice.
pub struct Choice {
    pub label: AttrValue,
    /// A word on it, shown smaller.
    pub aside: AttrValue,
    pub on: bool,
    pub event: Event,
}

/// One of several: a group of radio buttons whose whole rows answer. `name` is the group's own.
pub fn choices(view: View, name: &'static str, ask: &'static str, row: bool, all: Vec<Choice>) -> Html {
    let class = classes!("hb-choices", row.then_some("hb-choices--row"));
    html! {
        <fieldset>
            <legend class="hb-choices__ask">{ ask }</legend>
            <div {class}>
                { for all.into_iter().map(|choice| one(view, "radio", name, choice)) }
            </div>
        </fieldset>
    }
}

/// Yes or no.
pub fn switch(view: View, choice: Choice) -> Html {
    one(view, "checkbox", "", choice)
}

fn one(view: View, kind: &'static str, name: &'static str, choice: Choice) -> Html {
    html! {
        <label class="hb-choice">
            <input type={kind} {name} checked={choice.on} onchange={view.on::<yew::Event>(choice.event)} />
            <span>
                { choice.label }
                if !choice.aside.is_empty() { <span class="hb-choice__aside">{ choice.aside }</span> }
            </span>
        </label>
    }
}

/// A row that answers at once.
pub fn answer(view: View, label: AttrValue, aside: AttrValue, event: Event) -> Html {
    html! {
        <button type="button" class="hb-choice hb-choice--answer" onclick={view.on::<MouseEvent>(event)}>
            <span>{ label }</span>
            if !aside.is_empty() { <span class="hb-choice__aside">{ aside }</span> }
        </button>
    }
}
