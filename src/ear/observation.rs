use crate::text::Span;

/// One thing noticed in a reply, with the words it rests on. It speaks of the sentence, never of the person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Observation {
    /// The rule that noticed it: the id of its words, its file and its settings.
    pub id: &'static str,
    pub kind: Kind,
    /// The words it rests on, in order and not overlapping. Empty only where the note is about something
    /// that is not there (`event-missed`, `feeling-none`).
    pub spans: Vec<Span>,
    /// The word, feeling or point the note is about, where one can be named.
    pub about: Option<String>,
    pub by: By,
    /// A note that its words look for stands beside it: what they say to try is another thing then.
    pub then: bool,
    /// It is wrong too often to be shown to anybody who has not turned it on.
    pub off: bool,
}

/// What noticed it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum By {
    #[default]
    Rules,
    /// The learned reader, alone.
    Reader,
    /// Both: the reader would have said so alone.
    Both,
}

/// Whether a note says what works or what gets in the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    Strength,
    Suggestion,
}
