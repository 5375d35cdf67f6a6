use yew::prelude::*;

use crate::areas::four::said::of_deed;
use crate::areas::four::screens::{View, acts, area, lead, says, status, tap, with_names, words_of};
use crate::areas::four::{Act, Deed, FourEvent, Rating, Seat, Spot};
use crate::ear::Observation;
use crate::shell::Event;
use crate::ui::element::{el, filled, list, nothing, text, typed, words};
use crate::ui::parts::{Weight, act, fold, key, letter_of, marked, note, radio, ring as ring_of, row};

/// The phone goes over: nothing is in sight that is not for both.
pub fn take(view: View, deed: Deed) -> Vec<Html> {
    let turn = &words_of(view).turn;
    let taken = acts(vec![tap(view, Weight::Next, turn.have, Act::HavePhone), no_more(view, deed)]);
    vec![so_far(view, deed), lead(text(turn.taking)), taken]
}

/// The way back from writing two more options. What was written of them waits there.
fn no_more(view: View, deed: Deed) -> Html {
    let back = deed == Deed::Offer && view.room.four.has_options();
    if back { tap(view, Weight::Plain, words_of(view).offer.back, Act::Back) } else { nothing() }
}

/// One of the two does it, in their own time.
pub fn turn(view: View, deed: Deed, second: bool) -> Vec<Html> {
    let (words_of, four) = (words_of(view), &view.room.four);
    let Some(of) = of_deed(deed, words_of) else { return Vec::new() };
    let seat = four.seat(second);
    let (leads, borrow) = if second { (of.lead_second, of.say_second) } else { (of.lead_first, of.say_first) };
    let mut inside = vec![ring(view), so_far(view, deed), lead(with_names(view, leads, seat))];
    inside.extend(match deed {
        Deed::Tell | Deed::Feel | Deed::Need => tell(view, seat),
        Deed::Offer => offer(view, seat),
        Deed::Rate => rate(view, seat),
    });
    // Words to start with are in the way of notes on words that are there.
    inside.push(if view.room.looked { nothing() } else { says(borrow) });
    inside
}

/// Aloud or in writing; with notes for whom wrote it.
fn tell(view: View, seat: Seat) -> Vec<Html> {
    let (turn, four) = (&words_of(view).turn, &view.room.four);
    let said = four.words();
    let verdict = view.room.notes(said, view.shell);
    let all: Option<Vec<&Observation>> = verdict.as_ref().map(|verdict| verdict.notes().collect());
    let says = all.as_ref().map_or("", |all| if all.is_empty() { turn.none } else { turn.alone });
    vec![
        area(view, "words", text(turn.label), said, Spot::Words),
        el("p", "hb-small hb-soft", vec![with_names(view, turn.aloud, seat)]),
        with_status(acts(vec![tap(view, Weight::Next, turn.done, Act::Done), look(view)]), says),
        all.filter(|all| !all.is_empty()).map_or_else(nothing, |all| noted(view, said, &all)),
    ]
}

/// What is said of it stands where it is heard, and takes no room before.
fn with_status(beside: Html, says: &'static str) -> Html {
    el("div", "hb-stack", vec![beside, status(says)])
}

fn look(view: View) -> Html {
    act(*view, Weight::Usual, words_of(view).turn.look, Event::Four(FourEvent::Looked))
}

/// The words with their marks, and a note for each.
fn noted(view: View, said: &str, all: &[&Observation]) -> Html {
    let notes = all.iter().map(|one| note(*view, one, letter_of(one, all)));
    let inside = vec![
        words("h2", "", words_of(view).turn.notes),
        el("p", "hb-spoken hb-wrote", vec![marked(*view, said, all)]),
        key(*view, all),
        el("ul", "hb-notes", notes.collect()),
    ];
    el("div", "hb-stack", inside)
}

/// Two options, which the other one sees once both have written.
fn offer(view: View, seat: Seat) -> Vec<Html> {
    let (all, four) = (words_of(view), &view.room.four);
    let offer = &all.offer;
    let own: Vec<&str> = four.own(seat).filter_map(|place| Some(four.ideas.get(place)?.words.as_str())).collect();
    let boxes = own.iter().zip([("idea-1", offer.one), ("idea-2", offer.two)]).zip(0..);
    let boxes = boxes.map(|((held, (id, label)), place)| area(view, id, text(label), held, Spot::Idea(place)));
    let notes = own.iter().filter_map(|words_of_it| {
        let verdict = view.room.notes(words_of_it, view.shell)?;
        let mut notes: Vec<Html> = verdict.notes().map(|one| note(*view, one, None)).collect();
        if notes.is_empty() {
            notes.push(words("li", "", all.turn.none));
        }
        let on = filled("h2", "", offer.looked, &[("words", words_of_it.trim())]);
        Some(list(vec![on, el("ul", "hb-notes", notes)]))
    });
    let notes: Vec<Html> = notes.collect();
    let says = match (four.asked_missing, notes.is_empty()) {
        (true, _) => offer.missing,
        (false, true) => "",
        (false, false) => all.turn.alone,
    };
    vec![
        list(boxes.collect()),
        with_status(
            acts(vec![tap(view, Weight::Next, offer.done, Act::Done), look(view), no_more(view, Deed::Offer)]),
            says,
        ),
        list(notes),
    ]
}

/// Each option, for oneself alone.
fn rate(view: View, seat: Seat) -> Vec<Html> {
    let (rate, four) = (&words_of(view).rate, &view.room.four);
    let ideas = four.ideas.iter().enumerate().skip(four.round());
    let asked = ideas.zip(["rate-1", "rate-2", "rate-3", "rate-4"]).map(|((place, idea), name)| {
        let rows = Rating::ALL.into_iter().zip(rate.answers).map(|(rating, label)| {
            let on = idea.rated[seat as usize] == Some(rating);
            let event = Event::Four(FourEvent::Acted(Act::Rate(place, rating)));
            row(radio(*view, name, on, event), vec![text(label)])
        });
        let asked = el("legend", "hb-choices__ask hb-wrote", vec![typed(idea.words.trim())]);
        el("fieldset", "", vec![asked, el("div", "hb-choices", rows.collect())])
    });
    vec![
        list(asked.collect()),
        with_status(
            acts(vec![tap(view, Weight::Next, rate.done, Act::Done)]),
            if four.asked_missing { rate.missing } else { "" },
        ),
    ]
}

/// What both may read: what was said in the turns that are done. Of this very step it is in sight.
fn so_far(view: View, deed: Deed) -> Html {
    let (turn, four) = (&words_of(view).turn, &view.room.four);
    let said = |(_, seat, said): &(Deed, Seat, &str)| {
        let who = el("p", "hb-small hb-soft", vec![with_names(view, turn.wrote, *seat)]);
        list(vec![who, el("blockquote", "hb-spoken hb-wrote", vec![typed(said)])])
    };
    let (here, before): (Vec<_>, Vec<_>) = four.told().into_iter().partition(|(of, ..)| *of == deed);
    let before = match before.is_empty() {
        true => nothing(),
        false => fold(turn.so_far, el("div", "hb-more__body", before.iter().map(said).collect())),
    };
    list(vec![before, list(here.iter().map(said).collect())])
}

/// What is left of the turn, and a way to take more.
fn ring(view: View) -> Html {
    let (time, four) = (&words_of(view).time, &view.room.four);
    let Some(left) = four.left(view.shell.now) else { return nothing() };
    let more = if left < 60_000 { tap(view, Weight::Small, time.extend, Act::Extend) } else { nothing() };
    ring_of(left, four.turn(), [time.over, time.soon, time.left], more)
}
