use yew::prelude::*;

use crate::areas::pause::screens::View;
use crate::areas::pause::screens::ours::settled;
use crate::areas::pause::screens::{begin_again, heading, part, press};
use crate::areas::pause::{MINUTE, Outcome, Part, Pause, Phase};
use crate::areas::pause::{PauseEvent, PausePage};
use crate::ui::element::{el, filled, nothing, words};
use crate::ui::parts::{Weight, link};

/// The time is up: soft, and not to be missed.
pub fn end(view: View, pause: &Pause) -> Html {
    let (words_of, now) = (&view.pause().end, view.shell.now);
    if pause.ended_here().is_some() {
        return ended_here(view, pause);
    }
    if pause.is_practice() {
        return tried(view);
    }
    if view.room.returns.asks(pause, now) {
        return asks(view, pause);
    }
    let when = match pause.phase(now) {
        Phase::EndedAgo { minutes } => filled("p", "hb-lead", words_of.late, &[("ago", &view.lasting(minutes))]),
        _ => words("p", "hb-lead", words_of.now),
    };
    let inside = vec![
        el("div", "hb-stack", vec![heading("", view.words().pause.over, &[]), when]),
        words("p", "", words_of.ready),
        words("p", "", words_of.caller),
        settled(view, &view.room.agreement, [Part::ComingBack].iter(), false),
        el(
            "div",
            "hb-acts",
            vec![press(view, Weight::Next, words_of.come, PauseEvent::ReturnAsked), begin_again(view)],
        ),
        part(words_of.time, crate::areas::pause::screens::clock::more_inside(view, pause)),
    ];
    el("div", "hb-screen hb-screen--warm", inside)
}

fn ended_here(view: View, pause: &Pause) -> Html {
    let words_of = view.pause();
    let at = view.time(pause.ends());
    // Before the agreed time the other may still be away.
    let (title, time) = if view.shell.now < pause.ends() {
        let left = view.lasting(pause.left(view.shell.now).minutes_up);
        let time = filled("p", "hb-lead", words_of.running.ended_here, &[("time", &at), ("for", &left)]);
        (words_of.running.ended_early, time)
    } else {
        (view.words().pause.over, words("p", "hb-lead", words_of.end.now))
    };
    let come = press(view, Weight::Next, words_of.end.come, PauseEvent::ReturnAsked);
    let done = press(view, Weight::Usual, words_of.back.done, PauseEvent::Left);
    let inside = vec![heading("", title, &[]), time, el("div", "hb-acts", vec![come, done, begin_again(view)])];
    el("div", "hb-screen", inside)
}

fn tried(view: View) -> Html {
    let words_of = view.pause();
    let said = words("p", "hb-lead", words_of.ours.tried);
    let done = press(view, Weight::Next, words_of.back.done, PauseEvent::Left);
    let ours = link(Weight::Usual, words_of.ours.heading, &PausePage::Ours.into());
    el("div", "hb-screen", vec![heading("", words_of.end.now, &[]), said, el("div", "hb-acts", vec![done, ours])])
}

/// Asked, never taken for granted: people come back without a page too.
fn asks(view: View, pause: &Pause) -> Html {
    let words_of = &view.pause().end;
    let why = filled("p", "", words_of.asks_why, &[("time", &view.time(pause.ends()))]);
    let ago = (view.shell.now - pause.ends()) / MINUTE;
    let late = filled("p", "hb-lead", words_of.late, &[("ago", &view.lasting(ago))]);
    let answers = [
        (words_of.yes, Some(Outcome::Kept)),
        (words_of.more, Some(Outcome::Extended)),
        (words_of.no, Some(Outcome::Missed)),
    ]
    .map(|(label, outcome)| press(view, Weight::Usual, label, PauseEvent::Noted(outcome)));
    let skip = press(view, Weight::Plain, words_of.skip, PauseEvent::Noted(None));
    let come =
        if ago < 24 * 60 { press(view, Weight::Plain, words_of.come, PauseEvent::ReturnAsked) } else { nothing() };
    let inside = vec![
        heading("", words_of.asks, &[]),
        late,
        why,
        el("div", "hb-acts", answers.into()),
        el("div", "hb-acts", vec![come, skip]),
    ];
    el("div", "hb-screen", inside)
}
