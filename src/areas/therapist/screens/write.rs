use yew::prelude::*;

use crate::areas::therapist::screens::View;
use crate::areas::therapist::screens::form::{line_part, mend_line, row};
use crate::areas::therapist::screens::{begins, page, press, state};
use crate::areas::therapist::{Draft, Line, Opened, PACK, PARTS, Place, Sheet, TherapistEvent};
use crate::packs::words::PacksWords;
use crate::shell::Event;
use crate::ui::element::{Element as _, el, filled, list, nothing, typed, words};
use crate::ui::parts::{
    Weight, What, acts, fold, odd, open_file, opened_title, part, problems, room_in_link, shared, small,
};
use crate::ui::view::fill;

/// Writing a pack.
pub fn write(view: View) -> Html {
    let (texts, room) = (&view.therapist().write, view.room);
    let place = Place { sheet: Sheet::Pack, part: 0, row: 0, field: 0 };
    let save = acts(vec![
        press(view, Weight::Next, texts.try_it, TherapistEvent::TryAsked),
        press(view, Weight::Usual, texts.save, TherapistEvent::PackFileAsked),
        press(view, Weight::Usual, texts.share, TherapistEvent::PackLinkAsked),
    ]);
    let fresh = press(view, Weight::Plain, texts.fresh, TherapistEvent::NewPackAsked);
    let add = acts(vec![press(view, Weight::Usual, texts.add_line, TherapistEvent::LineAdded)]);
    // The first line is right there: a list of it alone would say nothing.
    let first = room.draft.lines.len() == 1 && room.draft.line_is_blank();
    let inside = vec![
        replacing(view),
        undo(view),
        part(view.label(&["part.pack"]).0, row(view, &PACK, &room.draft.pack, place)),
        if first { nothing() } else { part(texts.which, vec![lines(view), add]) },
        line(view),
        el(
            "section",
            "hb-part",
            vec![
                save,
                state(view, texts.holds, texts.lacks),
                room_in_link(*view, room.in_link),
                small(texts.file_why),
                acts(vec![open_file(PacksWords::of(view.shell.language).open), fresh]),
                small(texts.kept),
                small(view.therapist().reviewed),
            ],
        ),
        shared(*view, What::Own(texts.shared)),
    ];
    page(view, texts.heading, texts.lead, inside)
}

fn undo(view: View) -> Html {
    match view.room.before {
        Some(_) => {
            let undo = press(view, Weight::Usual, PacksWords::of(view.shell.language).undo, TherapistEvent::Undone);
            el("div", "hb-notice", vec![undo.with("id", "undo")])
        }
        None => nothing(),
    }
}

/// The lines of the pack, the open one marked.
fn lines(view: View) -> Html {
    let (texts, draft) = (&view.therapist().write, &view.room.draft);
    let one = |at: usize, line: &Line| {
        let said = line.first().and_then(|rows| rows.first()).and_then(|row| row.get(1)).map_or("", String::as_str);
        let begins = begins(if said.is_empty() { texts.empty } else { said });
        let label = [&fill(texts.nth, &[("n", &(at + 1).to_string())]), ": ", &*begins].concat();
        let event = Event::Therapist(TherapistEvent::LineOpened(at));
        let button = el("button", "hb-choice hb-choice--answer", vec![typed(&label)]).with("type", "button");
        let button = button.with("aria-pressed", if at == draft.at { "true" } else { "false" });
        el("li", "", vec![button.on_click(*view, event)])
    };
    el("ul", "hb-list hb-own__lines", draft.lines.iter().enumerate().map(|(at, line)| one(at, line)).collect())
}

/// The open line, part by part.
fn line(view: View) -> Html {
    let (texts, draft) = (&view.therapist().write, &view.room.draft);
    let Some(open) = draft.line() else { return nothing() };
    let nth = [("n", &*(draft.at + 1).to_string())];
    let title = filled("h2", "", texts.nth, &nth).with("id", "line").with("tabindex", "-1");
    let mut inside = vec![title];
    let mut more = vec![small(texts.more_why)];
    for (at, (part, rows)) in PARTS.iter().zip(open).enumerate() {
        let drawn = line_part(view, part, rows, Place { sheet: Sheet::Line, part: at, row: 0, field: 0 });
        if part.more { more.push(drawn) } else { inside.push(drawn) }
    }
    inside.push(fold(texts.more, el("div", "hb-more__body hb-own", more)));
    inside.push(el(
        "section",
        "hb-part hb-own__state",
        vec![mend_line(view), el("p", "", vec![press(view, Weight::Plain, texts.remove, TherapistEvent::LineRemoved)])],
    ));
    // Each line has boxes of its own, so that nothing of one is carried into another.
    el("section", "hb-part hb-own", inside).keyed(draft.at.to_string())
}

/// A pack that was opened while another one is being written.
fn replacing(view: View) -> Html {
    let (texts, words_of) = (&view.therapist().write, PacksWords::of(view.shell.language));
    let inside = match &view.room.opened {
        Some(Opened::Pack(text)) => {
            let mut opened = Draft::blank();
            // It was read once already.
            let title = opened.open_pack(text).ok().and_then(|()| opened.pack.first().cloned()).unwrap_or_default();
            vec![
                opened_title("h2", texts.replace, &title),
                words("p", "", texts.replaces),
                acts(vec![
                    press(view, Weight::Usual, words_of.open, TherapistEvent::Welcomed),
                    press(view, Weight::Usual, words_of.refuse, TherapistEvent::Refused),
                ]),
            ]
        }
        Some(Opened::Odd(found)) => odd(*view, "h2", problems(*view, found), TherapistEvent::Refused.into()),
        None => return nothing(),
    };
    el("section", "hb-question", vec![list(inside)])
}
