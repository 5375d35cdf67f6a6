//! What therapists write: drills of their own in packs, assignments, and the snippet for their site.

mod draft;
mod form;
mod task;
mod widget;

pub use draft::Draft;
pub use form::{Field, Kind, Line, PACK, PARTS, Part, Pick, Place, Row, Shape, Sheet, TASK, TRAP};
pub use task::write_task;
pub use widget::{Host, Widget};
