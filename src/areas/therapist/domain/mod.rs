//! For therapists: drills of their own in packs, assignments, and the snippet for their site.
//!
//! Packs, links and assignments come from anywhere. Each is read whole or refused with every problem there is, and
//! nothing here changes anything: what is read is looked at first.

mod draft;
mod file;
mod form;
mod link;
mod pack;
mod summary;
mod task;
mod widget;

pub use draft::Draft;
pub use file::{FILE_LIMIT, Problem, kind_of};
pub use form::{Field, Kind, Line, PACK, PARTS, Part, Pick, Place, Row, Shape, Sheet, TASK};
pub use link::{LINK_LIMIT, PACK_PATH, TASK_PATH, read_link, write_link};
pub use pack::{OwnPack, is_file_name, read_pack_file};
pub use summary::{Done, Include, Summary, SummaryLine, summary_csv, summary_json};
pub use task::{Accepted, Task, read_task, write_task};
pub use widget::{Host, Widget};
