//! A talk in four steps: readable from across a table, one thing to do a screen.

mod after;
mod before;
mod rest;
mod turn;

use yew::prelude::*;

use crate::areas::four::words::FourWords;
use crate::areas::four::{Act, Deed, FourEvent, FourRoom, Rest, Seat, Spot, Step, said};
use crate::shell::Event;
use crate::ui::element::{Element as _, el, list, nothing, text, typed, words};
use crate::ui::parts::{Weight, act, fold, growing};
use crate::ui::view::{In, fill};

/// What the screens of this area are drawn from.
type View<'a> = In<'a, FourRoom>;

/// Wherever the talk stands. Who does what and who has the phone comes first, whatever the screen.
pub fn four(room: &FourRoom, view: crate::ui::view::View) -> Html {
    let view = In { room, view };
    if let Some(rest) = room.four.rest {
        return rest::rest(view, rest);
    }
    let mut inside = match room.four.step {
        Step::Set => before::set(view),
        Step::Agree => before::agree(view),
        Step::Choose => after::choose(view),
        Step::Trial => after::trial(view),
        Step::Page => after::page(view),
        Step::Over => after::over(view),
        Step::Take(deed, _) => return floor(view, deed, turn::take(view, deed)),
        Step::Do(deed, second) => return floor(view, deed, turn::turn(view, deed, second)),
    };
    let heading = said::heading(&room.four, words_of(view));
    inside.insert(0, now(view, "", &heading));
    if room.four.is_begun() {
        inside.push(ways_out(view, nothing(), after::is_stuck(&room.four)));
    }
    el("div", "hb-screen", inside)
}

/// Someone has the floor, large enough for a table between two people.
fn floor(view: View, deed: Deed, inside: Vec<Html>) -> Html {
    let four = &view.room.four;
    let heading = said::heading(four, words_of(view));
    let again = if matches!(four.step, Step::Do(..)) { lay_down(view, Weight::Usual, Rest::Again) } else { nothing() };
    let side = if four.doer() == Some(four.starts) { "hb-floor hb-floor--said" } else { "hb-floor hb-floor--heard" };
    let inside =
        vec![now(view, "hb-floor__who", &heading), place(view, deed), list(inside), ways_out(view, again, false)];
    el("div", "hb-screen", vec![el("div", side, inside)])
}

/// Which of the steps this is, and the one thing it is about: a quarrel about dishes becomes one about everything.
fn place(view: View, deed: Deed) -> Html {
    let steps = &words_of(view).steps;
    let step = (deed as usize).min(steps.name.len().saturating_sub(1));
    let name = steps.name.get(step).copied().unwrap_or_default();
    let at = fill(steps.at, &[("n", &(step + 1).to_string()), ("step", name)]);
    let about = match view.room.four.topic.trim() {
        "" => String::new(),
        topic => [". ", &fill(steps.about, &[("topic", topic)])].concat(),
    };
    el("p", "hb-small hb-soft", vec![typed(&[at, about].concat())])
}

/// A pause and a no are in sight; what helps when it gets hard is one tap away, or in sight where it is.
fn ways_out(view: View, again: Html, hard: bool) -> Html {
    let inside = vec![lay_down(view, Weight::Usual, Rest::Stuck), again, lay_down(view, Weight::Usual, Rest::Parked)];
    let harder = fold(words_of(view).turn.harder, el("div", "hb-more__body hb-acts", inside));
    let harder = if hard { harder.with("open", "") } else { harder };
    let pause = lay_down(view, Weight::Usual, Rest::Paused);
    list(vec![harder, el("div", "hb-acts hb-acts--last", vec![pause, lay_down(view, Weight::Small, Rest::Ended)])])
}

/// A control that lays the talk down.
fn lay_down(view: View, weight: Weight, rest: Rest) -> Html {
    let label = words_of(view).rest.kind.get(rest as usize).map_or("", |kind| kind.button);
    tap(view, weight, label, Act::Rest(rest))
}

/// A turn that has had its time, for who can't see the ring: said once.
pub fn time_is_up(room: &FourRoom, view: crate::ui::view::View) -> String {
    let up = room.four.left(view.shell.now).is_some_and(|left| left <= 0);
    if up { FourWords::of(view.shell.language).time.over.to_owned() } else { String::new() }
}

fn words_of(view: View) -> &'static FourWords {
    FourWords::of(view.shell.language)
}

/// Who does what now, and who has the phone: the top of every screen, in words and not by colour alone.
fn now(view: View, class: &'static str, heading: &str) -> Html {
    let heading = el("h1", class, vec![typed(heading)]).with("id", "screen-heading").with("tabindex", "-1");
    let phone = said::phone(&view.room.four, words_of(view));
    el("div", "hb-now", vec![heading, el("p", "hb-now__phone", vec![typed(&phone)])])
}

/// A sentence with the name of one of them in it, and of the other.
fn with_names(view: View, text: &str, seat: Seat) -> Html {
    typed(&said::with_names(text, &view.room.four, seat, words_of(view)))
}

/// A control. Where it hands the phone to one of the two, it says so.
fn tap(view: View, weight: Weight, label: &'static str, tapped: Act) -> Html {
    let four = &view.room.four;
    let mut next = four.clone();
    next.act(tapped, view.shell.now);
    let event = Event::Four(FourEvent::Acted(tapped));
    match next.doer().filter(|seat| four.doer() != Some(*seat)) {
        Some(seat) => {
            let words = words_of(view);
            let label = fill(words.now.hand, &[("label", label), ("name", &said::name(four, seat, words))]);
            el("button", weight.class(), vec![typed(&label)]).with("type", "button").on_click(*view, event)
        }
        None => act(*view, weight, label, event),
    }
}

fn acts(all: Vec<Html>) -> Html {
    el("div", "hb-acts", all)
}

/// One line to type in, with its label.
fn field(view: View, id: &'static str, label: Html, held: &str, spot: Spot) -> Html {
    let input = el("input", "hb-field hb-field--wide", Vec::new()).with("autocomplete", "off");
    labelled(view, id, label, input.with("maxlength", "200"), held, spot)
}

/// Several lines to type in. It grows with what is in it.
fn area(view: View, id: &'static str, label: Html, held: &str, spot: Spot) -> Html {
    labelled(view, id, label, growing(held).with("spellcheck", "true"), held, spot)
}

fn labelled(view: View, id: &'static str, label: Html, place: Html, held: &str, spot: Spot) -> Html {
    let label = el("label", "hb-small hb-soft", vec![label]).with("for", id);
    let place = place.with("id", id).holding(held);
    let place = place.on_typing(*view, move |words| Event::Four(FourEvent::Typed(spot, words)));
    el("div", "hb-stack hb-stack--near", vec![label, place])
}

/// What is missing, said where it is heard.
fn status(says: &'static str) -> Html {
    let inside = if says.is_empty() { nothing() } else { words("p", "", says) };
    el("div", "hb-no-print", vec![inside]).with("role", "status")
}

/// Words to borrow, said aloud.
fn says(all: &[&'static str]) -> Html {
    if all.is_empty() {
        return nothing();
    }
    el("ul", "hb-says", all.iter().map(|say| el("li", "hb-spoken", vec![text(say)])).collect())
}

fn small(words_of_it: &'static str) -> Html {
    words("p", "hb-small hb-soft", words_of_it)
}

fn lead(text: Html) -> Html {
    el("p", "hb-lead", vec![text])
}
