//! What the browser holds of packs and of the assignment, and what goes back there.

use crate::areas::given::{ACCEPTED, GivenRoom, KEPT_PACKS, read_accepted, read_packs, write_accepted, write_packs};
use crate::shell::kept::Keep;
use crate::shell::{Context, Effect, Started};

pub fn restore(room: &mut GivenRoom, started: &mut Started, cx: &mut Context) {
    room.packs = cx.take(started, &KEPT_PACKS, read_packs).unwrap_or_default();
    room.accepted = cx.take(started, &ACCEPTED, read_accepted);
}

/// Another window keeps the packs: what it wrote is the newer.
pub fn packs_elsewhere(room: &mut GivenRoom, text: Option<&str>) {
    match text.map(read_packs) {
        Some(Ok(packs)) => room.packs = packs,
        Some(Err(_)) => {}
        None => room.packs.clear(),
    }
}

/// The same with the assignment. Where words may not stay they are not in what was written: this window's own go on.
pub fn task_elsewhere(room: &mut GivenRoom, text: Option<&str>) {
    match text.map(read_accepted) {
        Some(Ok(newer)) => {
            let own = room.accepted.take().filter(|own| own.task.text == newer.task.text);
            room.accepted = Some(match &own {
                Some(own) => newer.with_words_of(own),
                None => newer,
            });
        }
        Some(Err(_)) => {}
        None => room.accepted = None,
    }
}

pub fn save_packs(room: &GivenRoom, cx: &mut Context) {
    cx.keep(&KEPT_PACKS, write_packs(&room.packs));
}

/// Where replies may not stay, the words of an assignment go when the tab is closed, and the rest stays.
pub fn save_task(room: &GivenRoom, cx: &mut Context) {
    let Some(accepted) = &room.accepted else { return };
    let Some(key) = cx.shell().home(&ACCEPTED) else { return };
    if key.in_tab {
        return cx.keep(&ACCEPTED, write_accepted(accepted, true));
    }
    let words_may_stay = cx.keeps(Keep::Replies);
    cx.keep(&ACCEPTED, write_accepted(accepted, words_may_stay));
    if !words_may_stay {
        cx.ask(Effect::Save(ACCEPTED.tab(), write_accepted(accepted, true)));
    }
}

/// Keeps what may be kept, now that the person has said so.
pub fn save_all(room: &GivenRoom, cx: &mut Context) {
    if !room.packs.is_empty() {
        save_packs(room, cx);
    }
    save_task(room, cx);
}
