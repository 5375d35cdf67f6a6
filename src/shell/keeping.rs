//! What stays on the device, because the person said so, and how it goes.

use crate::shell::context::HEADING;
use crate::shell::effect::{Effect, Slot};
use crate::shell::kept::{Export, Keep};
use crate::shell::model::Turn;
use crate::shell::notice::Asking;
use crate::shell::state::Shell;

/// A setting was changed.
pub(crate) fn set(shell: &mut Shell, ask: &mut Vec<Effect>) {
    shell.ask_what_to_keep();
    shell.save_record(ask);
}

pub(crate) fn choose_keep(turn: &mut Turn, keep: Keep) {
    let (shell, ask) = (&mut turn.model.shell, &mut *turn.ask);
    let kept_something = shell.settings.keep.is_some_and(|keep| keep > Keep::Nothing);
    if keep == Keep::Nothing && kept_something {
        shell.asking = Some(Asking::KeepNothing);
        ask.push(Effect::Focus("question"));
        return;
    }
    shell.settings.keep = Some(keep);
    let asked = shell.asking.take_if(|asking| *asking == Asking::WhatToKeep).is_some();
    let waiting = std::mem::take(&mut shell.waiting);
    shell.save_record(ask);
    if shell.keeps(Keep::Progress) {
        ask.push(Effect::KeepStored);
    }
    if shell.keeps(Keep::Replies) {
        for kept in waiting {
            shell.store_reply(kept, ask);
        }
    }
    if shell.no_trace() {
        ask.extend(Slot::of_tab().map(Effect::Remove));
        ask.push(Effect::Remove(Slot::Pause));
    } else {
        turn.keep();
    }
    if asked {
        turn.ask.push(Effect::Focus(HEADING));
    }
}

/// Everything of the person's as one file. It is made from what the page holds, so that it works when nothing could be
/// saved.
pub(crate) fn export(turn: &mut Turn) {
    let mut file = Export::default();
    turn.model.export(&mut file);
    let text = file.write(&turn.model.shell);
    turn.ask.push(Effect::Download { name: "hearback.json".into(), text });
}

/// Deletes everything of ours, on the device and in the page.
pub(crate) fn erase(turn: &mut Turn) {
    let keep = match turn.model.shell.asking.take() {
        Some(Asking::EraseAll) => None,
        Some(Asking::KeepNothing) => Some(Keep::Nothing),
        _ => return,
    };
    forget(turn, keep);
    turn.ask.push(Effect::EraseAll);
}

/// The page as on a first visit, but for what the person said may stay.
pub(crate) fn forget(turn: &mut Turn, keep: Option<Keep>) {
    turn.model.shell.forget(keep);
    turn.forget();
}
