//! From what the browser holds to a model.

use crate::shell::effect::{Effect, Slot};
use crate::shell::event::Started;
use crate::shell::kept::{Trouble, Unreadable, read_record, read_reply};
use crate::shell::model::Turn;
use crate::shell::notice::Notice;
use crate::shell::state::Shell;

pub(crate) fn restore(turn: &mut Turn, mut started: Started) {
    let (shell, ask) = (&mut turn.model.shell, &mut *turn.ask);
    shell.address = std::mem::take(&mut started.pause.address);
    shell.can_send = started.pause.can_send;
    match started.record.clone() {
        Err(Trouble::Framed) => shell.tell(Notice::Framed),
        Err(_) => shell.tell(Notice::StorageBlocked),
        Ok(None) => {}
        Ok(Some(text)) => match read_record(&text) {
            Ok((settings, progress)) => {
                shell.settings = settings;
                shell.progress = progress;
            }
            Err(Unreadable::Damaged) => {
                shell.tell(Notice::SetAside);
                shell.set_aside(Slot::Record, text, ask);
            }
            Err(Unreadable::Newer) => shell.leave_to_newer(&Slot::Record),
        },
    }
    for (key, text) in std::mem::take(&mut started.replies) {
        if let Some(reply) = read_reply(&text) {
            // Newest first.
            let place = shell.kept.iter().position(|(_, other)| other.at < reply.at).unwrap_or(shell.kept.len());
            shell.kept.insert(place, (key, reply));
        }
    }
    turn.restore(&mut started);
}

impl Shell {
    /// What a newer version keeps is left alone, with all that belongs to it: half of it old and half new could be read
    /// by neither.
    pub(crate) fn leave_to_newer(&mut self, slot: &Slot) {
        match slot {
            Slot::Pause | Slot::Ours | Slot::OursDraft | Slot::Returns => self.tell(Notice::PauseNewer),
            Slot::Local(_) | Slot::Tab(_) => self.tell(Notice::NewerVersion),
            Slot::Record | Slot::Favourites | Slot::Reply(_) | Slot::Sitting | Slot::Talk | Slot::Turns => {
                self.writable = false;
                self.tell(Notice::NewerVersion);
            }
        }
    }

    /// What can't be read stays where it was kept, under another key, and can be taken along as a file.
    pub(crate) fn set_aside(&mut self, slot: Slot, text: String, ask: &mut Vec<Effect>) {
        self.unread.push(text.clone());
        ask.push(Effect::SetAside(slot, text));
    }
}
