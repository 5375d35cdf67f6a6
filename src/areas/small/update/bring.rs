//! The page to bring along to a therapist, line by line.

use crate::areas::small::words::{BringLine, SmallWords};
use crate::areas::small::{Chosen, SmallRoom, finished};
use crate::content::Language;
use crate::shell::{Context, Effect, HEADING};

impl SmallRoom {
    /// How somebody finished a line, where they chose it.
    pub fn chosen(&self, line: &BringLine) -> Option<&str> {
        self.written.bring.iter().find(|one| one.id == line.id).map(|one| one.words.as_str())
    }

    /// The lines that were chosen, in the order of the page.
    pub fn lines(&self, language: &'static Language) -> Vec<String> {
        let lines = SmallWords::of(language).support.bring.line.iter();
        lines.filter_map(|line| Some(finished(line.text, self.chosen(line)?))).collect()
    }

    pub(super) fn turn_line(&mut self, place: usize, cx: &mut Context) {
        let Some(line) = SmallWords::of(cx.language()).support.bring.line.get(place) else { return };
        let count = self.written.bring.len();
        self.written.bring.retain(|one| one.id != line.id);
        if self.written.bring.len() == count {
            self.written.bring.push(Chosen { id: line.id.to_owned(), words: String::new() });
        }
        self.save(cx);
    }

    pub(super) fn type_line(&mut self, place: usize, words: String, cx: &mut Context) {
        let Some(line) = SmallWords::of(cx.language()).support.bring.line.get(place) else { return };
        if let Some(one) = self.written.bring.iter_mut().find(|one| one.id == line.id) {
            one.words = words;
        }
        self.save(cx);
    }

    pub(super) fn clear_lines(&mut self, cx: &mut Context) {
        self.written.bring.clear();
        self.save(cx);
        cx.focus(HEADING);
    }

    pub(super) fn save_file(&mut self, cx: &mut Context) {
        let lines = self.lines(cx.language());
        if lines.is_empty() {
            return;
        }
        let words = &SmallWords::of(cx.language()).support.bring;
        let text = [words.page, "\n\n", &lines.join("\n\n"), "\n"].concat();
        self.saved = true;
        cx.ask(Effect::Download { name: words.file.into(), text });
    }
}
