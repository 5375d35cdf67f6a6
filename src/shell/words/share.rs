//! The words of `share.toml`, a type for each table of it. `build.rs` fills them.

/// A link to hand on, of a pause, of what was agreed, of a pack or an assignment.
#[derive(Debug)]
pub struct ShareWords {
    pub heading: &'static str,
    pub code: &'static str,
    pub code_label: &'static str,
    /// Where this page is a file on a disk.
    pub on_disk: &'static str,
    /// Where no code can hold it.
    pub too_much: &'static str,
    pub link: &'static str,
    pub copy: &'static str,
    pub copied: &'static str,
    pub copy_no: &'static str,
    pub send: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/share_words.rs"));
