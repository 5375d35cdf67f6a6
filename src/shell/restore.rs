//! From what the browser holds to a model.

use crate::shell::effect::Effect;
use crate::shell::event::Started;
use crate::shell::kept::{RECORD, REPLY, Trouble, Unreadable, read_record, read_reply};
use crate::shell::model::Turn;
use crate::shell::notice::Notice;
use crate::shell::state::Shell;

pub(crate) fn restore(turn: &mut Turn, mut started: Started) {
    let (shell, ask) = (&mut turn.model.shell, &mut *turn.ask);
    shell.address = std::mem::take(&mut started.address);
    shell.can_send = started.can_send;
    match started.trouble {
        Some(Trouble::Framed) => shell.tell(Notice::Framed),
        Some(_) => shell.tell(Notice::StorageBlocked),
        None => {}
    }
    if let Some((_, text)) = started.kept.take(&RECORD) {
        shell.take_record(text, ask);
    }
    for (key, text) in started.kept.take_each(&REPLY) {
        match read_reply(&text) {
            Ok(reply) => {
                // Newest first.
                let place = shell.kept.iter().position(|(_, other)| other.at < reply.at).unwrap_or(shell.kept.len());
                shell.kept.insert(place, (key.which, reply));
            }
            Err(Unreadable::Newer) => shell.leave_to_newer(&REPLY),
            // It stays where it is: no other reply takes its place.
            Err(Unreadable::Damaged) => {}
        }
    }
    turn.restore(started);
}

impl Shell {
    /// Takes a record that was kept, here or by another tab: that one is the newer, as each change is written when it is
    /// made.
    pub(crate) fn take_record(&mut self, text: String, ask: &mut Vec<Effect>) {
        match read_record(&text) {
            Ok((settings, progress)) => {
                self.settings = settings;
                self.progress = progress;
            }
            // It can be taken along as a file, and stays under another key.
            Err(Unreadable::Damaged) => {
                self.tell(Notice::SetAside);
                self.unread.push(text.clone());
                ask.push(Effect::SetAside(RECORD.key(), text));
            }
            Err(Unreadable::Newer) => self.leave_to_newer(&RECORD),
        }
    }
}
