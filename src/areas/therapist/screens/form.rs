//! Draws the form by its table.

use yew::prelude::*;

use crate::areas::therapist::TherapistEvent;
use crate::areas::therapist::screens::View;
use crate::areas::therapist::screens::press;
use crate::areas::therapist::{Field, Kind, Part, Pick, Place, Row, Shape};
use crate::shell::Event;
use crate::ui::element::{Element as _, el, list, nothing, text, typed, words};
use crate::ui::parts::{Choice, Weight, small, switch};
use crate::ui::view::fill;

/// The fields of one row. `place` is that of its first field.
pub fn row(view: View, part: &'static Part, row: &Row, place: Place) -> Vec<Html> {
    let mut inside = Vec::new();
    for (at, (one, held)) in part.fields.iter().zip(row).enumerate() {
        inside.push(field(view, part, one, held, Place { field: at, ..place }));
    }
    inside
}

fn field(view: View, part: &'static Part, field: &'static Field, held: &str, place: Place) -> Html {
    let (label, aside) = view.label(&["field.", part.key, ".", field.key]);
    let id = [place.part, place.row, place.field].map(|at| at.to_string());
    let id = ["own-", part.key, "-", &id.join("-")].concat();
    let wrote = move |words| Event::Therapist(TherapistEvent::Wrote(place, words));
    let control = match field.kind {
        Kind::Hidden => return nothing(),
        Kind::Flag => {
            let event = Event::Therapist(TherapistEvent::Flipped(place));
            return switch(*view, Choice { label: text(label), aside, on: held == "true", event });
        }
        Kind::Line => el("input", "hb-own__box", Vec::new()).with("type", "text").holding(held).on_typing(*view, wrote),
        Kind::Text | Kind::List => {
            let rows = if field.kind == Kind::List { "3" } else { "2" };
            el("textarea", "hb-own__box", Vec::new()).with("rows", rows).holding(held).on_typing(*view, wrote)
        }
        Kind::Pick(among) => {
            let picked = move |words| Event::Therapist(TherapistEvent::Picked(place, words));
            el("select", "hb-own__box", options(view, among, held)).choosing(held).on_pick(*view, picked)
        }
    };
    let note = if aside.is_empty() { nothing() } else { small(aside).with_own("id", [&id, "-why"].concat()) };
    let control = if aside.is_empty() { control } else { control.with_own("aria-describedby", [&id, "-why"].concat()) };
    let control = control.with_own("id", id.clone()).with("autocomplete", "off");
    el("div", "hb-own__field", vec![words("label", "hb-own__label", label).with_own("for", id), note, control])
}

fn options(view: View, among: Pick, held: &str) -> Vec<Html> {
    let mut all = Vec::new();
    let mut known = false;
    for id in among.options(view.shell.language) {
        let said = match among {
            Pick::Topic => crate::drills::Topic::from_id(id).map_or("", |topic| view.topic(topic)),
            Pick::Level => {
                let place = id.parse::<usize>().ok();
                place.and_then(|place| view.words().levels.names.get(place)).copied().unwrap_or_default()
            }
            Pick::Family => id,
            Pick::Model => match id {
                "simple" => view.words().compare.simple,
                "complex" => view.words().compare.complex,
                _ => view.words().compare.validating,
            },
            Pick::Suggestion => view.observation(id).map_or("", |words| words.title),
            _ => view.label(&["pick.", among.id(), ".", id]).0,
        };
        known |= id == held;
        let words_of_it =
            if among == Pick::Suggestion { vec![text(id), text(": "), text(said)] } else { vec![text(said)] };
        all.push(option(id, id == held, words_of_it));
    }
    if !known {
        // What a file brought is not lost because it is not in the list.
        all.push(option(held, true, vec![typed(&held.replace('\n', ", "))]));
    }
    all
}

fn option(id: &str, on: bool, inside: Vec<Html>) -> Html {
    let option = el("option", "", inside).with_own("value", id.to_owned());
    if on { option.with("selected", "selected") } else { option }
}

/// A part of a line: its rows, each with what is to be mended in it, and the way to one more.
pub fn line_part(view: View, part: &'static Part, rows: &[Row], place: Place) -> Html {
    let texts = &view.therapist().write;
    let (title, aside) = view.label(&["part.", part.key]);
    let mut inside = vec![words("h3", "", title), if aside.is_empty() { nothing() } else { small(aside) }];
    for (at, one) in rows.iter().enumerate() {
        let mut fields = row(view, part, one, Place { row: at, ..place });
        fields.push(el("div", "hb-own__mend", mend(view, one)).with("role", "status"));
        if let Shape::Rows(least) = part.shape
            && rows.len() > least
        {
            let less = TherapistEvent::RowRemoved(place.part, at);
            fields.push(el("p", "", vec![press(view, Weight::Small, texts.less, less)]));
        }
        inside.push(el("div", "hb-own__row", fields));
    }
    if part.shape != Shape::Own {
        let more = TherapistEvent::RowAdded(place.part);
        inside.push(el("p", "", vec![press(view, Weight::Small, texts.add, more)]));
    }
    el("section", "hb-part", inside)
}

/// Whether a problem is one of this row's: then it quotes the whole of an answer.
fn quotes(problem: &str, row: &Row) -> bool {
    row.iter().any(|text| !text.trim().is_empty() && problem.ends_with(&["“", text.trim(), "”"].concat()))
}

fn mend(view: View, row: &Row) -> Vec<Html> {
    let texts = &view.therapist().write;
    let mut all = Vec::new();
    for problem in view.room.problems.iter().filter(|problem| quotes(problem, row)) {
        // The answer itself is right above: "has a trap that …" is said of it.
        let told = problem.split(": “").next().unwrap_or_default();
        let told = told.trim_start_matches("has a ").replacen(" that ", " ", 1);
        all.push(el("p", "hb-own__problem", vec![typed(&fill(texts.row, &[("problem", &told)]))]));
    }
    all
}

/// What is to be mended in the line and not in one of its answers.
pub fn mend_line(view: View) -> Html {
    let (texts, room) = (&view.therapist().write, view.room);
    if room.draft.line_is_blank() {
        return nothing();
    }
    let rows: Vec<&Row> = room.draft.line().into_iter().flatten().flatten().collect();
    let others = room.problems.iter().filter(|problem| !rows.iter().any(|row| quotes(problem, row)));
    let said = others.map(|problem| el("li", "", vec![typed(&fill(texts.problem, &[("problem", problem)]))]));
    let count = match room.problems.len() {
        0 => words("p", "", texts.fine),
        count => el("p", "", vec![typed(&fill(texts.mend, &[("n", &count.to_string())]))]),
    };
    let count = el("div", "", vec![count]).with("role", "status");
    list(vec![count, el("ul", "hb-own__mends", said.collect())])
}
