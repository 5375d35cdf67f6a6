//! To the other phone and from it. A link is looked at before anything is kept.

use crate::areas::pause::update::running;
use crate::areas::pause::words::PauseWords;
use crate::areas::pause::{
    MINUTE, Meeting, Pause, PausePage, PauseRoom, read_agreement_link, read_link, write_agreement_link, write_link,
};
use crate::share::{Entry, write_calendar};
use crate::shell::{Context, Effect, Route};

/// Makes the link anew, because the moment it was made at is in it.
pub fn share(room: &mut PauseRoom, cx: &mut Context) {
    let link = room.running.as_ref().and_then(|pause| write_link(pause, cx.now()));
    room.new_link = false;
    room.other = room.running.as_ref().map(Pause::ends);
    room.two_phones = true;
    cx.show_link(link);
}

pub fn share_ours(room: &mut PauseRoom, cx: &mut Context) {
    let link = write_agreement_link(&room.agreement);
    cx.show_link(Some(link));
}

/// How much of the calendar the end of a pause takes, ms.
const LASTS: i64 = 15 * MINUTE;

/// The end as a calendar file, for a phone that is locked.
pub fn calendar(room: &PauseRoom, cx: &mut Context) {
    let Some(pause) = room.on() else { return };
    let words = &PauseWords::of(cx.language()).calendar;
    // The same pause with a new end takes the place of the old entry.
    let id = ["time-", &pause.started().to_string()].concat();
    let text = write_calendar(&Entry {
        id: &id,
        title: words.title,
        note: words.note,
        starts: pause.ends(),
        ends: pause.ends() + LASTS,
        made: cx.now(),
    });
    cx.ask(Effect::Download { name: words.file.into(), text });
}

pub fn arrive_at_link(room: &mut PauseRoom, body: &str, cx: &Context) {
    room.invited = Some(read_link(&["/pause/", body].concat(), cx.now()));
}

pub fn arrive_at_ours(room: &mut PauseRoom, body: &str) {
    room.received = Some(read_agreement_link(&["/pause/ours/", body].concat()));
}

/// Joins as the link stands at this moment: it may have ended while it was looked at.
pub fn join(room: &mut PauseRoom, cx: &mut Context) {
    let Route::Pause(PausePage::Link(body)) = cx.route() else { return };
    let invited = read_link(&["/pause/", body].concat(), cx.now());
    let Ok(invitation) = &invited else {
        room.invited = Some(invited);
        return;
    };
    let known = room.on().is_some_and(|here| matches!(here.meets(&invitation.pause), Meeting::Same | Meeting::Older));
    if !known {
        running::begin(room, invitation.pause.clone(), cx);
    }
    room.other = Some(invitation.pause.ends());
    room.two_phones = true;
    refuse(room, cx);
}

/// Leaves the link, which must not ask again at the next reload, and goes to the clock.
pub fn refuse(room: &mut PauseRoom, cx: &mut Context) {
    room.invited = None;
    cx.lead_to(PausePage::Clock.into());
    cx.ask(Effect::ShowScreen);
}
