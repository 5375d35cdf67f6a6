//! The look once a month.

use crate::areas::repair::words::RepairWords;
use crate::areas::repair::{KeptLook, LOOK, Look, RepairRoom, write_look};
use crate::shell::{Context, Effect, HEADING, Shell};

/// Where the first sentence is written, and where it is told that a look is kept.
const FIRST: &str = "look-0";
const KEPT: &str = "look-kept";

/// So long ago a look may be wanted again, in ms.
const MONTH: i64 = 28 * 24 * 60 * 60_000;

impl RepairRoom {
    /// When the last look was, and whether that is a month ago.
    pub fn last_look(&self, now: i64) -> Option<(i64, bool)> {
        self.looks.first().map(|(_, look)| (look.at, now - look.at >= MONTH))
    }

    /// The sentences that are written, each under what it answers.
    pub(super) fn look_as_text(&self, shell: &Shell) -> String {
        let asks = RepairWords::of(shell.language).look.ask.iter();
        let said = asks.zip(self.written.look.words()).filter(|(_, words)| !words.is_empty());
        said.map(|(ask, words)| [ask, "\n", words].concat()).collect::<Vec<_>>().join("\n\n")
    }

    pub(super) fn type_look(&mut self, place: usize, words: String, cx: &mut Context) {
        let Some(box_of) = self.written.look.words_mut(place) else { return };
        *box_of = words;
        (self.asked_empty, self.copied, self.saved) = (false, None, false);
        self.save(cx);
    }

    pub(super) fn choose_together(&mut self, together: bool, cx: &mut Context) {
        self.written.look.together = together;
        self.save(cx);
    }

    /// A press on this very control says so, whatever else may stay.
    pub(super) fn keep_look(&mut self, cx: &mut Context) {
        self.asked_empty = !self.written.look.has_words();
        if self.asked_empty {
            return cx.focus(FIRST);
        }
        if !cx.shell().may_keep_own() {
            return;
        }
        let kept = KeptLook { at: cx.now(), look: std::mem::take(&mut self.written.look) };
        // Two that are kept in the same moment have the same key, and both stay.
        let taken = self.looks.iter().filter(|(_, known)| known.at == kept.at).count();
        let key = [kept.at.to_string(), "-".repeat(taken)].concat();
        cx.ask(Effect::Save(LOOK.one(key.clone()), write_look(&kept)));
        self.written.look = Look { together: kept.look.together, ..Look::default() };
        self.looks.insert(0, (key, kept));
        self.saved = true;
        self.save(cx);
        cx.focus(KEPT);
    }

    pub(super) fn remove_look(&mut self, key: &str, cx: &mut Context) {
        self.looks.retain(|(known, _)| known != key);
        self.saved = false;
        cx.remove(LOOK.one(key.to_owned()));
        cx.focus(HEADING);
    }
}
