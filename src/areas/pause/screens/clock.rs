use yew::prelude::*;

use crate::areas::pause::PauseEvent;
use crate::areas::pause::screens::View;
use crate::areas::pause::screens::call::zone;
use crate::areas::pause::screens::ours::settled;
use crate::areas::pause::screens::{begin_again, heading, part, press, press_filled, small};
use crate::areas::pause::{CheckIn, Length, Part, Pause};
use crate::shell::Event;
use crate::shell::words::ShareWords;
use crate::ui::element::{Element as _, el, filled, list, nothing, text, typed, words};
use crate::ui::parts::{Choice, Weight, What, agreed as script, fold, shared, switch};

/// The one clock for both: first when to be back, then what is left. It is meant to be left on a table.
pub fn clock(view: View, pause: &Pause) -> Html {
    let (words_of, room) = (&view.pause().running, view.room);
    let at = view.time(pause.ends());
    let face = el(
        "div",
        "hb-clock",
        vec![
            ring(pause, room.now),
            el(
                "div",
                "hb-clock__face",
                vec![heading("hb-clock__back", view.words().pause.running, &[("time", &at)]), left(view, pause)],
            ),
        ],
    );
    let share = press(view, Weight::Usual, ShareWords::of(view.shell.language).heading, PauseEvent::ShareAsked);
    let end = press(view, Weight::Plain, words_of.end_here, PauseEvent::EndAsked);
    let not_kept = if view.shell.keeps_nothing() { small(view.pause().notice.not_kept) } else { nothing() };
    let words_more = &view.pause().more;
    let new_link = match room.other.filter(|known| *known != pause.ends()) {
        _ if view.shell.is_on_disk() => nothing(),
        Some(known) => filled("p", "", words_more.new_link, &[("time", &view.time(known))]),
        None if room.new_link => words("p", "", words_more.new_link_if),
        None => nothing(),
    };
    el(
        "div",
        "hb-screen hb-screen--clock",
        vec![
            face,
            agreed(view),
            el(
                "div",
                "hb-stack",
                vec![
                    new_link,
                    el("div", "hb-acts", vec![share, begin_again(view), end]),
                    ending(view),
                    sound(view),
                    zone(view),
                    not_kept,
                ],
            ),
            to_hand_on(view, &at),
            crate::areas::pause::screens::apart::apart(view, pause),
            calendar(view),
            el(
                "section",
                "hb-part",
                vec![more(view, pause), options(view), crate::areas::pause::screens::call::flooding(view)],
            ),
            el("section", "hb-stack", vec![small(words_of.free), small(words_of.unseen)]),
        ],
    )
}

/// What was settled while calm: what is for now comes first, what calls a pause last.
fn agreed(view: View) -> Html {
    let (calls, now) = Part::ALL.split_at(2);
    let rows = [settled(view, &view.room.agreement, now.iter().chain(calls), false), script(*view)];
    if rows == [nothing(), nothing()] { nothing() } else { part(view.pause().running.agreed, rows.into()) }
}

/// The link and its code, or where there can be none, what to say instead.
fn to_hand_on(view: View, at: &str) -> Html {
    let words_of = &view.pause().share;
    let known = [words_of.lead, words_of.holds, words_of.no_server, words_of.once];
    let told = match &view.shell.shared {
        Some(shared) if shared.link.is_empty() => filled("p", "hb-spoken", view.words().pause.running, &[("time", at)]),
        _ => nothing(),
    };
    list(vec![shared(*view, What::Pause(known)), told])
}

/// After a reload, and in a window that only follows, the sound takes a touch.
fn sound(view: View) -> Html {
    let words_of = &view.pause().running;
    if view.room.can_sound || !view.room.switches.sound {
        return nothing();
    }
    let ready = press(view, Weight::Usual, words_of.sound_tap, PauseEvent::SoundReadied);
    el("div", "hb-stack", vec![el("p", "", vec![ready]), small(words_of.sound_tap_why)])
}

/// A ring of light that draws in slowly. What it shows stands in words beneath it.
fn ring(pause: &Pause, now: i64) -> Html {
    // In thousandths of the way round; a whole second of a long pause is less than one of them.
    let left = pause.remaining(now).saturating_mul(1000) / pause.total().max(1);
    let circle = |class| {
        el("circle", class, Vec::new()).with("cx", "100").with("cy", "100").with("r", "94").with("pathLength", "1000")
    };
    let lit =
        circle("hb-clock__lit").with_own("stroke-dasharray", [left.min(1000).to_string().as_str(), " 1000"].concat());
    el("svg", "hb-clock__ring", vec![circle("hb-clock__way"), lit])
        .with("viewBox", "0 0 200 200")
        .with("aria-hidden", "true")
}

/// What is left, silent to a screen reader but there to be read.
fn left(view: View, pause: &Pause) -> Html {
    let (words_of, room) = (&view.pause().running, view.room);
    if room.switches.clock_hidden {
        return nothing();
    }
    let left = pause.left(room.now);
    let shown = if room.switches.seconds_hidden || left.hours > 0 {
        match left.minutes_up {
            ..=1 => words_of.less.to_owned(),
            minutes => crate::areas::pause::screens::call::lasting_filled(view, words_of.left, minutes),
        }
    } else {
        let two = |number: i64| if number < 10 { ["0", &number.to_string()].concat() } else { number.to_string() };
        [left.minutes.to_string(), two(left.seconds)].join(":")
    };
    let timer = el("p", "hb-clock__left", vec![typed(&shown)]).with("role", "timer");
    timer.with("aria-label", words_of.clock)
}

fn ending(view: View) -> Html {
    let words_of = &view.pause().running;
    if !view.room.ending {
        return nothing();
    }
    let ask = words("h2", "", words_of.end_here_ask).with("id", "ending").with("tabindex", "-1");
    let no = press(view, Weight::Usual, words_of.end_here_no, PauseEvent::EndCancelled);
    let yes = press(view, Weight::Usual, words_of.end_here_yes, PauseEvent::EndConfirmed);
    let why = match view.room.other {
        Some(known) => filled("p", "", words_of.end_here_why, &[("time", &view.time(known))]),
        None => words("p", "", words_of.end_here_alone),
    };
    el("section", "hb-question", vec![ask, why, el("div", "hb-acts", vec![no, yes])]).with("aria-labelledby", "ending")
}

/// More time, by the steps in which check-ins lengthen.
pub fn more(view: View, pause: &Pause) -> Html {
    fold(view.pause().more.heading, el("div", "hb-more__body", more_inside(view, pause)))
}

pub fn more_inside(view: View, pause: &Pause) -> Vec<Html> {
    let (words_of, room) = (&view.pause().more, view.room);
    if pause.is_practice() {
        return vec![words("p", "", words_of.practice)];
    }
    let next = pause.check_in(room.now);
    if next == CheckIn::NextDay {
        let tomorrow = PauseEvent::MoreTimeAsked(Length::MOST.minutes());
        return vec![words("p", "", words_of.too_far), press(view, Weight::Usual, words_of.next_day, tomorrow)];
    }
    let (least, most) = next.lengths();
    let mut lengths = vec![20, least.minutes(), most.minutes()];
    lengths.dedup();
    let from = pause.ends().max(room.now);
    let offers = lengths.iter().map(|minutes| {
        let length = view.lasting(i64::from(*minutes));
        press_filled(view, words_of.add, &[("for", &length)], PauseEvent::MoreTimeAsked(*minutes))
    });
    let back = view.time(from + i64::from(lengths[0]) * crate::areas::pause::MINUTE);
    vec![
        words("p", "", words_of.lead),
        filled("p", "hb-spoken", words_of.say, &[("time", &back)]),
        el("div", "hb-acts", offers.collect()),
        small(words_of.check_in),
        small(words_of.not_start),
    ]
}

fn options(view: View) -> Html {
    let (words_of, room) = (&view.pause().running, view.room);
    let set = &room.switches;
    let choice =
        |label, aside, on, event| switch(*view, Choice { label: text(label), aside, on, event: Event::Pause(event) });
    let awake = match (room.awake_refused, room.awake_lost) {
        (true, _) => words_of.awake_no,
        (_, true) => words_of.awake_lost,
        _ => "",
    };
    let note_why = if room.note_refused { words_of.notify_no } else { words_of.notify_why };
    let rows = vec![
        choice(words_of.hide_seconds, "", set.seconds_hidden, PauseEvent::SecondsHidden(!set.seconds_hidden)),
        choice(words_of.hide_clock, "", set.clock_hidden, PauseEvent::ClockHidden(!set.clock_hidden)),
        choice(words_of.awake, awake, set.awake, PauseEvent::AwakeChosen(!set.awake)),
        choice(words_of.sound, "", set.sound, PauseEvent::SoundChosen(!set.sound)),
        choice(words_of.notify, note_why, set.note, PauseEvent::NoteChosen(!set.note)),
        el("p", "", vec![press(view, Weight::Plain, words_of.sound_try, PauseEvent::SoundTried)]),
    ];
    fold(words_of.options, el("div", "hb-more__body", rows))
}

/// The calendar, for a phone that is locked.
fn calendar(view: View) -> Html {
    let words_of = &view.pause().share;
    let add = press(view, Weight::Usual, words_of.calendar, PauseEvent::CalendarAsked);
    part(words_of.calendar, vec![words("p", "", words_of.locked), small(words_of.locked_why), el("p", "", vec![add])])
}
