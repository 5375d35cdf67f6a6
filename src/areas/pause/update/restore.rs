//! What the browser holds of the pause, and what another window makes of it.

use crate::areas::pause::{
    Agreement, Announcement, OURS, PAUSE, Pause, PauseRoom, RETURNS, read_ours, read_pause, read_returns,
};
use crate::shell::{Context, Effect, Notice, Started};

pub fn restore(room: &mut PauseRoom, started: &mut Started, cx: &mut Context) {
    room.now = cx.now();
    if let Some((pause, switches)) = cx.take(started, &PAUSE, read_pause) {
        // What was on before a reload is on after it. The sound takes a touch, for which the clock asks.
        if switches.awake && !pause.is_over(room.now) {
            cx.ask(Effect::KeepAwake(true));
        }
        room.switches = switches;
        room.running = Some(pause);
    }
    room.returns = cx.take(started, &RETURNS, read_returns).unwrap_or_default();
    if let Some(agreement) = cx.take(started, &OURS, read_ours) {
        room.minutes = agreement.length().minutes().to_string();
        room.agreement = agreement;
    }
}

/// Another window's pause is the newer one. It is not written back: the two would answer each other for ever.
pub fn changed_elsewhere(room: &mut PauseRoom, text: Option<&str>, cx: &mut Context) {
    let Ok(read) = text.map(read_pause).transpose() else { return };
    // Each window's clock is set for itself.
    let pause = read.map(|(pause, _)| pause);
    if pause == room.running {
        return;
    }
    let longer = room.on().zip(pause.as_ref()).is_some_and(|(here, other)| here.ends() != other.ends());
    let over = pause.as_ref().is_none_or(|pause| pause.is_over(room.now));
    if room.running.is_none() || longer {
        room.seen = Some(room.now);
        room.said = Some(Announcement::Start).filter(|_| !over);
    }
    let same = room.running.as_ref().map(Pause::started) == pause.as_ref().map(Pause::started);
    room.other = room.other.filter(|_| same);
    room.running = pause;
    room.returning = None;
    cx.drop_link();
    room.ending = false;
    if longer {
        cx.tell(Notice::PauseElsewhere);
    }
}

/// What was agreed was written, or taken away, in another window.
pub fn agreed_elsewhere(room: &mut PauseRoom, text: Option<&str>) {
    if let Ok(agreement) = text.map_or_else(|| Ok(Agreement::default()), read_ours) {
        room.minutes = agreement.length().minutes().to_string();
        room.agreement = agreement;
    }
}
