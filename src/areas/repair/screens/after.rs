//! What comes after the words: they are said, the partner is asked, and something changes.

use yew::prelude::*;

use crate::areas::repair::screens::{Field, View, copied, field, hear, missing, press, spoken, went, with_help};
use crate::areas::repair::{At, RepairEvent, RepairPage, WEEKS};
use crate::shell::Event;
use crate::ui::element::{el, list, nothing, text, words};
use crate::ui::parts::{Choice, Weight, act, acts, choices, leading, link, small};

/// The apology as it will be said: heard once, copied, printed, handed over, or none of it.
pub fn end(view: View) -> Vec<Html> {
    let texts = &view.repair().end;
    let ways = vec![
        hear(view),
        press(view, Weight::Usual, texts.copy, RepairEvent::CopyAsked),
        act(*view, Weight::Usual, texts.print, Event::PrintAsked),
    ];
    let next = vec![went(view, Weight::Next, texts.next, At::Side), went(view, Weight::Plain, texts.change, At::Write)];
    vec![
        el("div", "hb-no-print", vec![leading(texts.heading, texts.lead)]),
        spoken(&view.room.sentence(view.shell)),
        words("p", "", texts.free),
        el("div", "hb-stack", vec![el("div", "hb-acts hb-no-print", ways), copied(view)]),
        el("div", "hb-acts hb-acts--last hb-no-print", next),
    ]
}

/// An open question, and room for an answer that nobody has to give.
pub fn side(view: View) -> Vec<Html> {
    let (texts, room) = (&view.repair().side, view.room);
    let note = if view.shell.keeps_nothing() { nothing() } else { text(texts.stays) };
    let theirs = Field { id: "side", label: texts.label, rows: "4", holds: &room.written.apology.side, note };
    // What was said aloud is said back aloud.
    let typed = !room.written.apology.side.trim().is_empty();
    let (back, on) = if typed { (Weight::Next, Weight::Usual) } else { (Weight::Usual, Weight::Next) };
    let before = if room.sentence(view.shell).is_empty() { At::Write } else { At::End };
    vec![
        leading(texts.heading, texts.lead),
        words("p", "", texts.aloud),
        el("div", "hb-stack", vec![field(view, theirs, RepairEvent::SideTyped), missing(view, texts.empty)]),
        acts(vec![press(view, back, texts.back, RepairEvent::SayBackAsked), went(view, on, texts.on, At::Agree)]),
        acts(vec![went(view, Weight::Plain, texts.before, before)]),
        with_help(view.repair().home.afraid, view.repair().home.help),
    ]
}

/// What was said becomes something to do, with a day to look at it again.
pub fn agree(view: View) -> Vec<Html> {
    let (texts, room) = (&view.repair().agree, view.room);
    let what = room.what(view.shell);
    let what = Field { id: "what", label: texts.label, rows: "2", holds: &what, note: nothing() };
    let weeks = WEEKS.into_iter().zip(texts.weeks).map(|(weeks, label)| Choice {
        label: text(label),
        aside: "",
        on: room.written.apology.weeks() == weeks,
        event: Event::Repair(RepairEvent::WeeksChosen(weeks)),
    });
    vec![
        leading(texts.heading, texts.lead),
        el("div", "hb-stack", vec![field(view, what, RepairEvent::WhatTyped), missing(view, texts.empty)]),
        choices(*view, "weeks", texts.when, "hb-choices hb-choices--row", weeks.collect()),
        acts(vec![
            press(view, Weight::Next, texts.make, RepairEvent::TrialAsked),
            went(view, Weight::Usual, texts.no, At::Over),
        ]),
        acts(vec![went(view, Weight::Plain, texts.before, At::Side)]),
    ]
}

pub fn over(view: View) -> Vec<Html> {
    let texts = &view.repair().over;
    let again = list(vec![
        went(view, Weight::Usual, texts.again, At::Write),
        press(view, Weight::Usual, texts.drop, RepairEvent::DropAsked),
    ]);
    vec![
        leading(texts.heading, texts.lead),
        small(view.repair().end.free),
        acts(vec![again]),
        acts(vec![link(Weight::Plain, texts.begin, &RepairPage::Home.into())]),
    ]
}
