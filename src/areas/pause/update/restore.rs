//! What the browser holds of the pause, and what another window makes of it.

use crate::areas::pause::Pause;
use crate::areas::pause::{read_agreement, read_pause, read_returns};
use crate::shell::effect::{Effect, Slot};
use crate::shell::event::StartedPause;
use crate::shell::kept::Unreadable;
use crate::shell::model::{Model, Notice};
use crate::shell::restore::{leave_to_newer, set_aside};
use crate::shell::update::Moment;

pub fn restore(model: &mut Model, started: StartedPause, moment: Moment, ask: &mut Vec<Effect>) {
    let room = &mut model.pause;
    room.now = moment.now;
    room.address = started.address;
    room.can_send = started.can_send;
    if let Some(text) = started.running {
        match read_pause(&text) {
            Ok(pause) => model.pause.running = Some(pause),
            Err(unreadable) => unread(model, unreadable, Slot::Pause, text, ask),
        }
    }
    if let Some(text) = started.returns {
        match read_returns(&text) {
            Ok(returns) => model.pause.returns = returns,
            Err(unreadable) => unread(model, unreadable, Slot::Returns, text, ask),
        }
    }
    // What stands in the tab is newer: it goes once there is something in the store.
    let ours = started.draft.map(|text| (Slot::OursDraft, text));
    if let Some((slot, text)) = ours.or(started.ours.map(|text| (Slot::Ours, text))) {
        match read_agreement(&text) {
            Ok(agreement) => {
                model.pause.minutes = agreement.length().minutes().to_string();
                model.pause.agreement = agreement;
            }
            Err(problems) => {
                let newer = problems.contains(&crate::areas::pause::AgreementProblem::OtherVersion);
                let why = if newer { Unreadable::Newer } else { Unreadable::Damaged };
                unread(model, why, slot, text, ask);
            }
        }
    }
}

/// What can't be read is set aside; what a newer version wrote is left alone.
fn unread(model: &mut Model, why: Unreadable, slot: Slot, text: String, ask: &mut Vec<Effect>) {
    match why {
        Unreadable::Newer => leave_to_newer(model, &slot),
        Unreadable::Damaged => {
            model.tell(Notice::SetAside);
            set_aside(model, slot.clone(), text, ask);
            ask.push(Effect::Remove(slot));
        }
    }
}

/// Another window's pause is the newer one. It is not written back: the two would answer each other for ever.
pub fn changed_elsewhere(model: &mut Model, text: Option<&str>) {
    let pause = match text.map(read_pause).transpose() {
        Ok(pause) => pause,
        Err(Unreadable::Newer) => return leave_to_newer(model, &Slot::Pause),
        Err(Unreadable::Damaged) => return,
    };
    let room = &mut model.pause;
    let longer = room.on().zip(pause.as_ref()).is_some_and(|(here, other)| here.ends() != other.ends());
    let over = pause.as_ref().is_none_or(|pause| pause.is_over(room.now));
    if room.running.is_none() || longer {
        room.seen = Some(room.now);
        room.said = Some(crate::areas::pause::Announcement::Start).filter(|_| !over);
    }
    let same = room.running.as_ref().map(Pause::started) == pause.as_ref().map(Pause::started);
    room.other = room.other.filter(|_| same);
    room.running = pause;
    room.returning = None;
    room.shared = None;
    room.ending = false;
    if longer {
        model.tell(Notice::PauseElsewhere);
    }
}
