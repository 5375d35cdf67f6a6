//! What the browser holds of the pause, and what another window makes of it.

use crate::areas::pause::{AgreementProblem, Announcement, Pause, PauseRoom, read_agreement, read_pause, read_returns};
use crate::shell::kept::Unreadable;
use crate::shell::{Context, Notice, Slot, StartedPause};

pub fn restore(room: &mut PauseRoom, started: StartedPause, cx: &mut Context) {
    room.now = cx.now();
    if let Some(text) = started.running {
        match read_pause(&text) {
            Ok(pause) => room.running = Some(pause),
            Err(unreadable) => unread(room, unreadable, Slot::Pause, text, cx),
        }
    }
    if let Some(text) = started.returns {
        match read_returns(&text) {
            Ok(returns) => room.returns = returns,
            Err(unreadable) => unread(room, unreadable, Slot::Returns, text, cx),
        }
    }
    // What stands in the tab is newer: it goes once there is something in the store.
    let ours = started.draft.map(|text| (Slot::OursDraft, text));
    if let Some((slot, text)) = ours.or(started.ours.map(|text| (Slot::Ours, text))) {
        match read_agreement(&text) {
            Ok(agreement) => {
                room.minutes = agreement.length().minutes().to_string();
                room.agreement = agreement;
            }
            Err(problems) => {
                let newer = problems.contains(&AgreementProblem::OtherVersion);
                let why = if newer { Unreadable::Newer } else { Unreadable::Damaged };
                unread(room, why, slot, text, cx);
            }
        }
    }
}

/// What can't be read is set aside; what a newer version wrote is left alone.
fn unread(room: &mut PauseRoom, why: Unreadable, slot: Slot, text: String, cx: &mut Context) {
    match why {
        Unreadable::Newer => {
            room.writable = false;
            cx.leave_to_newer(&slot);
        }
        Unreadable::Damaged => {
            cx.tell(Notice::SetAside);
            cx.set_aside(slot.clone(), text);
            cx.remove(slot);
        }
    }
}

/// Another window's pause is the newer one. It is not written back: the two would answer each other for ever.
pub fn changed_elsewhere(room: &mut PauseRoom, text: Option<&str>, cx: &mut Context) {
    let pause = match text.map(read_pause).transpose() {
        Ok(pause) => pause,
        Err(Unreadable::Newer) => {
            room.writable = false;
            return cx.leave_to_newer(&Slot::Pause);
        }
        Err(Unreadable::Damaged) => return,
    };
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
