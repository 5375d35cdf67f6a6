//! What screens are made of.

mod act;
mod announcement;
mod arcs;
mod areas;
mod choice;
mod deck;
mod fold;
mod frame;
mod marked;
mod missing_part;
mod note;
mod notices;
mod open_line;
mod question;
mod section;
mod shared;
mod voice;
mod writing;

pub use act::{Weight, act, link};
pub use announcement::announcement;
pub use arcs::arcs;
pub use areas::areas;
pub use choice::{Choice, answer, choices, radio, row, switch, way};
pub use deck::{missing, missing_deck};
pub use fold::fold;
pub use frame::foot;
pub use marked::marked;
pub use missing_part::{missing_part, on_its_way};
pub use note::{bare_note, note};
pub use notices::notices;
pub use open_line::{open_line, safety};
pub use question::{keep_choices, question};
pub use section::{heading, leading, part, small};
pub use shared::{What, shared};
pub use voice::{said, said_before, voice};
pub use writing::{Writing, under_writing, writing};
