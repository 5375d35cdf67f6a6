use yew::prelude::*;

use crate::areas::minutes::said::{ids, length_said, name_of, seconds_of};
use crate::areas::minutes::screens::{View, date, field, lasts, press, status};
use crate::areas::minutes::words::RitualWords;
use crate::areas::minutes::{MOST_OWN, MinutesEvent, MinutesPage, Piece, Ritual, TOGETHER};
use crate::shell::{Event, Route};
use crate::ui::element::{Element as _, el, filled, list, nothing, text, typed, words};
use crate::ui::parts::{Choice, Weight, acts, choices, fold, leading, link, part, small, switch, way};
use crate::ui::view::fill;

/// Minutes that a step of one's own may take.
const LENGTHS: [u16; 5] = [1, 2, 3, 5, 10];

/// What it is, the one next step, the next date, and what of it they do.
pub fn before(view: View, ritual: Ritual) -> Vec<Html> {
    let all = view.minutes();
    let Some(of) = all.ritual(ritual) else { return Vec::new() };
    vec![
        el("div", "hb-stack", vec![leading(of.heading, of.about), afraid(view, ritual)]),
        begin(view, ritual),
        date::date(view, ritual),
        fold(all.own.heading, el("div", "hb-more__body hb-stack", steps(view, ritual, of))),
        others(view, ritual),
    ]
}

/// Where somebody is afraid, an hour about limits is no help.
fn afraid(view: View, ritual: Ritual) -> Html {
    let texts = &view.minutes().before;
    if ritual != Ritual::Hour {
        return nothing();
    }
    el("p", "", vec![text(texts.afraid), text(" "), link(Weight::Small, texts.help, &Route::Help)])
}

fn begin(view: View, ritual: Ritual) -> Html {
    let texts = &view.minutes().before;
    if let Some(other) = &view.room.sitting {
        let label = view.minutes().heading(other.ritual);
        let inside = vec![
            words("p", "", texts.running),
            way(label, texts.running_why, &Route::from(MinutesPage::Of(other.ritual))),
        ];
        return el("div", "hb-stack", inside);
    }
    if view.room.pieces(ritual, view.minutes()).is_empty() {
        return words("p", "", texts.empty);
    }
    let inside = vec![
        acts(vec![press(view, Weight::Next, texts.begin, MinutesEvent::Begun)]),
        filled("p", "hb-small hb-soft", texts.takes, &[("time", &lasts(view, ritual))]),
        kept(view),
    ];
    el("div", "hb-stack", inside)
}

/// What becomes of what is typed.
fn kept(view: View) -> Html {
    let texts = &view.minutes().before;
    let stays = TOGETHER.home(view.shell.settings.keep).is_some_and(|key| !key.in_tab);
    match (view.shell.keeps_nothing(), stays) {
        (true, _) => small(texts.no_trace),
        (false, true) => small(texts.kept),
        (false, false) => el("p", "hb-small hb-soft", vec![text(texts.kept), text(" "), text(texts.tab)]),
    }
}

/// Each step, to be left out and put back, and one of one's own.
fn steps(view: View, ritual: Ritual, of: &RitualWords) -> Vec<Html> {
    let (all, own) = (view.minutes(), view.room.own(ritual));
    let (texts, ids) = (&all.own, ids(ritual, all));
    let rows = own.all(&ids).into_iter().map(|piece| {
        let (name, on) = (name_of(piece, own, of), own.is_in(piece, &ids));
        let time = length_said(seconds_of(piece, own, of), &all.now);
        let label = typed(&fill(texts.row, &[("time", &time), ("step", &name)]));
        let turned = Event::Minutes(MinutesEvent::Turned(piece));
        let row = switch(*view, Choice { label, aside: "", on, event: turned });
        let delete = match piece {
            Piece::Own(place) if !on => {
                let label = typed(&fill(texts.delete, &[("step", &name)]));
                let delete = el("button", Weight::Small.class(), vec![label]).with("type", "button");
                delete.on_click(*view, Event::Minutes(MinutesEvent::StepDeleted(place)))
            }
            _ => nothing(),
        };
        list(vec![row, delete])
    });
    let rows = el("div", "hb-choices", rows.collect());
    let add = if own.steps.len() < MOST_OWN { add(view, ritual) } else { small(texts.full) };
    let heading = words("h2", "", texts.add_heading).with("id", "own").with("tabindex", "-1");
    vec![small(texts.lead), rows, heading, add]
}

fn add(view: View, ritual: Ritual) -> Html {
    let (texts, own) = (&view.minutes().own, view.room.own(ritual));
    let lengths = LENGTHS.map(|minutes| Choice {
        label: typed(&view.lasting(minutes.into())),
        aside: "",
        on: own.minutes.unwrap_or(1) == minutes,
        event: Event::Minutes(MinutesEvent::LengthChosen(minutes)),
    });
    let inside = vec![
        field(view, "own-words", texts.label, &own.words, MinutesEvent::StepTyped),
        choices(*view, "own-minutes", texts.minutes, "hb-choices hb-choices--row", lengths.into()),
        acts(vec![press(view, Weight::Usual, texts.add, MinutesEvent::StepAdded)]),
        status(if view.room.missing { texts.missing } else { "" }),
    ];
    el("div", "hb-stack", inside)
}

/// The other rituals, with their dates where they have some, and the way back.
fn others(view: View, here: Ritual) -> Html {
    let texts = &view.minutes().before;
    let ways = Ritual::ALL.into_iter().filter(|ritual| *ritual != here).filter_map(|ritual| {
        let (words, at) = (view.minutes().ritual(ritual)?, Route::from(MinutesPage::Of(ritual)));
        let due = view.shell.leads.dates.iter().find(|due| due.at == at);
        Some(way(words.heading, due.map_or(words.aside, |due| due.says.as_str()), &at))
    });
    let back = el("p", "", vec![link(Weight::Plain, texts.ours, &Route::read("/ours"))]);
    part(texts.others, vec![el("div", "hb-choices", ways.collect()), back])
}
