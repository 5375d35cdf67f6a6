use yew::prelude::*;

use crate::areas::talk::screens::{View, screen, spoken};
use crate::areas::talk::{ANY, ASSIGNED, FAVOURITES, HARDS, PRACTISED, hard_skills};
use crate::areas::talk::{Face, TalkEvent, TalkPage};
use crate::drills::{Card, KINDS};
use crate::shell::{Event, Route};
use crate::ui::element::{Element as _, el, list, nothing, typed, words};
use crate::ui::parts::{Weight, act, link, until_said};
use crate::ui::parts::{heading, leading};
use crate::ui::view::fill;

/// One card at a time, large enough to read from across a table; its two endings; and which cards to draw.
pub fn cards(view: View) -> Html {
    let card = view.room.card(view.shell);
    let (class, face) = ("hb-screen hb-draw", view.room.cards.face);
    let mut inside = match (face, card) {
        (Face::Choose, _) => choose(view),
        (Face::Card, Some(card)) => front(view, card),
        (Face::Example, Some(card)) => example(view, card),
        (_, None) => end(view),
    };
    match face {
        // An example fills a small phone, and leads back to its card.
        Face::Example if card.is_some() => el("div", class, inside),
        Face::Card if card.is_some() && view.room.cards.pick == ASSIGNED => {
            inside.push(el("p", "", vec![back(view, Weight::Small)]));
            el("div", class, inside)
        }
        _ => screen(view, class, inside),
    }
}

fn front(view: View, card: &Card) -> Vec<Html> {
    let texts = &view.talk().cards;
    let kind = words("h1", "hb-drawn__label", kind(view, card)).with("id", "screen-heading").with("tabindex", "-1");
    let ask = el("p", "hb-drawn__ask", vec![typed(&card.ask)]);
    let opening = spoken("hb-drawn__opening", texts.opening, &card.opening);
    // Read out whole whenever another card comes, while focus stays on the control that brings it.
    let face = el("div", "hb-drawn", vec![kind, ask, opening]).with("aria-live", "polite").with("aria-atomic", "true");
    vec![
        face,
        el(
            "div",
            "hb-acts hb-acts--last hb-drawn__acts",
            vec![
                turn(view, Weight::Next, texts.next, TalkEvent::NextCardAsked),
                turn(view, Weight::Usual, texts.example, TalkEvent::FaceTurned(Face::Example)),
                like(view, card),
                turn(view, Weight::Plain, texts.choose, TalkEvent::FaceTurned(Face::Choose)),
            ],
        ),
    ]
}

/// What someone said, and the two ways it can end.
fn example(view: View, card: &Card) -> Vec<Html> {
    let texts = &view.talk().cards;
    let does = view.observation(&card.shows).map_or_else(nothing, |does| words("p", "hb-small", does.title));
    let poor = el("div", "hb-weak", vec![spoken("hb-drawn__end", texts.poor, &card.poor), does]);
    vec![
        words("h1", "hb-drawn__label", texts.example).with("id", "screen-heading").with("tabindex", "-1"),
        el(
            "div",
            "hb-drawn hb-drawn--back",
            vec![
                spoken("hb-drawn__said", texts.said, &card.statement),
                el("div", "hb-drawn__good", vec![spoken("hb-drawn__end", texts.good, &card.good)]),
                poor,
            ],
        ),
        el(
            "div",
            "hb-acts hb-acts--even hb-acts--last",
            vec![
                turn(view, Weight::Usual, texts.front, TalkEvent::FaceTurned(Face::Card)),
                turn(view, Weight::Usual, texts.next, TalkEvent::NextCardAsked),
            ],
        ),
    ]
}

/// All were seen; or there are none of this sort.
fn end(view: View) -> Vec<Html> {
    let texts = &view.talk().cards;
    let cards = &view.room.cards;
    let (title, why) = if cards.order.is_empty() { (texts.none, texts.none_why) } else { (texts.over, texts.over_why) };
    let again = turn(view, Weight::Next, texts.again, TalkEvent::CardsPicked(cards.pick));
    vec![
        leading(title, why),
        el(
            "div",
            "hb-acts",
            vec![
                if cards.order.is_empty() { nothing() } else { again },
                turn(view, Weight::Usual, texts.choose, TalkEvent::FaceTurned(Face::Choose)),
                back(view, Weight::Usual),
            ],
        ),
    ]
}

/// The way back for who came from an assignment.
fn back(view: View, weight: Weight) -> Html {
    if view.room.cards.pick == ASSIGNED {
        link(weight, view.words().leads.back_to_task, &Route::read("/task"))
    } else {
        nothing()
    }
}

fn choose(view: View) -> Vec<Html> {
    let texts = &view.talk().cards;
    let hard = hard_skills(&view.shell.progress);
    let titles: Vec<&str> = hard.iter().filter_map(|id| view.observation(id)).map(|words| words.title).collect();
    let mut first = vec![row(view, texts.any, ANY)];
    let practised = if titles.is_empty() {
        nothing()
    } else {
        first.insert(0, row(view, texts.practised, PRACTISED));
        let why = fill(texts.practised_why, &[("titles", &titles.join(", "))]);
        el("p", "hb-small hb-soft", vec![typed(&why)])
    };
    if !view.room.favourites.is_empty() {
        first.push(row(view, texts.favourites, FAVOURITES));
    }
    if !view.shell.leads.cards.is_empty() {
        first.push(row(view, view.words().leads.drawn, ASSIGNED));
    }
    let named = |names: &[&'static str], picks: &[&'static str]| {
        rows(names.iter().zip(picks).map(|(name, pick)| row(view, name, pick)).collect())
    };
    let names = &view.talk().names;
    vec![
        heading(texts.choose_heading),
        el("div", "hb-stack", vec![rows(first), practised]),
        el("section", "hb-stack", vec![words("h2", "", texts.hards), named(names.hards, &HARDS)]),
        el("section", "hb-stack", vec![words("h2", "", texts.kinds), named(view.words().deck.kinds, &KINDS)]),
        el("p", "", vec![link(Weight::Small, texts.sheet, &TalkPage::Sheet.into())]),
    ]
}

fn rows(inside: Vec<Html>) -> Html {
    el("div", "hb-picks", inside)
}

fn row(view: View, label: &'static str, pick: &'static str) -> Html {
    let on = if view.room.cards.pick == pick { "true" } else { "false" };
    let made = words("button", "hb-choice hb-choice--answer", label).with("type", "button").with("aria-pressed", on);
    made.on_click(*view, Event::Talk(TalkEvent::CardsPicked(pick)))
}

fn like(view: View, card: &Card) -> Html {
    let texts = &view.talk().cards;
    let liked = view.room.favourites.contains(&card.id);
    let label = if liked { texts.liked } else { texts.like };
    let turned = turn(view, Weight::Plain, label, TalkEvent::FavouriteTurned);
    if liked { list(vec![turned, until_said(*view)]) } else { turned }
}

fn turn(view: View, weight: Weight, label: &'static str, event: TalkEvent) -> Html {
    act(*view, weight, label, Event::Talk(event))
}

/// What a card asks for, in words.
pub(crate) fn kind(view: View, card: &Card) -> &'static str {
    let place = KINDS.iter().position(|kind| *kind == card.kind);
    place.and_then(|place| view.words().deck.kinds.get(place)).copied().unwrap_or_default()
}
