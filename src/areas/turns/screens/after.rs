use yew::prelude::*;

use crate::areas::turns::screens::View;
use crate::areas::turns::screens::{lead, says, small, tap, with_names, words_of};
use crate::areas::turns::{Act, Seat, Unheard};
use crate::areas::turns::{TurnNotes, TurnsEvent};
use crate::ear::Verdict;
use crate::shell::{Event, Route};
use crate::ui::element::{el, list, nothing, typed, words};
use crate::ui::line::answered;
use crate::ui::parts::{Choice, Weight, act, link, switch};

/// What is still open, as they said it themselves, and ways to take it up or leave it.
pub fn open(view: View) -> Vec<Html> {
    let (words_of, turns) = (&words_of(view).open, &view.room.turns);
    let mut ways = vec![tap(view, Weight::Next, words_of.leave, Act::Next)];
    for seat in Seat::BOTH.into_iter().filter(|seat| turns.unheard(*seat).is_some()) {
        ways.push(tap(view, Weight::Usual, words_of.again, Act::TakeUp(seat)));
    }
    ways.push(tap(view, Weight::Usual, words_of.later, Act::NotNow));
    vec![still_open(view), small(words_of.note), el("div", "hb-acts hb-acts--last", ways)]
}

/// A sentence for each for whom something is open: what they said, and no more.
fn still_open(view: View) -> Html {
    let (words_of, turns) = (&words_of(view).open, &view.room.turns);
    let one = |seat: Seat| {
        let said = match turns.unheard(seat)? {
            Unheard::Turn => words_of.turn,
            Unheard::Mostly => words_of.mostly,
            Unheard::NotYet => words_of.not_yet,
        };
        Some(lead(with_names(view, said, seat)))
    };
    list(Seat::BOTH.into_iter().filter_map(one).collect())
}

/// Both had their turn: the ideas that waited.
pub fn parked(view: View) -> Vec<Html> {
    let (all, turns) = (words_of(view), &view.room.turns);
    let words_of = &all.parked;
    let keeps = Seat::BOTH.map(|seat| {
        let on = turns.keep[seat as usize];
        let label = with_names(view, words_of.keep, seat);
        let event = Event::Turns(TurnsEvent::Acted(Act::Keep(seat, !on)));
        switch(*view, Choice { label, aside: "", on, event })
    });
    vec![
        words("p", "hb-lead", words_of.open),
        waited(view),
        el("div", "hb-choices", keeps.into()),
        el("div", "hb-acts hb-acts--last", vec![tap(view, Weight::Next, all.setup.next, Act::Next)]),
    ]
}

fn waited(view: View) -> Html {
    let ideas = view.room.turns.parked.iter().map(|idea| el("li", "", vec![typed(idea)]));
    el("ul", "hb-spoken", ideas.collect())
}

/// Notes on typed words, for the one who wrote them: after both turns, and nowhere else.
pub fn notes(view: View) -> Vec<Html> {
    let setup = &words_of(view).setup;
    let one = |(notes, verdict): (&TurnNotes, Verdict)| {
        let all: Vec<Html> = verdict.notes().filter_map(|one| Some((answered()?.note)(*view, one, None))).collect();
        let none = if all.is_empty() { words("p", "", setup.none) } else { nothing() };
        let wrote = words("h2", "", setup.wrote);
        list(vec![wrote, el("blockquote", "hb-spoken", vec![typed(&notes.words)]), el("ul", "hb-notes", all), none])
    };
    let mut inside: Vec<Html> = view.room.shown(&view.shell.settings.off).map(one).collect();
    inside.push(el("div", "hb-acts hb-acts--last", vec![tap(view, Weight::Next, setup.next, Act::Next)]));
    inside
}

/// One thing each to finish.
pub fn closing(view: View, place: u8) -> Vec<Html> {
    let all = words_of(view);
    let openings = all.end.step.get(usize::from(place / 2)).map_or(&[][..], |step| step.say);
    vec![
        small(all.end.note),
        says(openings),
        el("div", "hb-acts hb-acts--last", vec![tap(view, Weight::Next, all.setup.next, Act::Next)]),
    ]
}

pub fn over(view: View) -> Vec<Html> {
    let (all, turns) = (words_of(view), &view.room.turns);
    let closed = if turns.keeps_list() { all.end.kept } else { all.end.closed };
    let (ideas, keep) = if turns.keeps_list() {
        let save = act(*view, Weight::Next, all.parked.save, Event::Turns(TurnsEvent::ListAsked));
        let stays = if view.shell.keeps_nothing() { "" } else { all.end.tab };
        (
            list(vec![waited(view), small(stays)]),
            list(vec![save, act(*view, Weight::Usual, all.parked.print, Event::PrintAsked)]),
        )
    } else {
        (nothing(), nothing())
    };
    let open = Seat::BOTH.iter().any(|seat| turns.unheard(*seat).is_some());
    vec![
        words("p", "hb-lead", closed),
        still_open(view),
        ideas,
        words("p", "", if open { all.end.take_up } else { all.end.next }),
        el("div", "hb-acts hb-no-print", vec![keep, tap(view, Weight::Usual, all.setup.again, Act::Again)]),
        el(
            "div",
            "hb-acts hb-no-print",
            vec![
                link(Weight::Plain, all.end.repair, &Route::read("/repair")),
                link(Weight::Plain, view.words().areas.listen, &Route::default()),
            ],
        ),
    ]
}
