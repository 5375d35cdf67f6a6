//! What the browser holds of it, and what goes back there.

use crate::areas::therapist::TherapistRoom;
use crate::areas::therapist::{Draft, HERE, Problem, read_accepted, read_packs, write_accepted, write_packs};
use crate::shell::kept::Keep;
use crate::shell::{Context, Notice, Slot, StartedTherapist};

pub fn restore(room: &mut TherapistRoom, started: StartedTherapist, cx: &mut Context) {
    if !HERE {
        let all = [started.packs, started.desk, started.task];
        room.kept = all.into_iter().flatten().map(|(_, text)| text).collect();
        return;
    }
    if let Some(packs) = read(&mut room.read_only, started.packs, &read_packs, cx) {
        room.packs = packs;
    }
    if let Some(draft) = read(&mut room.read_only, started.desk, &Draft::read, cx) {
        room.trial = draft.pack().ok();
        room.draft = draft;
    }
    room.accepted = read(&mut room.read_only, started.task, &read_accepted, cx);
}

/// What can't be read is set aside; what a newer version wrote is left alone.
fn read<T>(
    read_only: &mut bool,
    held: Option<(Slot, String)>,
    reader: &dyn Fn(&str) -> Result<T, Problem>,
    cx: &mut Context,
) -> Option<T> {
    let (slot, text) = held?;
    match reader(&text) {
        Ok(read) => return Some(read),
        Err(Problem::Newer) => {
            *read_only = true;
            cx.leave_to_newer(&slot);
        }
        Err(_) => {
            cx.tell(Notice::SetAside);
            cx.set_aside(slot.clone(), text);
            cx.remove(slot);
        }
    }
    None
}

/// Another window keeps the packs: what it wrote is the newer.
pub fn packs_elsewhere(room: &mut TherapistRoom, text: Option<&str>, cx: &mut Context) {
    match text.map(read_packs) {
        Some(Ok(packs)) => room.packs = packs,
        Some(Err(Problem::Newer)) => {
            room.read_only = true;
            cx.leave_to_newer(&Slot::Local("packs"));
        }
        Some(Err(_)) => {}
        None => room.packs.clear(),
    }
}

pub fn save_packs(room: &TherapistRoom, cx: &mut Context) {
    save(room, "packs", write_packs(&room.packs), cx);
}

pub fn save_desk(room: &TherapistRoom, cx: &mut Context) {
    save(room, "desk", room.draft.write(), cx);
}

/// Where replies may not stay, the words of an assignment go when the tab is closed, and the rest stays.
pub fn save_task(room: &TherapistRoom, cx: &mut Context) {
    let Some(accepted) = &room.accepted else { return };
    save(room, "task", write_accepted(accepted, cx.keeps(Keep::Replies)), cx);
    if cx.keeps(Keep::Progress) && !cx.keeps(Keep::Replies) || cx.settings().keep.is_none() {
        save_in_tab(room, "task", write_accepted(accepted, true), cx);
    }
}

/// Keeps a text. Until the person has said what may stay, it is kept with its tab alone, so that a reload loses nothing.
fn save(room: &TherapistRoom, name: &'static str, text: String, cx: &mut Context) {
    if cx.keeps(Keep::Progress) && !room.read_only {
        cx.save(Slot::Local(name), text);
        cx.remove(Slot::Tab(name));
    } else {
        save_in_tab(room, name, text, cx);
    }
}

fn save_in_tab(room: &TherapistRoom, name: &'static str, text: String, cx: &mut Context) {
    if !cx.no_trace() && !room.read_only {
        cx.save(Slot::Tab(name), text);
    }
}

/// Keeps what may be kept, now that the person has said so.
pub fn save_all(room: &TherapistRoom, cx: &mut Context) {
    if !HERE {
        return;
    }
    if !room.packs.is_empty() {
        save_packs(room, cx);
    }
    if room.draft != Draft::default() {
        save_desk(room, cx);
    }
    save_task(room, cx);
}
