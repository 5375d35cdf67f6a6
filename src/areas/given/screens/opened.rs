use yew::prelude::*;

use crate::areas::given::screens::{View, press};
use crate::areas::given::{GivenEvent, GivenPage, Meets, Received};
use crate::drills::{Drill, Task as Deck};
use crate::packs::words::PacksWords;
use crate::packs::{OwnPack, Problem, Task};
use crate::shell::Shelf;
use crate::ui::element::{el, filled, list, nothing, text, typed, words};
use crate::ui::parts::{Weight, acts, card, link, missing, odd, opened_title, problems, small};

/// What a link or a file beside the page brought, on a screen of its own.
pub fn opened(view: View) -> Html {
    el("div", "hb-screen", received(view, "h1"))
}

/// What was opened, before anything of it is kept.
pub fn received(view: View, heading: &'static str) -> Vec<Html> {
    match &view.room.received {
        Some(Received::Pack(pack)) => of_pack(view, heading, pack),
        Some(Received::Task(task)) => of_task(view, heading, task),
        Some(Received::Odd(found)) => {
            let mends = found.iter().any(|one| matches!(one, Problem::Flaw(..)));
            let author = if mends { words("p", "", view.given().received.author) } else { nothing() };
            odd(*view, heading, list(vec![author, problems(*view, found)]), GivenEvent::Refused.into())
        }
        Some(Received::Missing) => {
            odd(*view, heading, words("p", "", view.given().received.missing), GivenEvent::Refused.into())
        }
        Some(Received::Waiting) => vec![opened_title(heading, view.given().received.waiting, "")],
        None => Vec::new(),
    }
}

/// Who made a pack and whether somebody qualified put their name to it.
pub fn about(view: View, pack: &OwnPack) -> Html {
    let texts = &view.given().packs;
    let by = if pack.by.is_empty() { nothing() } else { filled("p", "", texts.by, &[("name", &pack.by)]) };
    let note = if pack.note.is_empty() { nothing() } else { el("p", "hb-own__words", vec![typed(&pack.note)]) };
    let checked = match &*pack.reviewed_by {
        "" => small(texts.unchecked),
        name => filled("p", "hb-small hb-soft", texts.checked, &[("name", name)]),
    };
    list(vec![by, note, checked])
}

fn statements<'a>(drills: impl Iterator<Item = &'a Drill>) -> Html {
    let one = |drill: &Drill| el("li", "", vec![typed(&drill.speaker), text(": "), typed(drill.statement())]);
    el("ul", "hb-own__words", drills.map(one).collect())
}

fn of_pack(view: View, heading: &'static str, pack: &OwnPack) -> Vec<Html> {
    let (texts, packs) = (&view.given().received, &view.given().packs);
    let refuse = press(view, Weight::Usual, PacksWords::of(view.shell.language).refuse, GivenEvent::Refused);
    let (known, next) = match view.room.meets(pack) {
        Meets::New => (words("p", "", texts.lead), press(view, Weight::Next, texts.add, GivenEvent::Welcomed)),
        Meets::Other => (words("p", "", texts.other), press(view, Weight::Next, texts.add, GivenEvent::Welcomed)),
        Meets::Same => {
            let practise = GivenEvent::PackPractised(pack.id.clone());
            (words("p", "", texts.same), press(view, Weight::Next, packs.practise, practise))
        }
    };
    vec![
        opened_title(heading, texts.pack, &pack.title),
        about(view, pack),
        el("section", "hb-part", vec![words("h2", "", texts.inside), statements(pack.drills.iter())]),
        el("section", "hb-part", vec![known, acts(vec![next, refuse])]),
    ]
}

fn of_task(view: View, heading: &'static str, task: &Task) -> Vec<Html> {
    let texts = &view.given().received;
    let known = |id: &&String| view.shell.drill(id).or_else(|| task.pack.as_ref()?.drill(id)).is_some();
    // What is of the deck may still be on its way.
    let waits = matches!(view.shell.shelf, Shelf::Waiting);
    let comes = |id: &str| waits && Deck::of(id).is_some();
    let gone = task.drills.iter().filter(|id| !(known(id) || comes(id))).count();
    let cards_gone = task.cards.iter().filter(|id| !waits && view.shell.card(id).is_none()).count();
    let refuse = press(view, Weight::Usual, PacksWords::of(view.shell.language).refuse, GivenEvent::Refused);
    let (meets, next) = match view.room.meets_task(task) {
        Meets::New => (texts.lead, press(view, Weight::Next, texts.accept, GivenEvent::Welcomed)),
        Meets::Same => (texts.same, link(Weight::Next, view.given().task.heading, &GivenPage::Task.into())),
        Meets::Other => (texts.other_task, link(Weight::Next, view.given().task.heading, &GivenPage::Task.into())),
    };
    let clash = task.pack.as_ref().is_some_and(|pack| view.room.meets(pack) == Meets::Other);
    let answer = vec![
        words("p", "", meets),
        if clash { words("p", "", texts.other_pack) } else { nothing() },
        lacks(texts.gone, gone),
        lacks(texts.cards_gone, cards_gone),
        acts(vec![next, refuse]),
    ];
    // Nobody says yes to what they have not read.
    vec![opened_title(heading, texts.task, &task.title), inside(view, task), el("section", "hb-part", answer)]
}

fn lacks(says: &'static str, count: usize) -> Html {
    if count > 0 { filled("p", "", says, &[("n", &count.to_string())]) } else { nothing() }
}

/// Cards in a row.
pub fn cards(view: View, ids: &[String]) -> Vec<Html> {
    ids.iter().filter_map(|id| view.shell.card(id)).map(|one| el("li", "", vec![card(one)])).collect()
}

/// What an assignment asks, to read.
pub fn inside(view: View, task: &Task) -> Html {
    let (texts, words_of) = (&view.given().received, &view.given().task);
    let here = |id: &String| view.shell.drill(id).or_else(|| task.pack.as_ref()?.drill(id));
    let prompts = task.prompts.iter().map(|prompt| el("li", "", vec![typed(prompt)]));
    let shown = |heading: &'static str, inside: Html, any: bool| match any {
        true => el("section", "hb-part", vec![words("h2", "", heading), inside]),
        false => nothing(),
    };
    list(vec![
        if task.by.is_empty() { nothing() } else { filled("p", "", words_of.from, &[("name", &task.by)]) },
        shown(texts.note, el("p", "hb-own__words", vec![typed(&task.note)]), !task.note.is_empty()),
        shown(texts.lines, statements(task.drills.iter().filter_map(here)), !task.drills.is_empty()),
        shown(
            texts.cards,
            list(vec![el("ul", "hb-own__words", cards(view, &task.cards)), missing(*view)]),
            !task.cards.is_empty(),
        ),
        shown(texts.talk, el("ul", "hb-own__words", prompts.collect()), !task.prompts.is_empty()),
        task.pack.as_ref().map_or_else(nothing, |pack| about(view, pack)),
    ])
}
