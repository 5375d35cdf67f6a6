use yew::prelude::*;

use crate::areas::given::screens::opened::{about, received};
use crate::areas::given::screens::{View, press};
use crate::areas::given::{GivenEvent, GivenPage};
use crate::packs::OwnPack;
use crate::packs::words::PacksWords;
use crate::ui::element::{Element as _, el, nothing, typed, words};
use crate::ui::parts::{Weight, acts, heading, link, open_file, until_said};

/// The packs that are here, each to practise from.
pub fn packs(view: View) -> Html {
    let (texts, room) = (&view.given().packs, view.room);
    let opened = received(view, "h2");
    let opened = if opened.is_empty() { nothing() } else { el("section", "hb-question", opened) };
    // Who has just opened something is not told to open it.
    let empty = room.packs.is_empty() && room.received.is_none();
    let none = if empty { words("p", "", texts.none) } else { nothing() };
    let task = match room.accepted {
        Some(_) => link(Weight::Usual, view.words().leads.task, &GivenPage::Task.into()),
        None => nothing(),
    };
    let mut inside = vec![heading(view.words().leads.packs), until_said(*view), opened, none];
    inside.extend(room.packs.iter().map(|pack| one(view, pack)));
    inside.push(acts(vec![open_file(PacksWords::of(view.shell.language).open), task]));
    el("div", "hb-screen", inside)
}

fn one(view: View, pack: &OwnPack) -> Html {
    let texts = &view.given().packs;
    let inside = vec![
        el("h2", "", vec![typed(&pack.title)]),
        about(view, pack),
        acts(vec![
            press(view, Weight::Usual, texts.practise, GivenEvent::PackPractised(pack.id.clone())),
            press(view, Weight::Small, texts.remove, GivenEvent::PackRemoved(pack.id.clone())),
        ]),
    ];
    el("section", "hb-part", inside).keyed(pack.id.clone())
}
