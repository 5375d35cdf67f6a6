//! Draws the form by its table.

use yew::prelude::*;

use crate::areas::therapist::TherapistEvent;
use crate::areas::therapist::screens::View;
use crate::areas::therapist::screens::{begins, press};
use crate::areas::therapist::{Field, Kind, Part, Pick, Place, Row, Shape, Sheet};
use crate::drills::Flaw;
use crate::packs::too_long;
use crate::shell::Event;
use crate::ui::element::{Element as _, el, filled, list, nothing, text, typed, words};
use crate::ui::parts::{Choice, Weight, flaw, fold, small, switch};

/// The fields of one row, those that may stay as they are folded away behind the others. `place` is that of its first field.
pub fn row(view: View, part: &'static Part, row: &Row, place: Place) -> Vec<Html> {
    let (mut inside, mut more) = (Vec::new(), Vec::new());
    for (at, (one, held)) in part.fields.iter().zip(row).enumerate() {
        let drawn = field(view, part, one, held, Place { field: at, ..place });
        if one.more { more.push(drawn) } else { inside.push(drawn) }
    }
    if !more.is_empty() {
        inside.push(fold(view.therapist().write.more_row, el("div", "hb-more__body hb-own__row", more)));
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
            el("textarea", "hb-own__box", Vec::new()).with("rows", "2").holding(held).on_typing(*view, wrote)
        }
        Kind::Pick(among) => {
            let picked = move |words| Event::Therapist(TherapistEvent::Picked(place, words));
            el("select", "hb-own__box", options(view, among, held)).choosing(held).on_pick(*view, picked)
        }
    };
    let note = if aside.is_empty() { nothing() } else { small(aside).with_own("id", [&id, "-why"].concat()) };
    let control = if aside.is_empty() { control } else { control.with_own("aria-describedby", [&id, "-why"].concat()) };
    let control = control.with_own("id", id.clone()).with("autocomplete", "off");
    let label = words("label", "hb-own__label", label).with_own("for", id);
    let long = if place.sheet == Sheet::Line { nothing() } else { too_long_here(view, field, held) };
    el("div", "hb-own__field", vec![label, note, control, long])
}

/// That it is too long is said where it is written.
fn too_long_here(view: View, field: &'static Field, held: &str) -> Html {
    let texts = held.split(if field.kind == Kind::List { '\n' } else { '\0' });
    let long = texts.filter_map(|one| too_long(field.key, one.trim())).map(|one| problem(view, &one)).collect();
    el("div", "hb-own__mend", long).with("role", "status")
}

fn problem(view: View, one: &Flaw) -> Html {
    el("p", "hb-own__problem", vec![typed(&flaw(*view, one))])
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
                "simple" => view.line_words().compare.simple,
                "complex" => view.line_words().compare.complex,
                _ => view.line_words().compare.validating,
            },
            Pick::Suggestion => view.observation(id).map_or("", |words| words.title),
            _ => view.label(&["pick.", among.id(), ".", id]).0,
        };
        known |= id == held;
        all.push(option(id, id == held, text(said)));
    }
    if !known {
        // What a file brought is not lost because it is not in the list.
        let said = match held {
            "" => text(view.therapist().write.choose),
            held => typed(&title(view, among, held)),
        };
        all.insert(0, option(held, true, said));
    }
    all
}

/// Several notes, as a file may bring them, by their titles.
fn title(view: View, among: Pick, held: &str) -> String {
    let one = |id| view.observation(id).filter(|_| among == Pick::Suggestion).map_or(id, |words| words.title);
    held.split('\n').map(one).collect::<Vec<_>>().join(", ")
}

fn option(id: &str, on: bool, said: Html) -> Html {
    let option = el("option", "", vec![said]).with_own("value", id.to_owned());
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

/// Whether a flaw is one of this row's: then it is about its answer.
fn is_of(flaw: &Flaw, row: &Row) -> bool {
    !flaw.reply.is_empty() && row.iter().any(|text| text.trim() == flaw.reply.trim())
}

fn mend(view: View, row: &Row) -> Vec<Html> {
    let of_row = view.room.problems.iter().filter(|one| is_of(one, row));
    of_row.map(|one| problem(view, one)).collect()
}

/// All that is to be mended in the line: as many as are counted. What is about an answer says which, and stands beside it too.
pub fn mend_line(view: View) -> Html {
    let (texts, room) = (&view.therapist().write, view.room);
    if room.draft.line_is_blank() {
        return nothing();
    }
    let one = |one: &Flaw| {
        let mut said = flaw(*view, one);
        if !one.reply.is_empty() {
            said = ["“", &begins(&one.reply), "”: ", &said].concat();
        }
        el("li", "", vec![typed(&said)])
    };
    let said = room.problems.iter().map(one);
    let count = match room.problems.len() {
        0 => words("p", "", texts.fine),
        count => filled("p", "", texts.mend, &[("n", &count.to_string())]),
    };
    let count = el("div", "", vec![count]).with("role", "status");
    list(vec![count, el("ul", "hb-own__mends", said.collect())])
}
