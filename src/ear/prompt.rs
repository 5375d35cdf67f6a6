use super::relation::Lacks;

/// What a reply answers: the partner's words, and what an author says can be heard in them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Prompt {
    pub statement: String,
    /// 0 to 5, as in `docs/drills.md`; some notes wait for a level.
    pub level: u8,
    pub mode: Mode,
    pub feelings: Vec<ExpectedFeeling>,
    /// Words that would overshoot.
    pub avoid_feelings: Vec<String>,
    /// Authored points: only these can be called missed.
    pub points: Vec<Point>,
    pub needs: Vec<Need>,
    /// Ways to put each of two mixed feelings, where the statement has two.
    pub two_sides: Option<[Vec<String>; 2]>,
}

impl Prompt {
    /// What is not known of the words a reply answers.
    pub fn lacks(&self) -> Lacks {
        match self.mode {
            Mode::Drill => Lacks::Nothing,
            _ if self.statement.is_empty() => Lacks::Statement,
            _ => Lacks::Points,
        }
    }
}

/// What the reply is for, which switches notes on and off.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Mode {
    /// A drill with authored points.
    #[default]
    Drill,
    /// Near-verbatim mirroring is the task, so copying is right.
    Mirror,
    /// A real conversation: nothing is authored, so nothing can be missed.
    Live,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExpectedFeeling {
    /// A family of `feelings.toml`.
    pub family: String,
    pub words: Vec<String>,
    /// 1 light, 2 plain, 3 strong.
    pub intensity: u8,
    /// Said in so many words.
    pub explicit: bool,
}

/// Something that happened or that the statement is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Point {
    pub id: String,
    /// A reply without it has missed the event.
    pub must: bool,
    /// Every fair way to put it, from the listener's mouth.
    pub any: Vec<String>,
    /// A limit the speaker put on what they said.
    pub qualifier: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Need {
    pub id: String,
    pub any: Vec<String>,
    /// Said in the statement; otherwise an allowed guess.
    pub explicit: bool,
}
