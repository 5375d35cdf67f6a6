//! What is kept of what is being written.

use crate::areas::therapist::Draft;
use crate::json::{Map, Value, fields, parse};
use crate::shell::kept::{Keep, Unreadable, of_kind, read_kept, write_kept};
use crate::shell::slots::{Place, Slot};

/// What is being written.
pub static DESK: Slot = Slot::new("desk", Place::LocalOrTab).from(Keep::Progress);

pub const SLOTS: &[&Slot] = &[&DESK];

fields! {
    struct Desk {
        /// The pack as text.
        pack: String,
        at: usize,
        task: Option<Map>,
        chosen: Option<Vec<String>>,
        cards: Option<Vec<String>>,
    }
}

pub fn write_desk(draft: &Draft) -> String {
    let desk = Desk {
        pack: draft.pack_text(),
        at: draft.at,
        task: Some(draft.task_fields()),
        chosen: Some(draft.chosen.clone()),
        cards: Some(draft.cards.clone()),
    };
    write_kept(&DESK, &desk)
}

/// Reads what is being written. Version 1 had the same fields, the first pages of it not all of them.
///
/// # Errors
/// [`Unreadable`] where the text is no desk, or one of a newer version.
pub fn read_desk(text: &str) -> Result<Draft, Unreadable> {
    let desk: Desk = read_kept(&DESK, text, |stored| of_kind(stored, "hearback-desk"))?;
    let pack = parse(&desk.pack);
    let pack = pack.as_ref().and_then(Value::as_object).ok_or(Unreadable::Damaged)?;
    let (chosen, cards) = (desk.chosen.unwrap_or_default(), desk.cards.unwrap_or_default());
    Ok(Draft::from_kept(pack, &desk.task.unwrap_or_default(), desk.at, chosen, cards))
}
