//! The pages of Script.

mod received;
mod row;

use yew::prelude::*;

use crate::areas::script::words::ScriptWords;
use crate::areas::script::{Kind, ScriptEvent, ScriptPage, ScriptRoom, Seat, said};
use crate::shell::{Event, Notice, Route};
use crate::ui::element::{Element as _, el, nothing, typed, words};
use crate::ui::parts::{
    Weight, What, act, acts, agreed_rows, heading, link, open_file, part, shared, small, until_said,
};
use crate::ui::view::{In, title_case};

/// What the screens of this area are drawn from.
type View<'a> = In<'a, ScriptRoom>;

impl View<'_> {
    fn script(self) -> &'static ScriptWords {
        ScriptWords::of(self.shell.language)
    }
}

pub fn script(room: &ScriptRoom, view: crate::ui::view::View) -> Html {
    let view = In { room, view };
    let from_link = matches!(view.shell.route, Route::Script(ScriptPage::Link(_)));
    let inside = match &room.received {
        Some(received) if from_link => received::alone(view, received),
        Some(received) => [vec![lead(view)], received::beside(view, received)].concat(),
        None => home(view),
    };
    el("div", "hb-screen hb-ours", inside)
}

fn press(view: View, weight: Weight, label: &'static str, event: ScriptEvent) -> Html {
    act(*view, weight, label, Event::Script(event))
}

fn lead(view: View) -> Html {
    let texts = &view.script().home;
    el("div", "hb-stack", vec![heading(texts.heading), words("p", "hb-lead hb-no-print", texts.lead)])
}

/// Who the two are, each one's lines, the two signals, and the page that comes of it.
fn home(view: View) -> Vec<Html> {
    let texts = &view.script().home;
    let gone = match view.room.before {
        Some(_) => {
            let back = press(view, Weight::Small, texts.put_back, ScriptEvent::PutBack);
            vec![el("div", "hb-notice hb-no-print", vec![words("p", "", texts.gone), back])]
        }
        None => Vec::new(),
    };
    let signal = |kind| el("div", "hb-part", row::rows(view, kind));
    let signals = vec![small(texts.signals_why), signal(Kind::Amber), signal(Kind::Red)];
    let limit = if view.room.script.has_room() { texts.limit } else { texts.full };
    let settling = vec![names(view), lines(view, Kind::First), lines(view, Kind::Second), part(texts.signals, signals)];
    let known = el("div", "hb-stack hb-no-print", vec![small(limit), small(view.script().row.again)]);
    let help = link(Weight::Plain, texts.help, &Route::Help);
    vec![
        el("div", "hb-stack", vec![lead(view), el("div", "", gone).with("role", "status"), known]),
        el("div", "hb-stack hb-no-print", settling),
        el("hr", "hb-no-print", Vec::new()),
        page(view),
        el("section", "hb-part hb-no-print", vec![small(texts.free), el("p", "", vec![help])]),
    ]
}

/// First names or letters, which may be left out.
fn names(view: View) -> Html {
    let (texts, script) = (&view.script().who, &view.room.script);
    let name = |seat: Seat, id: &'static str, unnamed: &str| {
        let label = el("label", "hb-small hb-soft", vec![typed(&title_case(unnamed.to_owned()))]).with("for", id);
        let input = el("input", "hb-field hb-field--wide", Vec::new()).with("id", id).with("autocomplete", "off");
        let typing = move |name| Event::Script(ScriptEvent::NameTyped(seat, name));
        let input = input.with("maxlength", "40").holding(&script.names()[seat as usize]).on_typing(*view, typing);
        el("div", "hb-stack hb-stack--near", vec![label, input])
    };
    let both = vec![name(Seat::First, "name-1", texts.first), name(Seat::Second, "name-2", texts.second)];
    part(texts.heading, vec![el("div", "hb-pair", both), small(texts.why)])
}

/// One person's lines, and another one.
fn lines(view: View, kind: Kind) -> Html {
    let (all, script) = (view.script(), &view.room.script);
    let with_names = |text| typed(&said::with_names(text, script, kind.seat(), all));
    let mut inside = vec![el("h2", "", vec![with_names(all.line.heading)])];
    inside.extend(row::rows(view, kind));
    if script.has_room() {
        let add = el("button", "hb-act", vec![with_names(all.line.add)]).with("type", "button");
        inside.push(acts(vec![add.on_click(*view, Event::Script(ScriptEvent::Added(kind)))]));
    }
    el("section", "hb-part", inside)
}

/// What both said yes to, as it is printed; and the ways to the other phone.
fn page(view: View) -> Html {
    let (texts, room) = (&view.script().page, view.room);
    // The way to this screen, which the pause has under it, leads nowhere here.
    let rows = match &view.shell.leads.script {
        Some(script) => vec![
            words("p", "hb-small hb-soft hb-no-print", texts.lead),
            until_said(*view),
            if view.shell.keeps_nothing() {
                words("p", "hb-small hb-soft hb-no-print", texts.no_trace)
            } else {
                nothing()
            },
            agreed_rows(&script.rows),
            words("p", "hb-print-only", texts.printed),
        ],
        None => vec![words("p", "hb-soft", texts.none)],
    };
    // What nobody said yes to is on no page.
    let print = match view.shell.leads.script {
        Some(_) => act(*view, Weight::Usual, texts.print, Event::PrintAsked),
        None => nothing(),
    };
    let share = press(view, Weight::Usual, texts.share, ScriptEvent::ShareAsked);
    let save = press(view, Weight::Usual, texts.save, ScriptEvent::FileAsked);
    let erase = press(view, Weight::Plain, texts.erase, ScriptEvent::Erased);
    let ways = if room.script.is_empty() {
        acts(vec![open_file(texts.open)])
    } else {
        let ways = vec![acts(vec![print, share, save]), acts(vec![open_file(texts.open), erase])];
        el("div", "hb-stack", ways)
    };
    let too_long = words("p", "", texts.no_link).with("id", "shared").with("tabindex", "-1");
    let handed = if room.no_link { too_long } else { shared(*view, What::Ours(texts.share_why)) };
    let ours = link(Weight::Plain, view.script().home.ours, &Route::read("/pause/ours"));
    // Where the browser refuses, that stands on top, with what to do.
    let refused = view.shell.notices.iter().any(|one| matches!(one, Notice::ExportFailed | Notice::ShutIn));
    let saved = if room.to_file && !refused { words("p", "", texts.saved) } else { nothing() };
    let saved = el("div", "", vec![saved]).with("role", "status");
    let after = el("div", "hb-stack hb-no-print", vec![ways, saved, handed, el("p", "", vec![ours])]);
    // On paper nobody talks to the two.
    let heading = vec![words("h2", "hb-no-print", texts.heading), words("h2", "hb-print-only", texts.ours)];
    el("section", "hb-part", [heading, rows, vec![after]].concat())
}
