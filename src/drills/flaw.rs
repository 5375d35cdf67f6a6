//! What can be wrong with a line, a pack or an assignment. Each has its sentence in `packs.toml`, which says what to do
//! about it in the words of the form.

use super::named::named;

named!(
    /// What is wrong.
    Wrong {
        // Of a line's shape.
        NoLine = "no-line",
        Id = "id",
        IdTwice = "id-twice",
        Statement = "statement",
        Speaker = "speaker",
        NoPoint = "no-point",
        PointWords = "point-words",
        NeedWords = "need-words",
        FeelingWords = "feeling-words",
        Strength = "strength",
        NoModel = "no-model",
        Model = "model",
        FewToPick = "few-to-pick",
        Topic = "topic",
        Level = "level",
        About = "about",
        Heat = "heat",
        Tendency = "tendency",
        Sides = "sides",
        // Of what its replies do.
        Raises = "raises",
        RaisesAll = "raises-all",
        LeavesOut = "leaves-out",
        HearsLess = "hears-less",
        ShowsOther = "shows-other",
        ShowsNothing = "shows-nothing",
        NotChosen = "not-chosen",
        NoSuchNote = "no-such-note",
        NotQuiet = "not-quiet",
        Family = "family",
        Hard = "hard",
        OutOfPlace = "out-of-place",
        // Of the whole file.
        PackId = "pack-id",
        PackName = "pack-name",
        PackEmpty = "pack-empty",
        TaskName = "task-name",
        TaskEmpty = "task-empty",
        TaskMany = "task-many",
        TaskLine = "task-line",
        TaskCard = "task-card",
        LongName = "long-name",
        LongNote = "long-note",
        LongText = "long-text",
        LongList = "long-list",
        Unseen = "unseen",
        Number = "number",
    }
);

/// One thing wrong, with all that its sentence needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flaw {
    pub wrong: Wrong,
    /// The reply it is about, whole, so that a form can put it beside the reply. Empty where it is about no reply.
    pub reply: String,
    /// Notes that are named, by id: the one that it is about, then those that are there instead.
    pub notes: Vec<String>,
    /// Words that are quoted.
    pub words: String,
}

impl From<Wrong> for Flaw {
    fn from(wrong: Wrong) -> Self {
        Self { wrong, reply: String::new(), notes: Vec::new(), words: String::new() }
    }
}

impl Flaw {
    pub fn quoting(wrong: Wrong, words: &str) -> Self {
        Self { words: words.to_owned(), ..wrong.into() }
    }
}
