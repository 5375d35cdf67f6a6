//! The app as one state machine: [`update`] takes the model, what happened and the moment, and answers
//! with what to ask of the browser. No clock, storage or randomness in here.

mod effect;
mod event;
mod keeping;
mod model;
mod pause;
mod restore;
mod route;
mod sitting;
mod therapist;
mod update;

pub use effect::{Effect, Slot};
pub use event::{Event, Started, StartedPause, StartedTherapist};
pub use model::{Asking, Model, Notice};
pub use pause::{PauseEvent, PauseRoom, Shared};
pub use route::{Route, TherapistPage};
pub use therapist::{Meets, Received, TherapistEvent, TherapistRoom};
pub use update::{Moment, update};
