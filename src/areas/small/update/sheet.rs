//! Mine, yours, ours.

use crate::areas::small::{SHEET, Sheet, SmallRoom, write_sheet};
use crate::shell::{Context, HEADING};

impl SmallRoom {
    pub fn has_sheets(&self) -> bool {
        self.sheets.iter().any(Sheet::has_words)
    }

    pub(super) fn type_column(&mut self, place: usize, words: String, cx: &mut Context) {
        let Some(column) = self.sheets.get_mut(self.seat).and_then(|sheet| sheet.column_mut(place)) else { return };
        *column = words;
        self.save_sheets(cx);
    }

    pub(super) fn clear_sheets(&mut self, cx: &mut Context) {
        (self.sheets, self.seat) = Default::default();
        self.save_sheets(cx);
        cx.focus(HEADING);
    }

    fn save_sheets(&self, cx: &mut Context) {
        if self.has_sheets() {
            return cx.keep(&SHEET, write_sheet(&self.sheets));
        }
        cx.remove(SHEET.key());
        cx.remove(SHEET.tab());
    }
}
