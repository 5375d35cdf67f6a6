//! What small things are made of, without a screen.

mod bring;
mod ladder;
mod log;
mod pick;
mod sheet;

pub use bring::{Chosen, finished};
pub use ladder::Ladder;
pub use log::{LOG_LIMIT, MONTH, Tapped, let_old_go, mirror};
pub use pick::{Pick, turned};
pub use sheet::Sheet;
