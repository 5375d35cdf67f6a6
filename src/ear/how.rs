use super::By;
use crate::text::Frame;

/// How a reply was read, told to whoever wrote it.
#[derive(Debug)]
pub struct HowWords {
    pub heading: &'static str,
    pub pieces: &'static str,
    /// What a clause was taken for, by its frame.
    pub attributed: &'static str,
    pub own: &'static str,
    pub imperative: &'static str,
    pub question: &'static str,
    pub check: &'static str,
    pub other: &'static str,
    pub notes: &'static str,
    pub by_rules: &'static str,
    pub by_reader: &'static str,
    pub by_both: &'static str,
    /// The learned reader has not read it.
    pub unread: &'static str,
    pub all: &'static str,
    /// On the page of marks: how the ear works, and what can be turned off.
    pub works: &'static str,
    pub off: &'static str,
    /// Beside a note that is off until somebody turns it on: that it is, and why.
    pub off_at_first: &'static str,
    pub show: &'static str,
    /// The line that all examples answer.
    pub said: &'static str,
    pub said_why: &'static str,
    pub example: &'static str,
}

impl HowWords {
    /// What a clause of this frame was taken for.
    pub fn taken(&self, frame: Frame) -> &'static str {
        match frame {
            Frame::Attributed => self.attributed,
            Frame::Own => self.own,
            Frame::Imperative => self.imperative,
            Frame::Question => self.question,
            Frame::Check => self.check,
            Frame::Other => self.other,
        }
    }

    /// What noticed it.
    pub fn by(&self, by: By) -> &'static str {
        match by {
            By::Rules => self.by_rules,
            By::Reader => self.by_reader,
            By::Both => self.by_both,
        }
    }
}

include!(concat!(env!("OUT_DIR"), "/how_words.rs"));
