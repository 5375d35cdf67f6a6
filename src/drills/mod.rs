//! Practising: lines to answer, the packs they come in, one sitting, and what comes back when.

mod deck;
mod drill;
mod flaw;
mod lines;
mod lint;
mod named;
mod pack;
mod practice;
mod quoted;
mod recognise;
mod schedule;
mod words;

pub use deck::{Card, Deck, KINDS, Question, Task};
pub use drill::{About, Drill, Model, ModelKind, NearMiss, Tendency, Topic, Trap};
pub use flaw::{Flaw, Wrong};
pub use lines::{Lines, lines};
pub use lint::{AskReader, Reach, lint};
pub(crate) use named::named;
pub use pack::{PackProblem, read_draft, read_drills, read_pack};
pub use practice::{Finished, Hearer, Line, Preferred, Sitting, Step};
pub use recognise::{Candidate, candidates};
pub(crate) use schedule::Shuffle;
pub use schedule::{Day, Progress, Rating, Skill, Wish, choose_lines, day_of};
