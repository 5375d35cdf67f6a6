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

    /// With the words of this one wherever there are none: they may not be kept, or not everywhere.
    pub fn with_words_of(mut self, own: &Self) -> Self {
        if self.words.is_empty() {
            self.words.clone_from(&own.words);
        }
        for done in self.done.iter_mut().filter(|done| done.reply.is_empty()) {
            if let Some(known) = own.done.iter().find(|known| known.drill == done.drill) {
                done.reply.clone_from(&known.reply);
            }
        }
        self
    }
}
