use yew::prelude::*;

use crate::areas::turns::TurnsEvent;
use crate::areas::turns::screens::View;
use crate::areas::turns::screens::{name, says, small, tap, title, title_filled, words_of};
use crate::areas::turns::{Act, Seat};
use crate::shell::{Event, Route};
use crate::ui::element::{el, nothing, typed, words};
use crate::ui::parts::{Choice, Weight, act, link, switch};

/// Both have been heard: the ideas that waited.
pub fn parked(view: View) -> Vec<Html> {
    let (all, turns) = (words_of(view), &view.room.turns);
    let words_of = &all.parked;
    let ideas = turns.parked.iter().map(|idea| el("li", "", vec![typed(idea)]));
    let keeps = [Seat::First, Seat::Second].map(|seat| {
        let on = turns.keep[seat as usize];
        let label = typed(&[name(view, seat).as_str(), ": ", words_of.keep].concat());
        let event = Event::Turns(TurnsEvent::Acted(Act::Keep(seat, !on)));
        switch(*view, Choice { label, aside: "", on, event })
    });
    vec![
        title(words_of.title),
        words("p", "hb-lead", words_of.open),
        el("ul", "hb-spoken", ideas.collect()),
        el("div", "hb-choices", keeps.into()),
        el("div", "hb-acts hb-acts--last", vec![tap(view, Weight::Next, all.setup.next, Act::Next)]),
    ]
}

/// One thing each to finish.
pub fn closing(view: View, place: u8) -> Vec<Html> {
    let all = words_of(view);
    let step = all.end.step.get(usize::from(place / 2));
    let (asks, openings) = step.map_or(("", &[][..]), |step| (step.text, step.say));
    let seat = if place.is_multiple_of(2) { Seat::First } else { Seat::Second };
    // The thanks are for both at once.
    let who = if place == 4 { nothing() } else { el("p", "hb-small hb-soft", vec![typed(&name(view, seat))]) };
    let thanks = if place == 4 { words("p", "", all.end.thank_you) } else { nothing() };
    vec![
        el("div", "hb-stack", vec![small(all.end.note), who, title_filled("hb-floor__who", asks, &[])]),
        says(openings),
        thanks,
        crate::areas::turns::screens::floor::notes(view),
        el("div", "hb-acts hb-acts--last", vec![tap(view, Weight::Next, all.setup.next, Act::Next)]),
    ]
}

pub fn over(view: View) -> Vec<Html> {
    let (all, turns) = (words_of(view), &view.room.turns);
    let closed = if turns.keeps_list() { all.end.kept } else { all.end.closed };
    let keep = if turns.keeps_list() {
        act(*view, Weight::Next, all.parked.keep, Event::Turns(TurnsEvent::ListAsked))
    } else {
        nothing()
    };
    vec![
        title(all.end.thanks),
        words("p", "hb-lead", closed),
        words("p", "", all.end.next),
        el("div", "hb-acts", vec![keep, tap(view, Weight::Usual, all.setup.again, Act::Again)]),
        el("p", "", vec![link(Weight::Plain, view.words().areas.listen, &Route::default())]),
    ]
}
