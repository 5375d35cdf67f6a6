//! What was settled, as it is kept and as it goes to the other phone.

use crate::areas::script::{Kind, Row, Script};
use crate::json::fields;
use crate::shell::kept::{Keep, Unreadable, read_kept, write_kept};
use crate::shell::slots::{Place, Slot};

/// What you agreed on signs to notice and what each then does.
pub static SCRIPT: Slot = Slot::new("script", Place::LocalOrTab).from(Keep::Progress);

pub const SLOTS: &[&Slot] = &[&SCRIPT];

fields! {
    struct StoredScript {
        names: [String; 2],
        rows: Vec<StoredRow>,
        /// The row whose boxes are open, so that a reload closes none.
        open: Option<usize>,
    }
}

fields! {
    struct StoredRow {
        kind: String,
        words: Vec<String>,
        yes: [bool; 2],
    }
}

pub fn write_script(script: &Script, open: Option<usize>) -> String {
    let row = |row: &Row| StoredRow { kind: row.kind.id().to_owned(), words: row.all_words().to_vec(), yes: row.yes() };
    let rows = script.rows().iter().map(row).collect();
    write_kept(&SCRIPT, &StoredScript { names: script.names().clone(), rows, open })
}

/// Reads it, with the row that was open.
///
/// # Errors
/// [`Unreadable`] where the text is none, or one of a newer version. A row of a kind that this version doesn't know is
/// damage: its words must not get lost unseen.
pub fn read_script(text: &str) -> Result<(Script, Option<usize>), Unreadable> {
    let stored: StoredScript = read_kept(&SCRIPT, text, |_| None)?;
    let row = |row: StoredRow| Row::from_parts(Kind::from_id(&row.kind)?, row.words.try_into().ok()?, row.yes);
    let rows: Option<Vec<Row>> = stored.rows.into_iter().map(row).collect();
    let script = rows.and_then(|rows| Script::from_parts(stored.names, rows)).ok_or(Unreadable::Damaged)?;
    let open = stored.open.filter(|at| *at < script.rows().len());
    Ok((script, open))
}
