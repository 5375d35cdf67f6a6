//! The pages of Minutes: a ritual before it is done, each of its steps, and its end. Readable from across a table.

mod before;
mod date;
mod now;

use yew::prelude::*;

use crate::areas::minutes::words::MinutesWords;
use crate::areas::minutes::{MinutesEvent, MinutesPage, MinutesRoom, Ritual};
use crate::shell::Event;
use crate::ui::element::{Element as _, el, text, words};
use crate::ui::parts::{Weight, act};
use crate::ui::view::In;

/// What the screens of this area are drawn from.
type View<'a> = In<'a, MinutesRoom>;

impl View<'_> {
    fn minutes(self) -> &'static MinutesWords {
        MinutesWords::of(self.shell.language)
    }
}

pub fn minutes(room: &MinutesRoom, page: &MinutesPage, view: crate::ui::view::View) -> Html {
    let view = In { room, view };
    let MinutesPage::Of(ritual) = *page;
    let inside = match room.sitting.as_ref().filter(|sitting| sitting.ritual == ritual) {
        Some(sitting) => now::now(view, sitting),
        None => before::before(view, ritual),
    };
    el("div", "hb-screen", inside)
}

/// A step that has had its time, for who can't see the ring: said once.
pub fn time_is_up(room: &MinutesRoom, view: crate::ui::view::View) -> String {
    let up = room.sitting.as_ref().and_then(|sitting| sitting.left(view.shell.now)).is_some_and(|left| left <= 0);
    if up { MinutesWords::of(view.shell.language).now.over.to_owned() } else { String::new() }
}

fn press(view: View, weight: Weight, label: &'static str, event: MinutesEvent) -> Html {
    act(*view, weight, label, Event::Minutes(event))
}

/// One line to type in, with its label.
fn field(view: View, id: &'static str, label: &'static str, held: &str, typed: fn(String) -> MinutesEvent) -> Html {
    let input = el("input", "hb-field hb-field--wide", Vec::new()).with("autocomplete", "off");
    labelled(view, id, label, input.with("maxlength", "200"), held, typed)
}

fn labelled(
    view: View,
    id: &'static str,
    label: &'static str,
    place: Html,
    held: &str,
    typed: impl Fn(String) -> MinutesEvent + 'static,
) -> Html {
    let label = el("label", "hb-small hb-soft", vec![text(label)]).with("for", id);
    let place = place.with("id", id).holding(held);
    let place = place.on_typing(*view, move |words| Event::Minutes(typed(words)));
    el("div", "hb-stack hb-stack--near", vec![label, place])
}

/// What is said where it is heard.
fn status(says: &'static str) -> Html {
    let inside = if says.is_empty() { Vec::new() } else { vec![words("p", "", says)] };
    el("div", "", inside).with("role", "status")
}

/// How long a ritual is as its steps are now: to the next whole minute.
fn lasts(view: View, ritual: Ritual) -> String {
    use crate::areas::minutes::said::seconds_of;
    let own = view.room.own(ritual);
    let Some(words) = view.minutes().ritual(ritual) else { return String::new() };
    let all = view.room.pieces(ritual, view.minutes());
    let seconds: i64 = all.into_iter().map(|piece| seconds_of(piece, own, words)).sum();
    view.lasting((seconds + 59) / 60)
}
