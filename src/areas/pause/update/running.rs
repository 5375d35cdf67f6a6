//! The clock: called, followed, given more time, ended.

use crate::areas::pause::PAUSE;
use crate::areas::pause::{Announcement, ClockMoved, Length, NoMoreTime, Outcome, Pause, Reading};
use crate::areas::pause::{PauseEvent, PausePage, PauseRoom, write_pause};
use crate::shell::words::InterfaceWords;
use crate::shell::{Context, Effect, Event, HEADING, Notice};

/// One tap, and it runs. Where a pause runs already, or waits to be come back from, the tap leads to it.
pub fn call(room: &mut PauseRoom, cx: &mut Context) {
    if room.on().is_some() || room.waits() {
        cx.go_to(PausePage::Clock.into());
        return;
    }
    start(room, room.agreement.length(), cx);
}

pub fn start_chosen(room: &mut PauseRoom, cx: &mut Context) {
    match room.minutes.trim().parse().ok().and_then(Length::of_minutes) {
        Some(length) => start(room, length, cx),
        None => {
            room.bad_length = true;
            cx.focus("minutes");
        }
    }
}

pub fn start(room: &mut PauseRoom, length: Length, cx: &mut Context) {
    begin(room, Pause::call(cx.now(), length), cx);
    cx.raise(Event::PauseBegan);
    room.two_phones = false;
    room.other = None;
    // Whoever is there already goes to its heading; coming there does so by itself.
    if *cx.route() == PausePage::Clock.into() { cx.focus(HEADING) } else { cx.go_to(PausePage::Clock.into()) }
}

/// Follows a pause from now on, whoever called it. Whoever begins goes to the heading of its clock, which says it: nothing
/// else says it again.
pub fn begin(room: &mut PauseRoom, pause: Pause, cx: &mut Context) {
    room.seen = Some(room.now);
    room.said = None;
    room.running = Some(pause);
    room.returning = None;
    cx.drop_link();
    room.ending = false;
    room.new_link = false;
    if room.switches.sound {
        ready(room, cx);
    }
    if room.switches.awake {
        cx.ask(Effect::KeepAwake(true));
    }
    save(room, cx);
}

/// Something about its clock is set otherwise.
pub fn switch(room: &mut PauseRoom, event: &PauseEvent, cx: &mut Context) {
    let switches = &mut room.switches;
    match *event {
        PauseEvent::SecondsHidden(on) => switches.seconds_hidden = on,
        PauseEvent::ClockHidden(on) => switches.clock_hidden = on,
        PauseEvent::AwakeChosen(on) => {
            switches.awake = on;
            room.awake_lost = false;
            cx.ask(Effect::KeepAwake(on));
        }
        PauseEvent::SoundChosen(on) => {
            switches.sound = on;
            if on {
                ready(room, cx);
            }
        }
        PauseEvent::NoteChosen(on) => {
            switches.note = on;
            if on {
                cx.ask(Effect::AllowNote);
            }
        }
        _ => {}
    }
    save(room, cx);
}

/// The page was touched: it may sound from now on.
pub fn ready(room: &mut PauseRoom, cx: &mut Context) {
    room.can_sound = true;
    cx.ask(Effect::ReadyBell);
}

/// Keeps the pause where every window of the browser sees it: its times, and how its clock is set. A person who wants no
/// trace gets none.
pub fn save(room: &mut PauseRoom, cx: &mut Context) {
    match &room.running {
        Some(pause) => cx.keep(&PAUSE, write_pause(pause, &room.switches)),
        None => cx.remove(PAUSE.key()),
    }
}

/// Says and rings what fell due. A late tick is normal: what it says depends on the end alone.
pub fn tick(room: &mut PauseRoom, reading: Reading, cx: &mut Context) {
    let earlier = room.reading.replace(reading);
    room.now = reading.wall;
    let Some(pause) = &room.running else { return };
    // The clock may have been set back: what was said is not said again.
    let seen = room.seen;
    let rings = pause.rings(seen, reading.wall);
    if let Some(due) = pause.due(seen, reading.wall) {
        room.said = Some(due);
        if due == Announcement::End {
            let_go(cx);
            // The clock's controls are gone; in a frame the page around keeps its focus.
            if *cx.route() == PausePage::Clock.into() && cx.shell().frame.is_none() {
                cx.focus(HEADING);
                // The heading that is gone to says it, and nothing else says it again.
                room.said = None;
            }
        }
    }
    room.seen = seen.max(Some(reading.wall));
    let over = pause.is_over(reading.wall);
    if rings {
        if room.switches.sound {
            cx.ask(Effect::Ring);
        }
        if room.switches.note {
            cx.ask(Effect::Note(InterfaceWords::of(cx.language()).pause.title_over));
        }
    }
    let moved = earlier.and_then(|earlier| reading.moved_since(&earlier)).filter(|_| !over);
    if let Some(moved) = moved {
        let notices = [Notice::ClockBack, Notice::ClockAhead];
        cx.untell(&notices);
        cx.tell(if matches!(moved, ClockMoved::Back { .. }) { Notice::ClockBack } else { Notice::ClockAhead });
    }
}

/// Ends it on this side alone.
pub fn end_here(room: &mut PauseRoom, cx: &mut Context) {
    room.ending = false;
    if let Some(pause) = &mut room.running {
        pause.end_here(cx.now());
    }
    // What was said of the running pause is true no more.
    room.said = None;
    let_go(cx);
    cx.focus(HEADING);
    save(room, cx);
}

/// The clock stands still: the screen may go dark, and what was told of an end to come is true no more.
fn let_go(cx: &mut Context) {
    cx.ask(Effect::KeepAwake(false));
    cx.untell(&[Notice::ClockBack, Notice::ClockAhead, Notice::PauseElsewhere]);
}

/// The same pause with a new end, where 24 hours allow it; else it takes a new pause.
pub fn more_time(room: &mut PauseRoom, minutes: u16, cx: &mut Context) {
    let Some((pause, length)) = room.running.clone().zip(Length::of_minutes(minutes)) else { return };
    let longer = match pause.more_time(length, cx.now()) {
        Ok(longer) => longer,
        Err(NoMoreTime::NeedsNewPause) => Pause::call(cx.now(), length),
        Err(NoMoreTime::Practice) => return,
    };
    if pause.is_over(cx.now()) {
        room.returns.note(&pause, Outcome::Extended);
        crate::areas::pause::update::back::save_returns(room, cx);
    }
    begin(room, longer, cx);
    room.new_link = true;
    cx.focus(HEADING);
}

/// The pause is done with.
pub fn leave(room: &mut PauseRoom, cx: &mut Context) {
    room.running = None;
    room.returning = None;
    cx.drop_link();
    room.said = None;
    room.other = None;
    room.new_link = false;
    let_go(cx);
    cx.focus(HEADING);
    save(room, cx);
}
