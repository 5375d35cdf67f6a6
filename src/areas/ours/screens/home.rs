use yew::prelude::*;

use crate::areas::ours::screens::{View, press, today, with_date, words_of};
use crate::areas::ours::{Held, OursEvent, OursPage};
use crate::shell::{Due, Route};
use crate::ui::element::{Element as _, el, list, nothing, text, typed, words};
use crate::ui::parts::{Weight, acts, fold, heading, leading, link, part, way};

/// Where what else two keep together is, in the order of `ours.toml`.
const DOORS: [&str; 5] = ["/minutes", "/repair", "/letters", "/small", "/exchange"];

/// What is due on top, what goes on, and the ways to the rest.
pub fn home(view: View) -> Vec<Html> {
    let (texts, room) = (&words_of(view).home, view.room);
    let doors = texts.door.iter().zip(DOORS).map(|(door, at)| way(door.label, door.why, &Route::read(at)));
    let doors = part(texts.doors, vec![el("div", "hb-choices", doors.collect())]);
    if room.is_empty() && view.shell.leads.dates.is_empty() {
        let said = texts.first.iter().map(|says| words("p", "", says));
        let go = acts(vec![link(Weight::Next, texts.first_go, &OursPage::New.into())]);
        let first = [heading(texts.heading), gone(view)].into_iter().chain(said).chain([go]);
        return vec![el("div", "hb-stack", first.collect()), doors];
    }
    let lead = list(vec![leading(texts.heading, texts.lead), gone(view)]);
    let (going, count) = room.going();
    let (due, going): (Vec<&Held>, Vec<&Held>) = going.partition(|held| held.is_due(today(view)));
    let shown = due.len() + going.len();
    let begun = if room.has_begun() { texts.go_on } else { texts.write };
    let write = acts(vec![link(Weight::Usual, begun, &OursPage::New.into())]);
    vec![
        lead,
        part_of(texts.due, [dates(view, true), rows(view, texts.due_row, &due)].concat()),
        part_of(texts.dates, dates(view, false)),
        list(vec![part_of(texts.going, rows(view, texts.going_row, &going)), more(view, shown < count), write]),
        doors,
        earlier(view),
    ]
}

/// What was deleted can be put back until the screen is left.
fn gone(view: View) -> Html {
    let texts = &words_of(view).page;
    let inside = match view.room.before {
        Some(_) => {
            let back = press(view, Weight::Small, texts.put_back, OursEvent::PutBack);
            vec![el("div", "hb-notice", vec![words("p", "", texts.removed), back])]
        }
        None => Vec::new(),
    };
    el("div", "", inside).with("role", "status")
}

/// Rows under their heading, where there are some.
fn part_of(heading: &'static str, rows: Vec<Html>) -> Html {
    if rows.is_empty() { nothing() } else { part(heading, vec![el("div", "hb-choices", rows)]) }
}

fn rows(view: View, aside: &str, held: &[&Held]) -> Vec<Html> {
    held.iter().filter(|held| held.is_shown()).map(|held| row(view, held, aside)).collect()
}

/// Days that two settled on elsewhere: those that have come, or those to come.
fn dates(view: View, come: bool) -> Vec<Html> {
    let has_come = |due: &&Due| (due.is_today || due.when <= view.shell.now) == come;
    view.shell.leads.dates.iter().filter(has_come).map(|due| way(due.title, &due.says, &due.at)).collect()
}

/// What it says, and its day. Where two phones changed it, that is said instead.
fn row(view: View, held: &Held, aside: &str) -> Html {
    let all = held.versions();
    let day = if held.is_over() { &held.index.over } else { &held.index.due };
    let aside = if all.len() == 1 { with_date(view, aside, day) } else { words_of(view).home.two.to_owned() };
    let what = all.first().map_or("", |(_, one)| one.words.what.as_str());
    let inside =
        vec![el("span", "hb-wrote", vec![typed(what)]), text(" "), el("span", "hb-choice__aside", vec![typed(&aside)])];
    let at = Route::from(OursPage::One(held.key.clone()));
    el("a", "hb-choice hb-choice--answer hb-way", inside).with_own("href", at.fragment()).keyed(held.key.clone())
}

fn more(view: View, more: bool) -> Html {
    if !more {
        return nothing();
    }
    acts(vec![press(view, Weight::Plain, words_of(view).home.more, OursEvent::MoreAsked)])
}

/// What is over stays to be read.
fn earlier(view: View) -> Html {
    let texts = &words_of(view).home;
    let (over, count) = view.room.earlier();
    let over: Vec<&Held> = over.collect();
    if over.is_empty() {
        return nothing();
    }
    let rows = over.iter().filter(|held| held.is_shown()).map(|held| row(view, held, texts.over_row));
    let inside = vec![el("div", "hb-choices", rows.collect()), more(view, over.len() < count)];
    fold(texts.earlier, el("div", "hb-more__body", inside))
}
