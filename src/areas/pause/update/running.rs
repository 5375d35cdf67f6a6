//! The clock: called, followed, given more time, ended.

use crate::areas::pause::update::HEADING;
use crate::areas::pause::write_pause;
use crate::areas::pause::{Announcement, ClockMoved, Length, NoMoreTime, Outcome, Pause, Reading};
use crate::shell::effect::{Effect, Slot};
use crate::shell::model::{Model, Notice};
use crate::shell::route::Route;
use crate::shell::update::Moment;

/// One tap, and it runs. Where a pause runs already, or waits to be come back from, the tap leads to it.
pub fn call(model: &mut Model, moment: Moment, ask: &mut Vec<Effect>) {
    if model.pause.on().is_some() || model.pause.waits() {
        ask.push(Effect::GoTo(Route::Pause));
        return;
    }
    start(model, model.pause.agreement.length(), moment, ask);
}

pub fn start_chosen(model: &mut Model, moment: Moment, ask: &mut Vec<Effect>) {
    match model.pause.minutes.trim().parse().ok().and_then(Length::of_minutes) {
        Some(length) => start(model, length, moment, ask),
        None => {
            model.pause.bad_length = true;
            ask.push(Effect::Focus("minutes"));
        }
    }
}

pub fn start(model: &mut Model, length: Length, moment: Moment, ask: &mut Vec<Effect>) {
    begin(model, Pause::call(moment.now, length), ask);
    crate::areas::turns::update::pause(model, moment, ask);
    model.pause.two_phones = false;
    model.pause.other = None;
    ask.push(Effect::GoTo(Route::Pause));
    ask.push(Effect::Focus(HEADING));
}

/// Follows a pause from now on, whoever called it.
pub fn begin(model: &mut Model, pause: Pause, ask: &mut Vec<Effect>) {
    let room = &mut model.pause;
    room.seen = Some(room.now);
    room.said = Some(Announcement::Start);
    room.running = Some(pause);
    room.returning = None;
    room.shared = None;
    room.ending = false;
    room.new_link = false;
    if room.sound {
        ask.push(Effect::ReadyBell);
    }
    if room.awake {
        ask.push(Effect::KeepAwake(true));
    }
    save(model, ask);
}

/// Keeps the pause where every window of the browser sees it: its times alone. A person who wants no trace gets none.
pub fn save(model: &mut Model, ask: &mut Vec<Effect>) {
    if model.no_trace() || !model.pause.writable {
        return;
    }
    ask.push(match &model.pause.running {
        Some(pause) => Effect::Save(Slot::Pause, write_pause(pause)),
        None => Effect::Remove(Slot::Pause),
    });
}

/// Says and rings what fell due. A late tick is normal: what it says depends on the end alone.
pub fn tick(model: &mut Model, reading: Reading, ask: &mut Vec<Effect>) {
    let room = &mut model.pause;
    let earlier = room.reading.replace(reading);
    room.now = reading.wall;
    crate::areas::turns::update::tick(model, reading.wall, ask);
    let room = &mut model.pause;
    let Some(pause) = &room.running else { return };
    // The clock may have been set back: what was said is not said again.
    let seen = room.seen;
    let rings = pause.rings(seen, reading.wall);
    if let Some(due) = pause.due(seen, reading.wall) {
        room.said = Some(due);
        if due == Announcement::End {
            ask.push(Effect::KeepAwake(false));
            // The clock's controls are gone; in a frame the page around keeps its focus.
            if model.route == Route::Pause && model.frame.is_none() {
                ask.push(Effect::Focus(HEADING));
            }
        }
    }
    room.seen = seen.max(Some(reading.wall));
    let over = pause.is_over(reading.wall);
    if rings {
        if room.sound {
            ask.push(Effect::Ring);
        }
        if room.note {
            ask.push(Effect::Note(model.language.words.pause.end.doc));
        }
    }
    let moved = earlier.and_then(|earlier| reading.moved_since(&earlier)).filter(|_| !over);
    if let Some(moved) = moved {
        let notices = [Notice::ClockBack, Notice::ClockAhead];
        model.notices.retain(|known| !notices.contains(known));
        model.tell(if matches!(moved, ClockMoved::Back { .. }) { Notice::ClockBack } else { Notice::ClockAhead });
    }
}

/// Ends it on this side alone.
pub fn end_here(model: &mut Model, moment: Moment, ask: &mut Vec<Effect>) {
    let room = &mut model.pause;
    room.ending = false;
    if let Some(pause) = &mut room.running {
        pause.end_here(moment.now);
    }
    // What was said of the running pause is true no more.
    room.said = None;
    ask.extend([Effect::KeepAwake(false), Effect::Focus(HEADING)]);
    save(model, ask);
}

/// The same pause with a new end, where 24 hours allow it; else it takes a new pause.
pub fn more_time(model: &mut Model, minutes: u16, moment: Moment, ask: &mut Vec<Effect>) {
    let Some((pause, length)) = model.pause.running.clone().zip(Length::of_minutes(minutes)) else { return };
    let longer = match pause.more_time(length, moment.now) {
        Ok(longer) => longer,
        Err(NoMoreTime::NeedsNewPause) => Pause::call(moment.now, length),
        Err(NoMoreTime::Practice) => return,
    };
    if pause.is_over(moment.now) {
        model.pause.returns.note(&pause, Outcome::Extended);
        crate::areas::pause::update::back::save_returns(model, ask);
    }
    begin(model, longer, ask);
    model.pause.new_link = true;
    ask.push(Effect::Focus(HEADING));
}

/// The pause is done with.
pub fn leave(model: &mut Model, ask: &mut Vec<Effect>) {
    let room = &mut model.pause;
    room.running = None;
    room.returning = None;
    room.shared = None;
    room.said = None;
    room.other = None;
    room.new_link = false;
    ask.extend([Effect::KeepAwake(false), Effect::Focus(HEADING)]);
    save(model, ask);
}
