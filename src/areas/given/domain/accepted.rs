//! An assignment that somebody said yes to.

use crate::areas::given::domain::summary::{Done, Include};
use crate::packs::Task;

/// An assignment that somebody said yes to, with what came of it so far. It is theirs alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Accepted {
    pub task: Task,
    pub done: Vec<Done>,
    /// What was talked about, by its place among the [`Task::things`].
    pub talked: Vec<bool>,
    pub include: Include,
    /// What they want to say themselves.
    pub words: String,
}

impl Accepted {
    pub fn new(task: Task) -> Self {
        let talked = vec![false; task.prompts.len() + task.cards.len()];
        Self { task, done: Vec::new(), talked, include: Include::default(), words: String::new() }
    }

    /// A line was finished. One that was done before is done anew.
    pub fn practised(&mut self, done: Done) {
        if !self.task.drills.contains(&done.drill) {
            return;
        }
        self.done.retain(|earlier| earlier.drill != done.drill);
        self.done.push(done);
    }
}
