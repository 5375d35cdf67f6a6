//! Writing an assignment.

use crate::areas::therapist::domain::draft::Draft;
use crate::areas::therapist::domain::form::{TASK, write_row};
use crate::json::parse;
use crate::packs::{OwnPack, TASK_KIND, file};

/// Writes what is on the desk as an assignment. The pack goes along where drills of it are chosen.
pub fn write_task(draft: &Draft, pack: Option<&OwnPack>) -> String {
    let mut fields = file::begin(TASK_KIND);
    write_row(&TASK, &draft.task, &mut fields);
    file::put(&mut fields, "drills", file::list(&draft.chosen));
    if !draft.cards.is_empty() {
        file::put(&mut fields, "cards", file::list(&draft.cards));
    }
    let along = pack.filter(|pack| draft.chosen.iter().any(|id| pack.drill(id).is_some()));
    if let Some(pack) = along.and_then(|pack| parse(&pack.text)) {
        file::put(&mut fields, "pack", pack);
    }
    file::written(fields)
}
