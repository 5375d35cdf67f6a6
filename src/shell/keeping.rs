//! What stays on the device, because the person said so, and how it goes.

use crate::shell::context::HEADING;
use crate::shell::effect::Effect;
use crate::shell::event::{Event, Started};
use crate::shell::kept::{Export, Keep, RECORD};
use crate::shell::model::Turn;
use crate::shell::notice::Asking;
use crate::shell::restore::restore;
use crate::shell::slots;
use crate::shell::slots::{Kept, Key, Place, Slot};
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
    // On the first screen the question is gone, and what had the focus with it.
    if std::mem::take(&mut shell.unsaid) && !shell.route.is_settings() {
        ask.push(Effect::Focus(HEADING));
    }
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
        ask.extend(slots::unasked().map(Effect::Remove));
    } else {
        turn.keep();
    }
}

/// Everything of the person's as one file. It is made from what the page holds, so that it works when nothing could be
/// saved.
pub(crate) fn export(turn: &mut Turn) {
    let file = all_of(turn);
    let text = file.write(&turn.model.shell);
    turn.ask.push(Effect::Download { name: "hearback.json".into(), text });
}

/// All that two phones have together.
pub(crate) fn gather(turn: &mut Turn) {
    let records = all_of(turn).shared();
    turn.raised.push(Event::RecordsGathered(records));
}

fn all_of(turn: &Turn) -> Export {
    let mut file = Export::default();
    turn.model.export(&mut file);
    if let Some(started) = &turn.model.shell.parts.kept {
        file.unopened.extend(started.kept.left().map(str::to_owned));
    }
    file
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

/// What stood in a saved copy takes the place of all that is kept. Each text was read before, by who keeps it.
pub(crate) fn load(turn: &mut Turn, kept: Kept) {
    let shell = &mut turn.model.shell;
    turn.ask.extend(shell.stock.keys().cloned().map(Effect::Remove));
    let (address, can_send) = (std::mem::take(&mut shell.address), shell.can_send);
    forget(turn, None);
    let texts: Vec<_> = kept.keys().map(|key| key.slot).zip(kept.left().map(str::to_owned)).collect();
    let started = Started { kept, address, can_send, ..Started::default() };
    restore(turn, started);
    let (shell, ask) = (&mut turn.model.shell, &mut *turn.ask);
    for (_, reply) in std::mem::take(&mut shell.kept).into_iter().rev() {
        shell.keep_reply(reply, ask);
    }
    shell.ask_what_to_keep();
    for (slot, text) in texts.into_iter().filter(|(slot, _)| !slot.many) {
        shell.keep(slot, text, ask);
    }
    // Of some no more than a part may stay.
    turn.keep();
}

/// How a slot stands now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum KeptNow {
    /// A newer version keeps it.
    Left,
    There {
        in_tab: bool,
    },
    /// Nothing stands there; where it would, if anywhere.
    Not(Option<Key>),
}

impl Shell {
    /// Where a text of this slot may be kept now, if anywhere.
    pub(crate) fn home(&self, slot: &'static Slot) -> Option<Key> {
        // What ends with its tab stands in no newer version's way, unless that version is in this very tab.
        if self.is_left(slot) && slot.place != Place::Tab {
            return None;
        }
        // A newer version has the person's choice: until it is known again, nothing more stays on the device.
        let choice = self.settings.keep.filter(|choice| self.is_writable() || *choice == Keep::Nothing);
        slot.home(choice)
    }

    /// How a slot stands now, for the person to see.
    pub fn kept_of(&self, slot: &'static Slot) -> KeptNow {
        match self.stock.of(slot) {
            _ if self.left.contains(&slot) => KeptNow::Left,
            Some(key) => KeptNow::There { in_tab: key.in_tab },
            None => KeptNow::Not(self.home(slot)),
        }
    }

    /// Keeps a text where the person lets it be kept. Once it stays on the device, its draft in the tab is done with.
    pub(crate) fn keep(&self, slot: &'static Slot, text: String, ask: &mut Vec<Effect>) {
        let Some(key) = self.home(slot) else { return };
        let draft = (slot.place == Place::LocalOrTab && !key.in_tab).then(|| slot.tab());
        ask.push(Effect::Save(key, text));
        ask.extend(draft.map(Effect::Remove));
    }

    /// A newer version keeps this, or something that belongs together with it.
    pub(crate) fn is_left(&self, slot: &'static Slot) -> bool {
        slot.kin().iter().any(|one| self.left.contains(one))
    }

    /// Whether settings may be written, and with them what goes by them.
    pub(crate) fn is_writable(&self) -> bool {
        !self.is_left(&RECORD)
    }

    /// What a newer version keeps is left alone from now on, with all that belongs to it.
    pub(crate) fn leave_to_newer(&mut self, slot: &'static Slot) {
        if !self.left.contains(&slot) {
            self.left.push(slot);
        }
        self.tell(slot.newer);
    }
}
