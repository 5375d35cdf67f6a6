//! Taking turns: readable from across a table, one thing to do a screen.

mod after;
mod before;
mod floor;

use yew::prelude::*;

use crate::areas::turns::words::TurnsWords;
use crate::areas::turns::{Act, Seat, Step};
use crate::areas::turns::{TurnsEvent, TurnsRoom};
use crate::shell::{Event, Route};
use crate::ui::element::{Element as _, el, filled, nothing, typed, words};
use crate::ui::parts::{Weight, act, link};
use crate::ui::view::In;

/// What the screens of this area are drawn from.
type View<'a> = In<'a, TurnsRoom>;

/// Wherever the talk stands.
pub fn turns(room: &TurnsRoom, view: crate::ui::view::View) -> Html {
    let view = In { room, view };
    let turns = &room.turns;
    if turns.paused.is_some() {
        return screen(paused(view), view);
    }
    let inside = match turns.step {
        Step::Set => before::set(view),
        Step::Ready => before::ready(view),
        Step::NotNow => before::not_now(view),
        Step::Appointed(at) => before::appointed(view, at),
        Step::Declined => before::declined(view),
        Step::Ask => before::ask(view),
        Step::Room => before::room(view),
        Step::Parked => after::parked(view),
        Step::Closing(place) => after::closing(view, place),
        Step::Over => after::over(view),
        _ => return floor::floor(view),
    };
    screen(inside, view)
}

fn screen(mut inside: Vec<Html>, view: View) -> Html {
    let step = view.room.turns.step;
    if !matches!(step, Step::Set | Step::Over | Step::Declined | Step::Appointed(_)) {
        inside.push(el("p", "", vec![tap(view, Weight::Small, words_of(view).setup.stop, Act::Stop)]));
    }
    el("div", "hb-screen", inside)
}

/// Nobody has lost the floor.
fn paused(view: View) -> Vec<Html> {
    let words_of = words_of(view);
    let holder = name(view, view.room.turns.speaker);
    let on = tap(view, Weight::Next, words_of.pause.back, Act::GoOn);
    vec![
        title(words_of.pause.title),
        words("p", "hb-lead", words_of.pause.text),
        filled("p", "hb-lead", words_of.pause.r#where, &[("name", &holder)]),
        el("div", "hb-acts", vec![on]),
        el("p", "", vec![link(Weight::Plain, words_of.pause.longer, &Route::read("/pause"))]),
    ]
}

fn words_of(view: View) -> &'static TurnsWords {
    TurnsWords::of(view.shell.language)
}

/// What one of the two is called.
fn name(view: View, seat: Seat) -> String {
    let setup = &words_of(view).setup;
    let typed = view.room.turns.names[seat as usize].trim();
    match (typed, seat) {
        ("", Seat::First) => setup.first.to_owned(),
        ("", Seat::Second) => setup.second.to_owned(),
        (typed, _) => typed.to_owned(),
    }
}

fn tap(view: View, weight: Weight, label: &'static str, tapped: Act) -> Html {
    act(*view, weight, label, Event::Turns(TurnsEvent::Acted(tapped)))
}

fn title(text: &'static str) -> Html {
    crate::ui::parts::heading(text)
}

fn title_filled(class: &'static str, text: &str, places: &[(&str, &str)]) -> Html {
    filled("h1", class, text, places).with("id", "screen-heading").with("tabindex", "-1")
}

/// One line to type in, with its label.
fn field(
    view: View,
    id: &'static str,
    label: Html,
    held: &str,
    typing: impl Fn(String) -> TurnsEvent + 'static,
) -> Html {
    let label = el("label", "hb-small hb-soft", vec![label]).with("for", id);
    let input = el("input", "hb-field hb-field--wide", Vec::new()).with("id", id).with("autocomplete", "off");
    let input = input.with("maxlength", "200").holding(held).on_typing(*view, move |typed| Event::Turns(typing(typed)));
    el("div", "hb-stack hb-stack--near", vec![label, input])
}

/// Words to borrow, said aloud.
fn says(all: &[&'static str]) -> Html {
    el("ul", "hb-says", all.iter().map(|say| words("li", "hb-spoken", say)).collect())
}

fn small(text: &'static str) -> Html {
    if text.is_empty() { nothing() } else { words("p", "hb-small hb-soft", text) }
}

fn lead(text: &str) -> Html {
    el("p", "hb-lead", vec![typed(text)])
}
