use yew::prelude::*;

use crate::areas::small::screens::{View, press, words_of};
use crate::areas::small::{Sheet, SmallEvent};
use crate::shell::Event;
use crate::ui::element::{Element as _, el, list, nothing, text, typed, words};
use crate::ui::parts::{Choice, Weight, act, acts, choices, leading, part, small};

const BOXES: [&str; 3] = ["mine", "yours", "ours"];

/// Each writes for oneself; then both lie side by side.
pub fn sheet(view: View) -> Vec<Html> {
    let (texts, room) = (&words_of(view).sheet, view.room);
    let seats = texts.seats.iter().enumerate().map(|(place, label)| Choice {
        label: text(label),
        aside: "",
        on: room.seat == place,
        event: Event::Small(SmallEvent::SeatTaken(place)),
    });
    let seats = choices(*view, "seat", texts.who, "hb-choices hb-choices--row", seats.collect());
    let inside = match room.sheets.get(room.seat) {
        Some(sheet) => columns(view, sheet),
        None => both(view),
    };
    let clear = if room.has_sheets() {
        acts(vec![press(view, Weight::Small, texts.clear, SmallEvent::SheetsCleared)])
    } else {
        nothing()
    };
    let inside = el("div", "hb-stack", inside).keyed(room.seat.to_string());
    vec![leading(texts.heading, texts.lead), el("div", "hb-no-print", vec![seats]), inside, clear]
}

fn columns(view: View, sheet: &Sheet) -> Vec<Html> {
    let texts = &words_of(view).sheet;
    let all = texts.columns.iter().zip(texts.hints).zip(BOXES).zip(sheet.columns()).enumerate();
    let mut columns: Vec<Html> = all
        .map(|(place, (((label, hint), id), held))| {
            let note = [id, "-hint"].concat();
            let area = el("textarea", "hb-reply__box hb-ours__box", Vec::new()).with("id", id).with("rows", "3");
            let area = area.with("autocomplete", "off").with("maxlength", "2000").holding(held);
            let area = area.with_own("aria-describedby", note.clone());
            let area = area.on_typing(*view, move |words| Event::Small(SmallEvent::ColumnTyped(place, words)));
            let label = words("label", "hb-ours__ask", label).with("for", id);
            el("section", "hb-stack hb-stack--near", vec![label, small(hint).with_own("id", note), area])
        })
        .collect();
    columns.push(small(texts.blank_why));
    columns
}

/// What both wrote, column by column. A blank is shown as one.
fn both(view: View) -> Vec<Html> {
    let texts = &words_of(view).sheet;
    let mut inside: Vec<Html> = texts
        .of
        .iter()
        .zip(&view.room.sheets)
        .map(|(of, sheet)| {
            let rows = texts.columns.iter().zip(sheet.columns()).map(|(label, held)| {
                let said = match held.trim() {
                    "" => words("dd", "hb-small hb-soft", texts.blank),
                    held => el("dd", "hb-spoken hb-wrote", vec![typed(held)]).with("dir", "auto"),
                };
                list(vec![words("dt", "hb-small hb-soft", label), said])
            });
            part(of, vec![el("dl", "hb-settled", rows.collect())])
        })
        .collect();
    inside.push(acts(vec![act(*view, Weight::Usual, texts.print, Event::PrintAsked)]));
    inside
}
