//! Our pause: written while calm, kept as the person says, put on the other phone.

use crate::areas::pause::words::PauseWords;
use crate::areas::pause::{AgreementProblem, Length, Part, PausePage, PauseRoom, read_agreement, write_agreement};
use crate::areas::pause::{OURS, write_ours};
use crate::shell::{Context, Effect, HEADING, Route};

pub fn write(room: &mut PauseRoom, part: Part, words: String, cx: &mut Context) {
    room.too_long = room.agreement.write(part, &words).is_err().then_some((part, words));
    changed(room, cx);
}

pub fn set_length(room: &mut PauseRoom, minutes: u16, cx: &mut Context) {
    if let Some(length) = Length::of_minutes(minutes) {
        room.agreement.set_length(length);
        room.minutes = minutes.to_string();
        changed(room, cx);
    }
}

fn changed(room: &mut PauseRoom, cx: &mut Context) {
    // A code or a link of other words than these would be sent by mistake; and what was deleted before these words
    // would take their place.
    cx.drop_link();
    room.erased = None;
    cx.ask_what_to_keep();
    save_agreement(room, cx);
}

/// Keeps what was settled. Until the person has said what may stay, it is kept with its tab alone, so that a reload
/// loses nothing.
pub fn save_agreement(room: &PauseRoom, cx: &mut Context) {
    cx.keep(&OURS, write_ours(&room.agreement));
}

pub fn to_file(room: &PauseRoom, cx: &mut Context) {
    cx.ask(Effect::Download {
        name: PauseWords::of(cx.language()).ours.file.into(),
        text: write_agreement(&room.agreement),
    });
}

pub fn erase(room: &mut PauseRoom, cx: &mut Context) {
    let before = std::mem::take(&mut room.agreement);
    if !before.is_empty() {
        room.erased = Some(before);
    }
    room.too_long = None;
    cx.drop_link();
    cx.remove(OURS.key());
    cx.remove(OURS.tab());
    cx.focus(HEADING);
}

pub fn put_back(room: &mut PauseRoom, cx: &mut Context) {
    if let Some(before) = room.erased.take() {
        room.agreement = before;
        room.too_long = None;
        changed(room, cx);
        cx.focus(HEADING);
    }
}

/// A file from anywhere: looked at before anything is kept.
pub fn open(room: &mut PauseRoom, text: Option<&str>, cx: &mut Context) {
    let read = text.map_or_else(|| Err(vec![AgreementProblem::Damaged]), read_agreement);
    room.received = Some(read);
    cx.focus("received");
}

pub fn accept(room: &mut PauseRoom, cx: &mut Context) {
    if let Some(Ok(agreement)) = room.received.take() {
        room.minutes = agreement.length().minutes().to_string();
        room.agreement = agreement;
        room.too_long = None;
        room.taken = true;
        changed(room, cx);
    }
    settle(cx);
}

pub fn refuse(room: &mut PauseRoom, cx: &mut Context) {
    room.received = None;
    settle(cx);
}

/// The link is done with: it must not ask again at the next reload.
fn settle(cx: &mut Context) {
    if matches!(cx.route(), Route::Pause(PausePage::OursLink(_))) {
        cx.lead_to(PausePage::Ours.into());
    }
    cx.focus(HEADING);
}
