use yew::prelude::*;

use crate::areas::therapist::TherapistEvent;
use crate::areas::therapist::screens::View;
use crate::areas::therapist::screens::form::row;
use crate::areas::therapist::screens::{page, press, state};
use crate::areas::therapist::{Place, Sheet, TASK};
use crate::drills::{Card, Drill, KINDS, Task, Topic};
use crate::shell::Event;
use crate::ui::element::{el, filled, list, text, typed};
use crate::ui::parts::{Choice, Weight, What, acts, card, fold, missing, part, room_in_link, shared, small, switch};

/// Writing an assignment.
pub fn assign(view: View) -> Html {
    let (texts, room) = (&view.therapist().assign, view.room);
    let place = Place { sheet: Sheet::Task, part: 0, row: 0, field: 0 };
    let own = room.trial.iter().flat_map(|pack| &pack.drills);
    let mut lines = vec![filled("p", "hb-soft", texts.chosen, &[("n", &room.draft.chosen.len().to_string())])];
    if room.trial.is_some() {
        lines.push(fold(texts.from, choose(view, own)));
    }
    for topic in Topic::ALL {
        let of_topic = view.shell.drills.iter().filter(|drill| drill.topic == *topic);
        lines.push(fold(view.topic(*topic), choose(view, of_topic)));
    }
    if let Some(deck) = view.shell.deck() {
        let names = &view.words().deck;
        lines.push(fold(names.summary, choose(view, deck.lines(Task::Summary).iter())));
        lines.push(fold(names.validation, choose(view, deck.lines(Task::Validation).iter())));
    }
    let give = vec![
        acts(vec![
            press(view, Weight::Next, texts.share, TherapistEvent::TaskLinkAsked),
            press(view, Weight::Usual, texts.save, TherapistEvent::TaskFileAsked),
        ]),
        state(view, texts.holds, texts.lacks),
        room_in_link(*view, room.in_link),
        small(view.therapist().write.file_why),
    ];
    let inside = vec![
        part(view.label(&["part.task"]).0, row(view, &TASK, &room.draft.task, place)),
        part(texts.choose, lines),
        part(texts.cards, cards(view)),
        el("section", "hb-part", give),
        shared(*view, What::Own(texts.shared)),
    ];
    page(view, texts.heading, texts.lead, inside)
}

/// The cards of the deck, by what they ask for, once the deck is here.
fn cards(view: View) -> Vec<Html> {
    let (texts, chosen) = (&view.therapist().assign, &view.room.draft.cards);
    let Some(deck) = view.shell.deck() else { return vec![missing(*view)] };
    let mut inside =
        vec![small(texts.cards_why), filled("p", "hb-soft", texts.chosen, &[("n", &chosen.len().to_string())])];
    let one = |one: &Card| {
        let event = Event::Therapist(TherapistEvent::CardChosen(one.id.clone()));
        switch(*view, Choice { label: card(one), aside: "", on: chosen.contains(&one.id), event })
    };
    for (kind, name) in KINDS.iter().zip(view.words().deck.kinds) {
        let of_kind = deck.cards.iter().filter(|card| card.kind == *kind);
        inside.push(fold(name, el("div", "hb-more__body hb-choices", of_kind.map(one).collect())));
    }
    inside
}

fn choose<'a>(view: View, drills: impl Iterator<Item = &'a Drill>) -> Html {
    let chosen = &view.room.draft.chosen;
    let one = |drill: &Drill| {
        let label = list(vec![typed(&drill.speaker), text(": "), typed(drill.statement())]);
        let level = view.words().levels.names.get(usize::from(drill.level())).copied().unwrap_or_default();
        let event = Event::Therapist(TherapistEvent::DrillChosen(drill.id.clone()));
        switch(*view, Choice { label, aside: level, on: chosen.contains(&drill.id), event })
    };
    el("div", "hb-more__body hb-choices", drills.map(one).collect())
}
