use yew::prelude::*;

use crate::areas::four::said::capital;
use crate::areas::four::screens::rest::stays;
use crate::areas::four::screens::{View, acts, area, field, small, tap, with_names, words_of};
use crate::areas::four::{Act, FourEvent, LENGTHS, Rest, Seat, Spot};
use crate::shell::{Event, Route};
use crate::ui::element::{el, text, typed, words};
use crate::ui::parts::{Choice, Weight, choices, link};
use crate::ui::view::fill;

/// What about, who, how long.
pub fn set(view: View) -> Vec<Html> {
    let (all, four) = (words_of(view), &view.room.four);
    let set = &all.set;
    let acted = |act| Event::Four(FourEvent::Acted(act));
    let boxes = [(Seat::First, "name-1"), (Seat::Second, "name-2")].map(|(seat, id)| {
        let unnamed = if seat == Seat::First { all.now.first } else { all.now.second };
        field(view, id, typed(&capital(unnamed.to_owned())), &four.names[seat as usize], Spot::Name(seat))
    });
    let names = vec![words("legend", "hb-choices__ask", set.names), el("div", "hb-pair", boxes.into())];
    let starts = Seat::BOTH.map(|seat| Choice {
        label: with_names(view, "{name}", seat),
        aside: "",
        on: four.starts == seat,
        event: acted(Act::GoFirst(seat)),
    });
    let lengths = LENGTHS.map(|minutes| Choice {
        label: typed(&view.lasting(minutes.into())),
        aside: "",
        on: four.minutes == minutes,
        event: acted(Act::Last(minutes)),
    });
    let rows = "hb-choices hb-choices--row";
    let soft = fill(set.soft, &[("for", &view.lasting(four.lasts()))]);
    vec![
        el(
            "div",
            "hb-stack",
            vec![
                words("p", "hb-lead", set.lead),
                kept(view),
                el(
                    "p",
                    "hb-small",
                    vec![text(set.both), text(" "), link(Weight::Small, set.alone, &Route::read("/say"))],
                ),
            ],
        ),
        el("div", "hb-stack", vec![area(view, "topic", text(set.topic), &four.topic, Spot::Topic), small(set.hint)]),
        el("fieldset", "hb-stack", names),
        choices(*view, "starts", set.starts, rows, starts.into()),
        el(
            "div",
            "hb-stack",
            vec![
                choices(*view, "minutes", set.minutes, rows, lengths.into()),
                el("p", "hb-small hb-soft", vec![typed(&soft)]),
            ],
        ),
        el("div", "hb-acts hb-acts--last", vec![tap(view, Weight::Next, set.go, Act::Settle)]),
    ]
}

/// What becomes of what is typed.
fn kept(view: View) -> Html {
    let set = &words_of(view).set;
    match (view.shell.keeps_nothing(), stays(view)) {
        (true, _) => small(set.no_trace),
        (false, true) => small(set.kept),
        (false, false) => el("p", "hb-small hb-soft", vec![text(set.kept), text(" "), text(set.tab)]),
    }
}

/// A no is as near as a yes.
pub fn agree(view: View) -> Vec<Html> {
    let (agree, four) = (&words_of(view).agree, &view.room.four);
    let lasting = view.lasting(four.lasts());
    let line = |line: &&str| el("li", "", vec![typed(&fill(line, &[("for", &lasting)]))]);
    vec![
        el("ul", "hb-lead", agree.lines.iter().map(line).collect()),
        acts(vec![
            tap(view, Weight::Next, agree.yes, Act::Begin),
            tap(view, Weight::Usual, agree.no, Act::Rest(Rest::Ended)),
            tap(view, Weight::Plain, agree.back, Act::Back),
        ]),
    ]
}
