//! The app as one state machine: [`update`] takes the model, what happened and the moment, and answers
//! with what to ask of the browser. No clock, storage or randomness in here.

pub(crate) mod effect;
pub(crate) mod embed;
pub(crate) mod event;
pub(crate) mod keeping;
pub mod kept;
pub(crate) mod model;
pub(crate) mod restore;
pub(crate) mod route;
#[cfg(feature = "web")]
pub(crate) mod screens;
pub(crate) mod update;

pub use effect::{Effect, Slot};
pub use embed::Frame;
pub use event::{Event, Offline, Started, StartedFrame, StartedPause, StartedTherapist};
pub use model::{Asking, Model, Notice};
pub use route::{Route, TalkPage, TherapistPage};
pub use update::{Moment, update};
