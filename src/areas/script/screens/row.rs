use yew::prelude::*;

use crate::areas::script::screens::{View, press};
use crate::areas::script::words::Place;
use crate::areas::script::{FIRST_BOX, Kind, ROW, Row, ScriptEvent, Seat, WORDS_LIMIT, said};
use crate::shell::Event;
use crate::ui::element::{Element as _, el, filled, nothing, typed, words};
use crate::ui::parts::{Choice, Weight, act, acts, fold, maybe, small, switch};

/// Where focus finds each box.
const BOXES: [&str; 3] = [FIRST_BOX, "script-1", "script-2"];
/// How many letters are left before it is said.
const FEW: usize = 40;

/// Every row of a kind, in the order in which they were begun. A signal that is not there yet can be settled.
pub fn rows(view: View, kind: Kind) -> Vec<Html> {
    let (of_kind, room) = (said::words_of(kind, view.script()), view.room);
    let its = room.script.rows().iter().enumerate().filter(|(_, row)| row.kind == kind);
    let mut all: Vec<Html> = its
        .map(|(at, row)| {
            let inside = if room.open == Some(at) { opened(view, at, row) } else { closed(view, at, row) };
            el("div", "hb-card", inside).with("role", "group").with_own("aria-label", named(view, row))
        })
        .collect();
    if kind.is_signal() {
        let about = vec![words("h3", "", of_kind.heading), small(of_kind.about)];
        if all.is_empty() {
            all.push(acts(vec![press(view, Weight::Usual, of_kind.add, ScriptEvent::Added(kind))]));
        }
        all.insert(0, el("div", "hb-stack hb-stack--near", about));
    }
    all
}

/// What a group is called to who can't see it.
fn named(view: View, row: &Row) -> String {
    said::label(&view.room.script, row.kind, view.script())
}

/// A row to read, and what each of the two says to it.
fn closed(view: View, at: usize, row: &Row) -> Vec<Html> {
    let (texts, script) = (&view.script().row, &view.room.script);
    let says = el("p", "hb-spoken", vec![typed(&said::sentence(script, row, view.script()))]);
    let says = if view.room.closed == Some(at) { says.with("id", ROW).with("tabindex", "-1") } else { says };
    let ticks = Seat::BOTH.map(|seat| {
        let on = row.yes()[seat as usize];
        let label = typed(&said::with_names(texts.yes, script, seat, view.script()));
        let event = Event::Script(ScriptEvent::Agreed(at, seat, !on));
        switch(*view, Choice { label, aside: "", on, event })
    });
    let (ticks, stands) = match row {
        row if !row.is_whole() => (nothing(), texts.unfinished),
        row if row.is_agreed() => (el("div", "hb-choices hb-choices--row", ticks.into()), texts.both),
        _ => (el("div", "hb-choices hb-choices--row", ticks.into()), texts.not_yet),
    };
    vec![
        says,
        ticks,
        small(stands),
        acts(vec![
            press(view, Weight::Plain, texts.change, ScriptEvent::Opened(at)),
            press(view, Weight::Plain, texts.remove, ScriptEvent::Removed(at)),
        ]),
    ]
}

/// The boxes of a row, each with examples to start from.
fn opened(view: View, at: usize, row: &Row) -> Vec<Html> {
    let (texts, of_kind) = (&view.script().row, said::words_of(row.kind, view.script()));
    let whose = said::with_names(of_kind.whose, &view.room.script, row.kind.seat(), view.script());
    let mut inside = vec![el("p", "hb-small hb-soft", vec![typed(&whose)])];
    inside.extend(
        of_kind.place.iter().zip(BOXES).enumerate().map(|(place, (asks, id))| field(view, row, place, asks, id)),
    );
    inside.push(acts(vec![
        press(view, Weight::Next, texts.done, ScriptEvent::Closed),
        press(view, Weight::Plain, texts.remove, ScriptEvent::Removed(at)),
    ]));
    inside
}

fn field(view: View, row: &Row, place: usize, asks: &'static Place, id: &'static str) -> Html {
    let texts = &view.script().row;
    let held = row.words(place);
    let over = view.room.too_long.as_ref().filter(|(long, _)| *long == place).map(|(_, words)| words.as_str());
    let label = words("label", "hb-ours__ask", asks.ask).with("for", id);
    let area = el("textarea", "hb-reply__box hb-ours__box", Vec::new()).with("id", id).with("rows", "2");
    let typing = move |words| Event::Script(ScriptEvent::Wrote(place, words));
    let area = area.with("autocomplete", "off").holding(over.unwrap_or(held)).on_typing(*view, typing);
    let left = WORDS_LIMIT.saturating_sub(held.chars().count());
    let count = match over {
        Some(_) => words("p", "", texts.too_long),
        None if left <= FEW => filled("p", "hb-small hb-soft", texts.left, &[("count", &left.to_string())]),
        None => nothing(),
    };
    let count = el("div", "", vec![count]).with("role", "status");
    let starts = asks.starts.iter().map(|starts| {
        let start =
            |one: &'static str| act(*view, Weight::Small, one, Event::Script(ScriptEvent::StartChosen(place, one)));
        let heading = maybe("hb-small", starts.heading);
        el("div", "hb-stack hb-stack--near", vec![heading, acts(starts.words.iter().copied().map(start).collect())])
    });
    let starts = fold(asks.examples, el("div", "hb-more__body", starts.collect()));
    el("div", "hb-stack", vec![label, area, count, starts])
}
