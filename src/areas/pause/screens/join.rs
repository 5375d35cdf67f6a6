use yew::prelude::*;

use crate::areas::pause::screens::View;
use crate::areas::pause::screens::{heading, press, small};
use crate::areas::pause::{Invitation, LinkProblem, MINUTE, Meeting};
use crate::areas::pause::{PauseEvent, PausePage};
use crate::ui::element::{el, filled, list, nothing, words};
use crate::ui::parts::{Weight, link};
use crate::ui::view::fill;

/// A pause from the other phone: seen whole before anything of it is kept.
pub fn join(view: View) -> Html {
    let inside = match &view.room.invited {
        Some(Ok(invitation)) => invited(view, invitation),
        Some(Err(problem)) => refused(view, *problem),
        None => vec![heading("", view.pause().join.heading, &[])],
    };
    el("div", "hb-screen", inside)
}

fn invited(view: View, invitation: &Invitation) -> Vec<Html> {
    let (words_of, room) = (&view.pause().join, view.room);
    let pause = &invitation.pause;
    let at = view.time(pause.ends());
    let what = if pause.is_practice() {
        words_of.practice.to_owned()
    } else {
        let left = view.lasting(pause.left(room.now).minutes_up);
        fill(words_of.what, &[("for", &view.lasting(pause.total() / MINUTE)), ("time", &at), ("left", &left)])
    };
    let meeting = room.on().map(|here| (here.meets(pause), view.time(here.ends())));
    let known = match &meeting {
        Some((Meeting::Same, _)) => words_of.same.to_owned(),
        Some((Meeting::MoreTime, _)) => fill(words_of.more_time, &[("time", &at)]),
        Some((Meeting::Older, here)) => fill(words_of.older, &[("time", here)]),
        Some((Meeting::Other, here)) => fill(words_of.other, &[("time", here)]),
        None => String::new(),
    };
    let clocks = invitation.clocks.map(|clocks| match clocks.about_minutes {
        0 => list(vec![words("p", "", words_of.clocks_small), small(words_of.clocks_check)]),
        minutes => {
            let by = view.lasting(minutes);
            let said = filled("p", "", words_of.clocks, &[("minutes", &by), ("time", &at)]);
            list(vec![said, small(words_of.clocks_check)])
        }
    });
    let is_here = matches!(meeting, Some((Meeting::Same | Meeting::Older, _)));
    let acts = if is_here {
        vec![press(view, Weight::Next, view.pause().back.next, PauseEvent::JoinRefused)]
    } else {
        let refuse = press(view, Weight::Usual, words_of.refuse, PauseEvent::JoinRefused);
        vec![press(view, Weight::Next, words_of.accept, PauseEvent::JoinAccepted), refuse]
    };
    vec![
        heading("", words_of.heading, &[]),
        words("p", "", words_of.lead),
        filled("p", "hb-lead hb-spoken", &what, &[]),
        if known.is_empty() { nothing() } else { filled("p", "", &known, &[]) },
        clocks.unwrap_or_default(),
        el("div", "hb-acts", acts),
        if is_here { nothing() } else { small(words_of.refuse_why) },
    ]
}

/// Each odd link has a sentence of its own, and changes nothing.
fn refused(view: View, problem: LinkProblem) -> Vec<Html> {
    let words_of = &view.pause().link_problem;
    let said = match problem {
        LinkProblem::Damaged => words_of.damaged,
        LinkProblem::OtherVersion => words_of.other_version,
        LinkProblem::TooLong => words_of.too_long,
        LinkProblem::Future => words_of.future,
        LinkProblem::Ended { minutes_ago: 0 } => words_of.ended_now,
        LinkProblem::Ended { .. } => words_of.ended,
    };
    let ago = if let LinkProblem::Ended { minutes_ago } = problem { minutes_ago } else { 0 };
    vec![
        heading("", words_of.heading, &[]),
        filled("p", "hb-lead", said, &[("ago", &view.lasting(ago))]),
        el("div", "hb-acts", vec![link(Weight::Usual, view.words().areas.pause, &PausePage::Clock.into())]),
    ]
}
