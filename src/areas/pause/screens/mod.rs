//! The pause: calling it, its clock, coming back, and what was agreed while calm.

mod apart;
mod back;
mod call;
mod clock;
mod end;
mod join;
mod ours;

use yew::prelude::*;

use crate::areas::pause::words::PauseWords;
use crate::areas::pause::{Announcement, PauseEvent, PausePage, PauseRoom, Phase};
use crate::shell::{Event, Route};
use crate::ui::element::{Element as _, el, filled, text, words};
use crate::ui::parts::{Weight, act, link};
use crate::ui::parts::{part, small};
use crate::ui::view::{In, fill};

/// What the screens of this area are drawn from.
type View<'a> = In<'a, PauseRoom>;

impl View<'_> {
    fn pause(self) -> &'static PauseWords {
        PauseWords::of(self.shell.language)
    }
}

/// The screen the address asks for.
pub fn screen(room: &PauseRoom, page: &PausePage, view: crate::ui::view::View) -> Html {
    let view = In { room, view };
    match page {
        PausePage::Clock => pause(view),
        PausePage::Link(_) => join::join(view),
        PausePage::Ours | PausePage::OursLink(_) => ours::ours(view),
    }
}

/// The few things said of a pause, each once, on whatever screen one is.
pub fn said(room: &PauseRoom, view: crate::ui::view::View) -> String {
    let words = &PauseWords::of(view.shell.language).said;
    let Some((pause, said)) = room.running.as_ref().zip(room.said) else { return String::new() };
    let said = match said {
        Announcement::Start if pause.is_practice() => words.practice,
        Announcement::Start => words.start,
        Announcement::Half => words.half,
        Announcement::FiveMinutes => words.five_minutes,
        Announcement::OneMinute => words.one_minute,
        Announcement::End => words.end,
    };
    fill(said, &[("time", &view.time(pause.ends()))])
}

/// Whatever the pause is at.
fn pause(view: View) -> Html {
    let room = view.room;
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
    act(*view, weight, label, Event::Pause(event))
}

/// The same with words of the moment in its label.
fn press_filled(view: View, label: &str, places: &[(&str, &str)], event: PauseEvent) -> Html {
    filled("button", "hb-act", label, places).with("type", "button").on_click(*view, Event::Pause(event))
}

/// A heading with words of the moment in it.
fn heading(class: &'static str, text: &str, places: &[(&str, &str)]) -> Html {
    filled("h1", class, text, places).with("id", "screen-heading").with("tabindex", "-1")
}

/// Short lines one below the other.
fn lines(class: &'static str, lines: &[&'static str]) -> Html {
    el("ul", class, lines.iter().map(|line| words("li", "", line)).collect())
}

/// Short words for a slip, one tap away.
fn begin_again(view: View) -> Html {
    link(Weight::Plain, view.pause().running.repair, &Route::read("/repair"))
}

/// Words to say aloud, as people say them.
fn spoken(says: &'static str) -> Html {
    el("blockquote", "hb-spoken", vec![text(says)])
}
