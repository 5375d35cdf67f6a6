use yew::prelude::*;

use crate::areas::ours::screens::{View, words_of};
use crate::areas::ours::words::OursWords;
use crate::areas::ours::{Agreement, Check, Seen, Went, Words, said};
use crate::ui::element::{Element as _, el, list, nothing, text, typed, words};
use crate::ui::parts::{fold, part, small};

/// How many looks are in the picture; the table has all.
const PICTURED: usize = 12;
/// How wide and how high a shape is.
const SHAPE: usize = 28;

/// What was seen at each look: a small picture, the same as a table, and what it said before it was changed.
pub fn weeks(view: View, agreement: &Agreement) -> Html {
    let all = words_of(view);
    let history = agreement.history();
    if history.is_empty() {
        return nothing();
    }
    let looks: Vec<&Check> = history.iter().map(|(check, _)| *check).filter(|check| check.went.is_some()).collect();
    let picture = if looks.is_empty() { nothing() } else { picture(view, &looks) };
    let table = fold(all.weeks.table, el("div", "hb-more__body", vec![table(view, &history)]));
    part(all.weeks.heading, vec![picture, table, before(view, &history)])
}

/// The newest last, as far as they fit. Shapes tell the answers apart, and no colour does.
fn picture(view: View, looks: &[&Check]) -> Html {
    let texts = &words_of(view).weeks;
    let newest: Vec<&&Check> = looks.iter().take(PICTURED).collect();
    let shapes = newest.iter().rev().enumerate().flat_map(|(column, check)| {
        let went = check.went.map(|went| shape(went_shape(went), column, 0));
        let signs = check.seen.iter().flat_map(|pair| pair.both()).enumerate();
        let signs = signs.map(move |(place, seen)| shape(seen_shape(seen), column, 1 + place + place / 2));
        went.into_iter().chain(signs).collect::<Vec<_>>()
    });
    // A row for the two together, and two for each sign with some room between.
    let rows = if newest.iter().any(|check| !check.seen.is_empty()) { 6 } else { 1 };
    let picture = drawn(shapes.collect(), newest.len(), rows);
    let rows_say = if rows > 1 { small(texts.rows) } else { nothing() };
    list(vec![picture.with("role", "img").with("aria-label", texts.picture), rows_say, key(view)])
}

fn drawn(shapes: Vec<Html>, columns: usize, rows: usize) -> Html {
    let (width, height) = ((columns * SHAPE).to_string(), (rows * SHAPE).to_string());
    let view_box = ["0 0 ", &width, " ", &height].concat();
    let svg = el("svg", "hb-weeks", shapes).with_own("viewBox", view_box);
    svg.with_own("width", width).with_own("height", height)
}

/// What is filled of a shape, and its outline.
type Shape = [&'static str; 2];

fn went_shape(went: Went) -> Shape {
    const OUTLINE: &str = "M5 5h18v18h-18z";
    match went {
        Went::Kept => [OUTLINE, OUTLINE],
        Went::Partly => ["M5 23v-18l18 18z", OUTLINE],
        Went::NotYet => ["", OUTLINE],
    }
}

fn seen_shape(seen: Seen) -> Shape {
    match seen {
        Seen::Better => ["M14 6l9 16h-18z", ""],
        Seen::Same => ["M5 11h18v6h-18z", ""],
        Seen::NotYet => ["", "M14 6a8 8 0 1 0 .01 0z"],
    }
}

fn shape([filled, outline]: Shape, column: usize, row: usize) -> Html {
    let at = ["translate(", &(column * SHAPE).to_string(), " ", &(row * SHAPE).to_string(), ")"].concat();
    let path = |d: &'static str, fill: &'static str| el("path", "", Vec::new()).with("d", d).with("fill", fill);
    el("g", "", vec![path(filled, "currentColor"), path(outline, "none")]).with_own("transform", at)
}

/// What each shape says.
fn key(view: View) -> Html {
    let all = words_of(view);
    let one = |shape_of: Shape, label: &'static str| {
        let shape = drawn(vec![shape(shape_of, 0, 0)], 1, 1).with("aria-hidden", "true");
        el("li", "", vec![shape, text(label)])
    };
    let wents = Went::ALL.iter().zip(all.look.wents).map(|(went, label)| one(went_shape(*went), label));
    let seens = Seen::ALL.iter().zip(all.look.seens).map(|(seen, label)| one(seen_shape(*seen), label));
    let list_of =
        |name: &'static str, rows: Vec<Html>| list(vec![words("p", "", name), el("ul", "hb-weeks__key", rows)]);
    let inside = vec![list_of(all.look.we, wents.collect()), list_of(all.weeks.sign, seens.collect())];
    fold(all.weeks.key, el("div", "hb-more__body hb-small", inside))
}

fn table(view: View, history: &[(&Check, &Words)]) -> Html {
    let all = words_of(view);
    let head = [all.weeks.day, all.look.we].into_iter().chain(all.write.signs.iter().copied());
    let head = head.chain([all.weeks.thens]).map(|label| words("th", "", label).with("scope", "col"));
    let rows = history.iter().map(|(check, words_then)| {
        let day = el("th", "", vec![typed(&said::date(&check.on, &all.date))]).with("scope", "row");
        let cell = |says: &str| el("td", "hb-wrote", vec![typed(says)]);
        let signs = (0..2).map(|place| match (check.seen.get(place), words_then.signs.get(place)) {
            (Some(pair), Some(sign)) => cell(&[sign, ": ", &said::pair(*pair, &all.look)].concat()),
            _ => cell(if check.went.is_some() { all.weeks.none } else { "" }),
        });
        let then = all.weeks.then.get(check.then as usize).copied().unwrap_or_default();
        let cells = [day, cell(went(check, all))].into_iter().chain(signs).chain([cell(then)]);
        el("tr", "", cells.collect())
    });
    let head = el("thead", "", vec![el("tr", "", head.collect())]);
    let table = el("table", "hb-weeks__table", vec![head, el("tbody", "", rows.collect())]);
    // A table wider than its screen is moved in a frame of its own, by the keyboard too.
    let frame = el("div", "hb-weeks__frame", vec![table]).with("tabindex", "0").with("role", "region");
    frame.with("aria-label", all.weeks.table)
}

fn went(check: &Check, all: &OursWords) -> &'static str {
    match check.went {
        Some(went) => all.look.wents.get(went as usize).copied().unwrap_or_default(),
        None => all.weeks.changed,
    }
}

/// What it said before each change, to read.
fn before(view: View, history: &[(&Check, &Words)]) -> Html {
    let all = words_of(view);
    let was: Vec<Html> = history
        .iter()
        .filter(|(check, _)| check.was.is_some())
        .map(|(check, words_then)| {
            let day = el("p", "hb-small hb-soft", vec![typed(&said::date(&check.on, &all.date))]);
            let texts = [&words_then.what, &words_then.undo].into_iter().chain(&words_then.signs);
            list(texts.map(|text| el("p", "hb-wrote", vec![typed(text)])).fold(vec![day], |mut all, one| {
                all.push(one);
                all
            }))
        })
        .collect();
    if was.is_empty() { nothing() } else { fold(all.weeks.before, el("div", "hb-more__body", was)) }
}
