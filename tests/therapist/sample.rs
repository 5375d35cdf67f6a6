//! A pack as somebody might write one.

use hearback::areas::therapist::{Draft, Place, Sheet};
use hearback::shell::bring_all;
use serde_json::Value;

/// One line, whole: its models please the ear, its traps show what they are there to show.
pub const PACK: &str = include_str!("evenings.json");

#[allow(dead_code)]
pub fn pack_value() -> Value {
    serde_json::from_str(PACK).expect("the sample is JSON")
}

/// A field of the line that is open.
#[allow(dead_code)]
pub fn of_line(part: usize, row: usize, field: usize) -> Place {
    Place { sheet: Sheet::Line, part, row, field }
}

#[allow(dead_code)]
pub fn draft() -> Draft {
    bring_all();
    let mut draft = Draft::blank();
    draft.open_pack(PACK).expect("the sample opens in the form");
    draft
}
