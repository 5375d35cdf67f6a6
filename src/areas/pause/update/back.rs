//! Coming back, and the list of how it went.

use crate::areas::pause::RETURNS;
use crate::areas::pause::update::running;
use crate::areas::pause::{Choice, Outcome, PauseRoom, Returning, Seats, Step, write_returns};
use crate::shell::{Context, HEADING};

pub fn begin(room: &mut PauseRoom, cx: &mut Context) {
    let seats = if room.two_phones { Seats::Own } else { Seats::Both };
    room.returning = Some(Returning::open(seats));
    cx.focus(HEADING);
}

pub fn on_two_phones(room: &mut PauseRoom, cx: &mut Context) {
    room.two_phones = true;
    begin(room, cx);
}

/// One small step. Coming back counts once the steps are done.
pub fn step(room: &mut PauseRoom, cx: &mut Context, take: &dyn Fn(&mut Returning)) {
    let Some(returning) = &mut room.returning else { return };
    let before = returning.step();
    take(returning);
    let moved = returning.step() != before;
    // Whoever tapped has no button any more.
    if moved || returning.step() == Step::Arrive {
        cx.focus(HEADING);
    }
}

/// Whoever resumes or parks has come back. More time is noted when there is a new time.
pub fn choose(room: &mut PauseRoom, choice: Choice, cx: &mut Context) {
    step(room, cx, &|returning| returning.choose(choice));
    let chosen = room.returning.as_ref().and_then(Returning::choice);
    if let Some(pause) = &room.running
        && chosen.is_some_and(|choice| choice != Choice::Extend)
    {
        room.returns.note(pause, Outcome::Kept);
        save_returns(room, cx);
    }
    if room.returning.as_ref().is_some_and(|back| back.step() == Step::Over(Choice::Extend)) {
        room.returning = None;
    }
}

/// What the person says of a return that went by unseen; `None` leaves it out of the list.
pub fn note(room: &mut PauseRoom, outcome: Option<Outcome>, cx: &mut Context) {
    if let Some((pause, outcome)) = room.running.as_ref().zip(outcome) {
        room.returns.note(pause, outcome);
        room.card_put_away = false;
        save_returns(room, cx);
    }
    running::leave(room, cx);
}

pub fn save_returns(room: &mut PauseRoom, cx: &mut Context) {
    cx.ask_what_to_keep();
    cx.keep(&RETURNS, write_returns(&room.returns));
}
