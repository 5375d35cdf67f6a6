use yew::prelude::*;

use crate::app::{Event, Route};
use crate::ui::view::View;

/// How much a control asks for attention. A screen has one `Next` at most.
#[derive(Clone, Copy)]
pub enum Weight {
    Next,
    Usual,
    Plain,
    Small,
}

impl Weight {
    fn class(self) -> &'static str {
        match self {
            Self::Next => "hb-act hb-act--next",
            Self::Usual => "hb-act",
            Self::Plain => "hb-act hb-act--plain",
            Self::Small => "hb-act hb-act--plain hb-act--small",
        }
    }
}

/// A button that says what happened.
pub fn act(view: View, weight: Weight, label: &'static str, event: Event) -> Html {
    html! { <button type="button" class={weight.class()} onclick={view.on::<MouseEvent>(event)}>{ label }</button> }
}

/// A link that looks like a control: it leads to another screen.
pub fn link(weight: Weight, label: &'static str, route: &Route) -> Html {
    html! { <a class={weight.class()} href={route.fragment()}>{ label }</a> }
}
