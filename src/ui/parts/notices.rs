use yew::prelude::*;

use crate::shell::{Event, Notice, UNSAVED};
use crate::ui::element::{Element as _, el, filled, nothing, words};
use crate::ui::parts::act::{Weight, act};
use crate::ui::view::View;

/// A new version waits, and comes in only when it is asked to.
fn new_version(view: View, busy: bool) -> Option<Html> {
    let (words_of, model) = (&view.words().update, view.shell);
    if !model.offline.waiting || model.update_put_off {
        return None;
    }
    let come_in = if busy {
        words("p", "hb-small", words_of.busy)
    } else {
        act(view, Weight::Small, words_of.come_in, Event::UpdateAsked)
    };
    let later = act(view, Weight::Small, words_of.later, Event::UpdatePutOff);
    Some(el("div", "hb-notice", vec![words("p", "", words_of.new), come_in, later]))
}

/// What would be in a file, to be copied.
fn unsaved(view: View) -> Html {
    let label = words("label", "hb-small", view.words().notice.unsaved).with("for", UNSAVED);
    let held = el("textarea", "hb-own__box", Vec::new()).with("id", UNSAVED).with("rows", "3").with("readonly", "");
    el("div", "hb-stack", vec![label, held.holding(&view.shell.unsaved)])
}

/// What went otherwise than hoped, until it is put away. steady.js says what comes into it, once focus has moved.
pub fn notices(view: View, busy: bool) -> Html {
    let texts = &view.words().notice;
    let say = |notice: &Notice| match notice {
        Notice::StorageBlocked => texts.storage_blocked,
        Notice::Framed => texts.framed,
        Notice::StorageFull => texts.storage_full,
        Notice::SetAside => texts.set_aside,
        Notice::NewerVersion => texts.newer_version,
        Notice::SittingLost => texts.sitting_lost,
        Notice::NoSuchDrill => texts.no_such_drill,
        Notice::OpenLineWaits => texts.open_line_waits,
        Notice::SpeechFailed => texts.speech_failed,
        Notice::ExportFailed => texts.export_failed,
        Notice::PrintFailed => texts.print_failed,
        Notice::ShutIn => texts.shut_in,
        Notice::ErasedAll => texts.erased_all,
        Notice::CopyLoaded => texts.copy_loaded,
        Notice::ClockBack => texts.clock_back,
        Notice::ClockAhead => texts.clock_ahead,
        Notice::PauseNewer => texts.pause_newer,
        Notice::PauseElsewhere => texts.pause_elsewhere,
        Notice::FileMissed => texts.file_missed,
        Notice::NoChooser => texts.no_chooser,
    };
    let time = view.shell.called.map(|called| view.time(called.ends)).unwrap_or_default();
    let said = view.shell.notices.iter().enumerate().map(|(place, notice)| {
        let read = act(view, Weight::Small, texts.read, Event::NoticeRead(place));
        let unread = match notice {
            Notice::SetAside | Notice::SittingLost => act(view, Weight::Small, texts.unread, Event::UnreadAsked),
            Notice::ExportFailed | Notice::ShutIn if !view.shell.unsaved.is_empty() => unsaved(view),
            _ => nothing(),
        };
        el(
            "div",
            "hb-notice",
            vec![filled("p", "", say(notice), &[("time", &time), ("address", &view.shell.address)]), unread, read],
        )
    });
    let said = said.chain(new_version(view, busy));
    el("div", "", said.collect()).with("data-says", "")
}
