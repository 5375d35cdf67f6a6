//! The app as one state machine: [`update`] takes the model, what happened and the moment, and answers
//! with what to ask of the browser. No clock, storage or randomness in here.

mod effect;
mod embed;
mod event;
mod keeping;
mod model;
mod pause;
mod restore;
mod route;
mod sitting;
mod talk;
mod therapist;
mod turns;
mod update;

pub use effect::{Effect, Slot};
pub use embed::Frame;
pub use event::{Event, Offline, Started, StartedFrame, StartedPause, StartedTherapist};
pub use model::{Asking, Model, Notice};
pub use pause::{PauseEvent, PauseRoom, Shared};
pub use route::{Route, TalkPage, TherapistPage};
pub use talk::{Ask, Cards, Face, Own, Shelf, StartedTalk, Talk, TalkEvent};
pub use therapist::{Meets, Received, TherapistEvent, TherapistRoom};
pub use turns::{TurnNotes, TurnsEvent, TurnsRoom};
pub use update::{Moment, update};

pub use crate::therapist::HERE;
