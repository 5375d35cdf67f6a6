use crate::json::Json as _;
use crate::shell::kept::envelope::head;
use crate::shell::kept::{write_record, write_reply};
use crate::shell::slots::all;
use crate::shell::state::Shell;

/// What the file says of itself.
pub const EXPORT_KIND: &str = "hearback-export";
pub const EXPORT_VERSION: u64 = 2;

/// The file that a person takes along: each slot's text as it would be kept, whether or not it may be.
#[derive(Debug, Default)]
pub struct Export {
    kept: Vec<String>,
    /// What is kept for parts of the app that could not be had, as it is stored.
    pub unopened: Vec<String>,
}

impl Export {
    /// Adds what `write_kept` made of a slot.
    pub fn put(&mut self, kept: String) {
        self.kept.push(kept);
    }

    /// What of it two phones have together.
    pub fn shared(self) -> Vec<String> {
        let slots: Vec<String> = all().filter(|slot| slot.shared).map(head).collect();
        let texts = self.kept.into_iter().chain(self.unopened);
        texts.filter(|text| slots.iter().any(|head| text.starts_with(head))).collect()
    }

    /// Everything of the person's as one JSON text.
    pub fn write(mut self, shell: &Shell) -> String {
        self.put(write_record(&shell.settings, &shell.progress));
        let replies = shell.kept.iter().map(|(_, reply)| reply).chain(&shell.waiting);
        replies.for_each(|reply| self.put(write_reply(reply)));
        let Self { kept, unopened } = self;
        [
            "{\"kind\":\"",
            EXPORT_KIND,
            "\",\"version\":",
            &EXPORT_VERSION.to_string(),
            ",\"kept\":[",
            &kept.join(","),
            "],\"unopened\":",
            &unopened.to_json(),
            "}",
        ]
        .concat()
    }
}
