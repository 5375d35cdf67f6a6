//! The words of `frame.toml`, a type for each table of it. `build.rs` fills them.

/// Under everything in a frame on another's site.
#[derive(Debug)]
pub struct FrameWords {
    /// What stays where the visitor lets something stay.
    pub kept: &'static str,
    /// Where nothing stays.
    pub memory: &'static str,
    pub own: &'static str,
    /// The same where no other page can be opened.
    pub own_at: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/frame_words.rs"));
