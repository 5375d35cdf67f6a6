//! The app as one state machine: [`update`] takes the model, what happened and the moment, and answers
//! with what to ask of the browser. No clock, storage or randomness in here.

mod area;
mod context;
mod door;
mod effect;
mod embed;
mod event;
#[cfg(feature = "split")]
pub(crate) mod fetched;
mod keeping;
pub mod kept;
mod line;
mod model;
mod notice;
mod part;
mod restore;
mod room;
mod route;
#[cfg(feature = "web")]
pub(crate) mod screens;
pub mod slots;
mod state;
mod stock;
mod times;
mod update;
pub mod words;

pub use crate::ear::{Impression, Question};
pub(crate) use area::{Area, Page};
#[cfg(feature = "web")]
pub(crate) use context::UNSAVED;
pub(crate) use context::{Context, HEADING};
pub use effect::Effect;
pub use embed::{FRAMED, Frame};
pub use event::{Event, Offline, Proposed, Started, StartedFrame};
pub use keeping::KeptNow;
pub use line::LineEvent;
pub(crate) use line::{on_line, read, reader_came, rested, step_of, step_word};
pub use model::Model;
pub use notice::{Asking, Notice};
#[cfg(not(target_family = "wasm"))]
pub use part::bring_all;
pub use part::{Learned, Part, Parts, Standing};
pub use route::Route;
pub use slots::{Kept, Key, Place, Slot};
pub use state::{AgreedScript, Called, CalledStage, Due, Leads, Lent, OpenSitting, Shared, Shelf, Shell, WaitingTalk};
pub use times::Times;
pub use update::{Moment, update};
