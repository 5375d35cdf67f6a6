use yew::prelude::*;

use crate::areas::pause::PauseEvent;
use crate::areas::pause::screens::View;
use crate::areas::pause::screens::{heading, press, small, spoken};
use crate::areas::pause::{Choice as Way, Returning, Seats, Step, Turn};
use crate::shell::{Event, Route};
use crate::ui::element::{el, nothing, text, words};
use crate::ui::parts::{Choice, Weight, answer, link};

/// Coming back, one small step a screen. What is said is said aloud.
pub fn back(view: View, returning: &Returning) -> Html {
    let words_of = &view.pause().back;
    let next =
        || el("div", "hb-acts hb-acts--last", vec![press(view, Weight::Next, words_of.next, PauseEvent::WentOn)]);
    let turn_of = |turn: Turn, lines: &'static [&'static str]| lines.get(turn as usize).copied().unwrap_or_default();
    // Once the first has spoken, that is settled.
    let order = |turn: Turn| if turn == Turn::First { small(words_of.order) } else { nothing() };
    let inside = match returning.step() {
        Step::Arrive => arrive(view, returning),
        Step::Choose => choose(view),
        Step::Thanks => {
            vec![
                heading("", words_of.thanks, &[]),
                words("p", "", words_of.thanks_why),
                spoken(words_of.thanks_say),
                small(words_of.aloud),
                next(),
            ]
        }
        Step::Feeling(turn) => vec![
            heading("", words_of.feeling, &[]),
            words("p", "hb-lead", turn_of(turn, words_of.feeling_turn)),
            words("p", "", words_of.feeling_why),
            spoken(words_of.feeling_say),
            order(turn),
            next(),
        ],
        Step::Wish(turn) => vec![
            heading("", words_of.wish, &[]),
            words("p", "hb-lead", turn_of(turn, words_of.wish_turn)),
            words("p", "", words_of.wish_why),
            spoken(words_of.wish_say),
            order(turn),
            next(),
        ],
        Step::Over(way) => over(view, way),
    };
    el("div", "hb-screen", inside)
}

fn arrive(view: View, returning: &Returning) -> Vec<Html> {
    let words_of = &view.pause().back;
    let tap = |label, seat: Turn| {
        // Who has tapped can't tap again: the button goes, and its place says so.
        if returning.is_here(seat) { nothing() } else { press(view, Weight::Next, label, PauseEvent::TappedIn(seat)) }
    };
    let (lead, taps, other) = match returning.seats() {
        Seats::Both => {
            let two = press(view, Weight::Plain, words_of.two_phones, PauseEvent::TwoPhonesChosen);
            (words_of.both, vec![tap(words_of.first, Turn::First), tap(words_of.second, Turn::Second)], two)
        }
        Seats::Own => (words_of.own, vec![tap(words_of.first, Turn::First)], nothing()),
    };
    vec![
        heading("", words_of.heading, &[]),
        words("p", "hb-lead", lead),
        el("div", "hb-stack", taps),
        el("p", "", vec![other]),
    ]
}

fn choose(view: View) -> Vec<Html> {
    let words_of = &view.pause().back;
    let ways = [
        (words_of.resume, words_of.resume_why, Way::Resume),
        (words_of.extend, words_of.extend_why, Way::Extend),
        (words_of.park, words_of.park_why, Way::Park),
    ]
    .map(|(label, aside, way)| {
        answer(*view, Choice { label: text(label), aside, on: false, event: Event::Pause(PauseEvent::Chose(way)) })
    });
    vec![heading("", words_of.choose, &[]), el("div", "hb-choices", ways.into())]
}

fn over(view: View, way: Way) -> Vec<Html> {
    let words_of = &view.pause().back;
    let next = if way == Way::Park { words_of.parked } else { words_of.turns };
    let heated = if way == Way::Park { nothing() } else { small(words_of.again_heated) };
    let done = press(view, Weight::Next, words_of.done, PauseEvent::Left);
    let turns = view.words().areas.turns;
    let turns = if way == Way::Park { nothing() } else { link(Weight::Usual, turns, &Route::read("/turns")) };
    let title = if way == Way::Park { words_of.park } else { words_of.resume };
    vec![
        heading("", title, &[]),
        words("p", "hb-lead", next),
        heated,
        el("div", "hb-acts hb-acts--last", vec![done, turns]),
    ]
}
