use yew::prelude::*;

use super::act::{Weight, act};
use crate::app::{Event, Notice};
use crate::ui::element::{Element as _, el, filled, nothing};
use crate::ui::view::View;

/// What went otherwise than hoped, until it is put away. The region is always there, so that a screen reader
/// hears what comes into it.
pub fn notices(view: View) -> Html {
    let (words, pause) = (&view.words().notice, &view.pause().notice);
    let say = |notice: &Notice| match notice {
        Notice::StorageBlocked => words.storage_blocked,
        Notice::StorageFull => words.storage_full,
        Notice::SetAside => words.set_aside,
        Notice::NewerVersion => words.newer_version,
        Notice::SittingLost => words.sitting_lost,
        Notice::NoSuchDrill => words.no_such_drill,
        Notice::OpenLineFirst => words.open_line_first,
        Notice::SpeechFailed => words.speech_failed,
        Notice::ExportFailed => words.export_failed,
        Notice::ErasedAll => words.erased_all,
        Notice::ClockBack => pause.clock_back,
        Notice::ClockAhead => pause.clock_ahead,
        Notice::PauseNewer => pause.newer_version,
        Notice::PauseElsewhere => pause.elsewhere,
    };
    let time = view.model.pause.running.as_ref().map(|running| view.time(running.ends())).unwrap_or_default();
    let said = view.model.notices.iter().enumerate().map(|(place, notice)| {
        let read = act(view, Weight::Small, words.read, Event::NoticeRead(place));
        let unread = match notice {
            Notice::SetAside | Notice::SittingLost => act(view, Weight::Small, words.unread, Event::UnreadAsked),
            _ => nothing(),
        };
        el("div", "hb-notice", vec![filled("p", "", say(notice), &[("time", &time)]), unread, read])
    });
    el("div", "", said.collect()).with("role", "status").with("aria-label", words.label)
}
