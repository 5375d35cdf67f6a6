use crate::areas::listen::{KeptReply, reply_value};
use crate::drills::Progress;
use crate::shell::kept::json::{list, object, text, texts};
use crate::shell::kept::record::write_record;
use crate::shell::kept::settings::Settings;

/// Everything of the person's as one JSON text: the file they take with them. It is made from what the page holds, so
/// that it works when nothing could be saved.
pub fn write_export(
    settings: &Settings,
    progress: &Progress,
    replies: &[&KeptReply],
    open_reply: &str,
    (pause, own): (&[String; 2], &[String]),
    favourites: &[String],
    open_talk: &[String; 3],
) -> String {
    object(vec![
        // Says what this file is.
        ("kind", text("hearback-export")),
        ("version", 1.into()),
        // Settings and progress, as the stored record has them.
        ("record", text(&write_record(settings, progress))),
        ("replies", list(replies.iter().map(|reply| reply_value(reply)))),
        // What is typed in the line that is open.
        ("open_reply", text(open_reply)),
        // What was agreed of pauses, and how coming back went, as they are stored.
        ("pause", list(pause.iter().map(|one| text(one)))),
        // The cards they like, by id.
        ("favourites", texts(favourites)),
        // What is typed in Talk: what the partner said, the reply to it, a question.
        ("open_talk", texts(open_talk)),
        // Packs, what is being written, and the assignment, as they are stored.
        ("own", list(own.iter().map(|one| text(one)))),
    ])
}
