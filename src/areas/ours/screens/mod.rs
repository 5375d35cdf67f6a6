//! The pages of Ours.

mod home;
mod look;
mod one;
mod weeks;
mod write;

use yew::prelude::*;

use crate::areas::ours::words::OursWords;
use crate::areas::ours::{Agreement, OursEvent, OursPage, OursRoom, Spot, WORDS_LIMIT, said};
use crate::share::Day;
use crate::shell::Event;
use crate::ui::element::{Element as _, el, list, nothing, text, typed, words};
use crate::ui::parts::{Weight, act};
use crate::ui::view::{In, fill};

/// What the screens of this area are drawn from.
type View<'a> = In<'a, OursRoom>;

pub fn ours(room: &OursRoom, page: &OursPage, view: crate::ui::view::View) -> Html {
    let view = In { room, view };
    let inside = match page {
        OursPage::Home => home::home(view),
        OursPage::New | OursPage::Change(_) => write::write(view),
        OursPage::One(key) => one::one(view, key),
        OursPage::Look(key) => look::look(view, key),
    };
    el("div", "hb-screen hb-ours", inside)
}

fn words_of(view: View) -> &'static OursWords {
    OursWords::of(view.shell.language)
}

fn today(view: View) -> Day {
    view.shell.times.today(view.shell.now)
}

fn press(view: View, weight: Weight, label: &'static str, event: OursEvent) -> Html {
    act(*view, weight, label, Event::Ours(event))
}

/// A text with a day in it.
fn with_date(view: View, says: &str, day: &str) -> String {
    fill(says, &[("date", &said::date(day, &words_of(view).date))])
}

/// What an agreement says, each thing under its label.
fn sheet(view: View, agreement: &Agreement) -> Html {
    let rows = said::lines(agreement, words_of(view)).into_iter().map(|(label, said)| {
        list(vec![words("dt", "hb-small hb-soft", label), el("dd", "hb-spoken hb-wrote", vec![typed(&said)])])
    });
    el("dl", "hb-settled", rows.collect())
}

/// What is missing, said where it is heard.
fn status(says: &'static str) -> Html {
    let inside = if says.is_empty() { nothing() } else { words("p", "", says) };
    el("div", "hb-no-print", vec![inside]).with("role", "status")
}

/// One line to type in, with its label.
fn field(view: View, id: &'static str, label: &'static str, held: &str, spot: Spot) -> Html {
    let input = el("input", "hb-field hb-field--wide", Vec::new()).with("autocomplete", "off");
    labelled(view, id, label, limited(input), held, spot)
}

/// Several lines to type in.
fn area(view: View, id: &'static str, label: &'static str, held: &str, spot: Spot) -> Html {
    let area = el("textarea", "hb-reply__box hb-ours__box", Vec::new()).with("rows", "2").with("autocomplete", "off");
    labelled(view, id, label, limited(area), held, spot)
}

fn limited(place: Html) -> Html {
    place.with_own("maxlength", WORDS_LIMIT.to_string())
}

/// A day to pick.
fn day(view: View, id: &'static str, label: &'static str, held: &str, typed: fn(String) -> OursEvent) -> Html {
    let input = el("input", "hb-field hb-field--wide", Vec::new()).with("type", "date").with("id", id).holding(held);
    under_label(id, label, input.on_typing(*view, move |day| Event::Ours(typed(day))))
}

fn labelled(view: View, id: &'static str, label: &'static str, place: Html, held: &str, spot: Spot) -> Html {
    let place = place.with("id", id).holding(held);
    under_label(id, label, place.on_typing(*view, move |words| Event::Ours(OursEvent::Typed(spot, words))))
}

fn under_label(id: &'static str, label: &'static str, place: Html) -> Html {
    let label = el("label", "hb-small hb-soft", vec![text(label)]).with("for", id);
    el("div", "hb-stack hb-stack--near", vec![label, place])
}
