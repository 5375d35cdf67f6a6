use crate::shell::kept::json::{list, object, text, texts};
use crate::shell::kept::record::write_record;
use crate::shell::kept::reply::{KeptReply, reply_value};
use crate::shell::state::Shell;

/// What areas put into the file that a person takes along.
#[derive(Debug, Default)]
pub struct Export {
    /// What is typed in the line that is open.
    pub open_reply: String,
    /// What was agreed of pauses, and how coming back went, as they are stored.
    pub pause: Vec<String>,
    /// The cards they like, by id.
    pub favourites: Vec<String>,
    /// What is typed in Talk: what the partner said, the reply to it, a question.
    pub open_talk: Vec<String>,
    /// Packs, what is being written, and the assignment, as they are stored.
    pub own: Vec<String>,
    /// What is kept for parts of the app that could not be had, as it is stored.
    pub unopened: Vec<String>,
}

impl Export {
    /// Everything of the person's as one JSON text.
    pub fn write(&self, shell: &Shell) -> String {
        let replies = shell.kept.iter().map(|(_, reply)| reply).chain(&shell.waiting);
        object(vec![
            // Says what this file is.
            ("kind", text("hearback-export")),
            ("version", 1.into()),
            // Settings and progress, as the stored record has them.
            ("record", text(&write_record(&shell.settings, &shell.progress))),
            ("replies", list(replies.map(|reply: &KeptReply| reply_value(reply)))),
            ("open_reply", text(&self.open_reply)),
            ("pause", texts(&self.pause)),
            ("favourites", texts(&self.favourites)),
            ("open_talk", texts(&self.open_talk)),
            ("own", texts(&self.own)),
            ("unopened", texts(&self.unopened)),
        ])
    }
}
