//! The line that stands on the page before anything else is there. `build.rs` reads this file too, to fill it.

/// Its id. It accuses nobody and says its feeling, as a first line should.
pub const FIRST_LINE: &str = "work-02";

/// A line without what can be heard in it, which comes with the drills.
#[derive(Debug)]
pub struct FirstLine {
    pub id: &'static str,
    pub topic: &'static str,
    pub level: u8,
    pub speaker: &'static str,
    pub statement: &'static str,
    pub hint: &'static str,
}
