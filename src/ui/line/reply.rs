use yew::prelude::*;

use crate::drills::Line;
use crate::shell::{Event, LineEvent, Part};
use crate::ui::element::{Element as _, el, nothing, typed, words};
use crate::ui::line::{Open, answered};
use crate::ui::parts::{Weight, Writing, act, fold, on_its_way, said, under_writing, writing};
use crate::ui::view::View;

/// Read the line, type what was heard. When the words are changed, their notes stay in sight.
pub fn reply(open: Open) -> Vec<Html> {
    let Open { view, drill, .. } = open;
    let texts = &view.words().practice;
    let hear = if view.shell.speaking { texts.hush } else { texts.hear };
    let hear = if view.shell.voice { act(view, Weight::Plain, hear, Event::HearAsked) } else { nothing() };
    // The region is there before anything is said in it.
    let spoken = words("span", "hb-small hb-soft", if view.shell.spoken { texts.spoken } else { "" });
    let breath = act(view, Weight::Plain, texts.breath, Event::Line(LineEvent::BreathAsked));
    vec![
        complaint(open),
        said(&open.name(texts.says), drill.statement()),
        el("div", "hb-acts", vec![hear, spoken.with("role", "status"), breath]),
        box_for(open),
        so_far(view, open.line),
        on_its_way(view, Part::Ear, if open.line.waits { view.words().part.notes } else { "" }),
        // A therapist's line may do without.
        if drill.hint.is_empty() {
            nothing()
        } else {
            fold(texts.hint, el("p", "hb-more__body", vec![typed(&drill.hint)]))
        },
        el(
            "div",
            "hb-acts hb-acts--last",
            vec![act(view, Weight::Next, texts.hand_in, Event::Line(LineEvent::ReplyHandedIn))],
        ),
    ]
}

/// Before the first words to a complaint: that hearing it is no duty to agree, or to answer everything.
fn complaint(open: Open) -> Html {
    if open.drill.level() != 4 || open.line.first.is_some() {
        return nothing();
    }
    words("p", "hb-soft", open.view.words().practice.complaint)
}

/// The box the reply is typed in.
fn box_for(open: Open) -> Html {
    let Open { view, line, .. } = open;
    let texts = &view.words().practice;
    let empty = if line.asked_empty { texts.empty } else { "" };
    let typing = |text| Event::Line(LineEvent::ReplyTyped(text));
    let mut inside =
        writing(view, Writing { id: "reply", label: open.task, rows: "4", holds: &line.reply, empty, typing });
    inside.push(under_writing(view, typed(&open.name(texts.reply_why))));
    el("div", "hb-voice hb-voice--heard", inside)
}

/// Notes beside the box: while typing where the person wants that, and while words are changed.
pub fn so_far(view: View, line: &Line) -> Html {
    let Some(door) = answered().filter(|_| line.first.is_some() || view.shell.settings.live_notes) else {
        return nothing();
    };
    let verdict = line.verdict(&view.shell.settings.off);
    let notes: Vec<Html> = verdict.notes().map(|one| (door.note)(view, one, None)).collect();
    if notes.is_empty() {
        return nothing();
    }
    el("section", "", vec![words("h2", "", view.words().practice.live), el("ul", "hb-notes", notes)])
}
