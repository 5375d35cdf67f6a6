use crate::drills::{Finished, Sitting};
use crate::json::fields;
use crate::shell::step_word;

fields! {
    /// An open sitting as it is stored, of whichever lines.
    #[derive(Debug, Clone, Default, PartialEq, Eq)]
    pub struct StoredSitting {
        pub lines: Vec<String>,
        pub at: usize,
        pub reply: String,
        pub first: Option<String>,
        /// `reply`, `noticed`, `compare`, `rate`, `recognise`: where the open line stands.
        pub step: String,
        pub picked: Option<usize>,
        pub seed: u64,
        pub finished: Vec<Finished>,
        /// The sitting that waits for the end of this one, as it is stored: words stand in its line.
        pub stopped: Option<String>,
    }
}

impl StoredSitting {
    pub fn of(sitting: &Sitting) -> Self {
        let line = &sitting.line;
        Self {
            lines: sitting.lines.clone(),
            at: sitting.at,
            reply: line.reply.clone(),
            first: line.first.clone(),
            step: step_word(line.step).into(),
            picked: line.picked,
            seed: sitting.seed,
            finished: sitting.finished.clone(),
            stopped: None,
        }
    }

    /// By what the order in the open line goes.
    pub fn line_seed(&self) -> u64 {
        self.seed.wrapping_add(self.at as u64)
    }
}
