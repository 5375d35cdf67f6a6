use yew::prelude::*;

use crate::areas::therapist::OwnPack;
use crate::areas::therapist::screens::View;
use crate::areas::therapist::screens::opened::{about, received};
use crate::areas::therapist::screens::{acts, open_file, press};
use crate::areas::therapist::{TherapistEvent, TherapistPage};
use crate::ui::element::{Element as _, el, nothing, typed, words};
use crate::ui::parts::heading;
use crate::ui::parts::{Weight, link};

/// The packs that are here, each to practise from.
pub fn packs(view: View) -> Html {
    let (texts, room) = (&view.therapist().packs, view.room);
    let opened = received(view, "h2");
    let opened = if opened.is_empty() { nothing() } else { el("section", "hb-question", opened) };
    let none = if room.packs.is_empty() { words("p", "", texts.none) } else { nothing() };
    let task = match room.accepted {
        Some(_) => link(Weight::Usual, view.words().given.task, &TherapistPage::Task.into()),
        None => nothing(),
    };
    let mut inside = vec![heading(view.words().given.packs), opened, none];
    inside.extend(room.packs.iter().map(|pack| one(view, pack)));
    inside.push(acts(vec![open_file(view), task]));
    el("div", "hb-screen", inside)
}

fn one(view: View, pack: &OwnPack) -> Html {
    let texts = &view.therapist().packs;
    let inside = vec![
        el("h2", "", vec![typed(&pack.title)]),
        about(view, pack),
        acts(vec![
            press(view, Weight::Usual, texts.practise, TherapistEvent::PackPractised(pack.id.clone())),
            press(view, Weight::Small, texts.remove, TherapistEvent::PackRemoved(pack.id.clone())),
        ]),
    ];
    el("section", "hb-part", inside).keyed(pack.id.clone())
}
