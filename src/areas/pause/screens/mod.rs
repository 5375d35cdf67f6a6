//! The pause: calling it, its clock, coming back, and what was agreed while calm.

mod apart;
mod back;
mod call;
mod clock;
mod end;
mod join;
mod ours;
mod shared;

use yew::prelude::*;

use crate::areas::pause::PauseEvent;
use crate::areas::pause::Phase;
use crate::shell::Event;
use crate::ui::element::{Element as _, el, filled, text, words};
use crate::ui::parts::{Weight, act};
use crate::ui::parts::{part, small};
use crate::ui::view::View;

pub use join::join;
pub use ours::ours;
pub use shared::{What, shared};

/// Whatever the pause is at.
pub fn pause(view: View) -> Html {
    let room = &view.model.pause;
    if let Some(returning) = &room.returning {
        return back::back(view, returning);
    }
    let Some(pause) = &room.running else { return call::call(view) };
    match pause.phase(room.now) {
        Phase::JustEnded | Phase::EndedAgo { .. } | Phase::EndedHere => end::end(view, pause),
        _ => clock::clock(view, pause),
    }
}

/// A button of the pause.
fn press(view: View, weight: Weight, label: &'static str, event: PauseEvent) -> Html {
    act(view, weight, label, Event::Pause(event))
}

/// The same with words of the moment in its label.
fn press_filled(view: View, label: &str, places: &[(&str, &str)], event: PauseEvent) -> Html {
    filled("button", "hb-act", label, places).with("type", "button").on_click(view, Event::Pause(event))
}

/// A heading with words of the moment in it.
fn heading(class: &'static str, text: &str, places: &[(&str, &str)]) -> Html {
    filled("h1", class, text, places).with("id", "screen-heading").with("tabindex", "-1")
}

/// Short lines one below the other.
fn lines(class: &'static str, lines: &[&'static str]) -> Html {
    el("ul", class, lines.iter().map(|line| words("li", "", line)).collect())
}

/// Words to say aloud, as people say them.
fn spoken(says: &'static str) -> Html {
    el("blockquote", "hb-spoken", vec![text(says)])
}
