//! Packs and assignments as they travel: in files and in links. Who writes them and who is given them read the same.
//!
//! They come from anywhere. Each is read whole or refused with every problem there is, and nothing here changes
//! anything: what is read is looked at first.

pub(crate) mod file;
mod link;
mod pack;
mod squeeze;
mod task;
pub mod words;

pub use file::{FILE_LIMIT, NAME_LIMIT, NOTE_LIMIT, Problem, kind_of, too_long};
pub use link::{LINK_LIMIT, PACK_PATH, SNIPPET_LIMIT, TASK_PATH, read_link, write_link, written_short};
pub(crate) use pack::PACK_KIND;
pub use pack::{ENDS, OwnPack, is_file_name, read_kept_pack, read_pack_file};
pub use squeeze::{squeezed, unsqueezed};
pub(crate) use task::TASK_KIND;
pub use task::{Task, read_kept_task, read_task};
