use yew::prelude::*;

use crate::areas::minutes::said::date_said;
use crate::areas::minutes::screens::{View, labelled, press, status};
use crate::areas::minutes::{Date, MinutesEvent, Ritual, Stands};
use crate::shell::Event;
use crate::ui::element::{Element as _, el, filled, list, nothing, text, typed, words};
use crate::ui::parts::{Choice, Weight, acts, choices, fold};
use crate::ui::view::fill;

/// The next date: as it stands, or one to take with one press; and any other.
pub fn date(view: View, ritual: Ritual) -> Html {
    let heading = words("h2", "", view.minutes().date.heading);
    el("section", "hb-part", [vec![heading.with("id", "date").with("tabindex", "-1")], settled(view, ritual)].concat())
}

/// The same at a step, whose own heading says what it is about.
pub fn at_step(view: View, ritual: Ritual) -> Html {
    let section = el("section", "hb-part", settled(view, ritual)).with("id", "date").with("tabindex", "-1");
    section.with("aria-label", view.minutes().date.heading)
}

fn settled(view: View, ritual: Ritual) -> Vec<Html> {
    let (texts, room) = (&view.minutes().date, view.room);
    let standing = room.standing(ritual);
    let mut inside = match standing[..] {
        [] => vec![ask(view, ritual, texts.none), another(view, ritual)],
        [(_, date)] => one(view, ritual, &date),
        _ => two(view, &standing),
    };
    inside.push(status(if room.removed { texts.removed } else { "" }));
    inside
}

/// A day is proposed, and taken with one press.
fn ask(view: View, ritual: Ritual, asks: &'static str) -> Html {
    let (date, day) = view.room.proposed(ritual, view.shell);
    let take = press(view, Weight::Usual, view.minutes().date.take, MinutesEvent::DayTaken(day));
    list(vec![filled("p", "", asks, &[("day", &date_said(&date, day, view.shell))]), acts(vec![take])])
}

fn one(view: View, ritual: Ritual, date: &Date) -> Vec<Html> {
    let texts = &view.minutes().date;
    let day = match view.room.stands(ritual, date, view.shell) {
        Stands::Next(_) => return vec![ask(view, ritual, texts.next), another(view, ritual), remove(view)],
        Stands::Today => view.shell.times.today(view.shell.now),
        Stands::On(day) => day,
    };
    let words_of = view.minutes().ritual(ritual);
    let (entry, file) = words_of.map_or(("", ""), |words| (words.entry, words.file));
    let saved = if view.room.saved { fill(texts.saved, &[("file", file)]) } else { String::new() };
    vec![
        el("p", "hb-lead", vec![typed(&date_said(date, day, view.shell))]),
        acts(vec![press(view, Weight::Usual, texts.calendar, MinutesEvent::CalendarAsked)]),
        filled("p", "hb-small hb-soft", texts.seen, &[("title", entry)]),
        el("div", "hb-small", vec![typed(&saved)]).with("role", "status"),
        another(view, ritual),
        remove(view),
    ]
}

fn remove(view: View) -> Html {
    acts(vec![press(view, Weight::Small, view.minutes().date.remove, MinutesEvent::DateRemoved)])
}

/// Each under the name of who wrote it. Neither is the right one.
fn two(view: View, standing: &[(&str, Date)]) -> Vec<Html> {
    let texts = &view.minutes().date;
    // The day it began on may be long ago.
    let today = view.shell.times.today(view.shell.now);
    let coming = |date: &Date| date.from(today).unwrap_or(date.day);
    let rows = standing.iter().enumerate().map(|(place, (name, date))| {
        let name = if name.is_empty() { text(texts.nameless) } else { typed(name) };
        let label = fill(texts.this, &[("day", &date_said(date, coming(date), view.shell))]);
        let take = el("button", Weight::Usual.class(), vec![typed(&label)]).with("type", "button");
        let take = take.on_click(*view, Event::Minutes(MinutesEvent::VersionTaken(place)));
        el("li", "hb-stack hb-stack--near", vec![el("p", "hb-small hb-soft", vec![name]), acts(vec![take])])
    });
    vec![words("p", "hb-lead", texts.two), words("p", "", texts.two_lead), el("ul", "hb-says", rows.collect())]
}

/// Any other day and time.
fn another(view: View, ritual: Ritual) -> Html {
    let (texts, form) = (&view.minutes().date, view.room.form(ritual, view.shell));
    let place = |kind: &'static str| {
        el("input", "hb-field hb-field--wide", Vec::new()).with("type", kind).with("autocomplete", "off")
    };
    let boxes = vec![
        labelled(view, "date-day", texts.day, place("date"), &form.day, MinutesEvent::DayTyped),
        labelled(view, "date-clock", texts.clock, place("time"), &form.clock, MinutesEvent::ClockTyped),
    ];
    let rhythm = Date::EVERY.into_iter().zip(texts.rhythm).map(|(every, label)| Choice {
        label: text(label),
        aside: "",
        on: form.every == every,
        event: Event::Minutes(MinutesEvent::EveryChosen(every)),
    });
    let odd = if view.room.odd { texts.odd } else { "" };
    let inside = vec![
        el("div", "hb-pair", boxes),
        choices(*view, "date-every", texts.every, "hb-choices", rhythm.collect()),
        acts(vec![press(view, Weight::Usual, texts.settle, MinutesEvent::DateSettled)]),
        status(odd),
    ];
    let own = view.room.own(ritual);
    let open = own.day.is_some() || own.clock.is_some() || own.every.is_some() || view.room.odd;
    let folded = fold(texts.another, el("div", "hb-more__body hb-stack", inside));
    // What was typed is in sight after a reload.
    list(vec![if open { folded.with("open", "") } else { folded }, nothing()])
}
