use serde::Serialize;

use super::record::write_record;
use super::reply::KeptReply;
use super::settings::Settings;
use crate::drills::Progress;

/// The file a person takes with them. It is made from what the page holds, so that it works when nothing
/// could be saved.
#[derive(Serialize)]
struct Export<'a> {
    /// Says what this file is.
    kind: &'static str,
    version: u32,
    /// Settings and progress, as the stored record has them.
    record: &'a str,
    replies: &'a [&'a KeptReply],
    /// What is typed in the line that is open.
    open_reply: &'a str,
    /// What was agreed of pauses, and how coming back went, as they are stored.
    pause: &'a [String; 2],
}

/// Everything of the person's as one JSON text.
pub fn write_export(
    settings: &Settings,
    progress: &Progress,
    replies: &[&KeptReply],
    open_reply: &str,
    pause: &[String; 2],
) -> String {
    let record = write_record(settings, progress);
    let export = Export { kind: "hearback-export", version: 1, record: &record, replies, open_reply, pause };
    serde_json::to_string(&export).unwrap_or_default()
}
