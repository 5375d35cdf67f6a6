//! Taking turns: readable from across a table, one thing to do a screen.

mod after;
mod before;
mod floor;
mod now;

use yew::prelude::*;

use crate::areas::turns::said;
use crate::areas::turns::words::TurnsWords;
use crate::areas::turns::{Act, Seat, Step};
use crate::areas::turns::{TurnsEvent, TurnsRoom};
use crate::shell::{Event, Route};
use crate::ui::element::{Element as _, el, nothing, typed, words};
use crate::ui::parts::{Weight, act, link};
use crate::ui::view::{In, fill};

/// What the screens of this area are drawn from.
type View<'a> = In<'a, TurnsRoom>;

/// Wherever the talk stands. Who does what and who has the phone comes first, whatever the screen.
pub fn turns(room: &TurnsRoom, view: crate::ui::view::View) -> Html {
    let view = In { room, view };
    let turns = &room.turns;
    if turns.paused.is_some() {
        return screen(paused(view), view);
    }
    let mut inside = match turns.step {
        Step::Set => before::set(view),
        Step::Ready => before::ready(view),
        Step::NotNow => before::not_now(view),
        Step::Appointed(at) => before::appointed(view, at),
        Step::Declined => before::declined(view),
        Step::Ask => before::ask(view),
        Step::Answer => before::answer(view),
        Step::Room => before::room(view),
        Step::Open => after::open(view),
        Step::Parked => after::parked(view),
        Step::Notes(_) => after::notes(view),
        Step::Closing(place) => after::closing(view, place),
        Step::Over => after::over(view),
        _ => return floor::floor(view),
    };
    inside.insert(0, now::now(view, ""));
    screen(inside, view)
}

/// A turn that has had its time, for who can't see the ring: said once.
pub fn time_is_up(room: &TurnsRoom, view: crate::ui::view::View) -> String {
    let turns = &room.turns;
    let up = turns.is_on() && turns.paused.is_none() && turns.left(view.shell.now).is_some_and(|left| left <= 0);
    if up { TurnsWords::of(view.shell.language).time.over.to_owned() } else { String::new() }
}

fn screen(mut inside: Vec<Html>, view: View) -> Html {
    let step = view.room.turns.step;
    if !matches!(step, Step::Set | Step::Over | Step::Declined | Step::Appointed(_)) {
        inside.push(el("p", "", vec![tap(view, Weight::Small, words_of(view).setup.stop, Act::Stop)]));
    }
    el("div", "hb-screen", inside)
}

/// Nobody has lost the floor: what is promised is what the talk goes on with.
fn paused(view: View) -> Vec<Html> {
    let (words_of, turns) = (words_of(view), &view.room.turns);
    let on = tap(view, Weight::Next, words_of.pause.back, Act::GoOn);
    let kept = if view.shell.keeps_nothing() { words_of.setup.no_trace } else { words_of.pause.tab };
    let promised = vec![
        words("h2", "", words_of.pause.next),
        el("p", "hb-floor__say", vec![typed(&said::heading(turns, view.shell))]),
        now::phone(view),
    ];
    vec![
        crate::ui::parts::leading(words_of.pause.title, words_of.pause.text),
        el("section", "hb-stack", promised),
        el("div", "hb-acts", vec![on]),
        small(kept),
        el("p", "", vec![link(Weight::Plain, words_of.pause.longer, &Route::read("/pause"))]),
    ]
}

fn words_of(view: View) -> &'static TurnsWords {
    TurnsWords::of(view.shell.language)
}

/// What one of the two is called, as it stands in a sentence.
fn name(view: View, seat: Seat) -> String {
    said::name(&view.room.turns, seat, words_of(view))
}

/// A sentence with the name of one of them in it, and of the other.
fn with_names(view: View, text: &str, seat: Seat) -> Html {
    typed(&said::with_names(text, &view.room.turns, seat, words_of(view)))
}

/// A control. Where it hands the phone to one of the two, it says so.
fn tap(view: View, weight: Weight, label: &'static str, tapped: Act) -> Html {
    let turns = &view.room.turns;
    let mut next = turns.clone();
    next.act(tapped, view.shell.now);
    let event = Event::Turns(TurnsEvent::Acted(tapped));
    match next.doer().filter(|seat| turns.doer() != Some(*seat)) {
        Some(seat) => {
            let label = fill(words_of(view).now.hand, &[("label", label), ("name", &name(view, seat))]);
            el("button", weight.class(), vec![typed(&label)]).with("type", "button").on_click(*view, event)
        }
        None => act(*view, weight, label, event),
    }
}

/// One line to type in, with its label.
fn field(
    view: View,
    (id, most): (&'static str, &'static str),
    label: Html,
    held: &str,
    typing: impl Fn(String) -> TurnsEvent + 'static,
) -> Html {
    let label = el("label", "hb-small hb-soft", vec![label]).with("for", id);
    let input = el("input", "hb-field hb-field--wide", Vec::new()).with("id", id).with("autocomplete", "off");
    let input = input.with("maxlength", most).holding(held).on_typing(*view, move |typed| Event::Turns(typing(typed)));
    el("div", "hb-stack hb-stack--near", vec![label, input])
}

/// Words to borrow, said aloud.
fn says(all: &[&'static str]) -> Html {
    el("ul", "hb-says", all.iter().map(|say| words("li", "hb-spoken", say)).collect())
}

fn small(text: &'static str) -> Html {
    if text.is_empty() { nothing() } else { words("p", "hb-small hb-soft", text) }
}

fn lead(text: Html) -> Html {
    el("p", "hb-lead", vec![text])
}
