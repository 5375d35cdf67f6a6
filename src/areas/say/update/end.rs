//! What becomes of a sentence: copied, kept, handed over.

use crate::areas::say::words::SayWords;
use crate::areas::say::{KeptSaying, SAID, SayRoom, write_link, write_said};
use crate::shell::{Context, Effect, HEADING};

impl SayRoom {
    pub(super) fn copy(&mut self, cx: &mut Context) {
        // What is copied next is no link.
        cx.drop_link();
        cx.ask(Effect::Copy(self.sentence(cx.shell())));
    }

    pub(super) fn to_file(&self, cx: &mut Context) {
        let name = SayWords::of(cx.language()).end.file.to_owned();
        cx.ask(Effect::Download { name, text: self.sentence(cx.shell()) });
    }

    pub(super) fn share(&mut self, cx: &mut Context) {
        let link = write_link(&self.sentence(cx.shell()));
        self.too_long = link.is_none();
        if self.too_long {
            cx.drop_link();
            return;
        }
        cx.show_link(link);
    }

    /// A press on this very control says so, whatever else may stay.
    pub(super) fn keep_sentence(&mut self, cx: &mut Context) {
        let builder = self.draft(cx.shell()).map(|draft| draft.builder.clone());
        let words = self.sentence(cx.shell());
        if builder.is_some() && !words.trim().is_empty() {
            self.store(builder, words, cx);
        }
    }

    pub(super) fn store(&mut self, builder: Option<String>, words: String, cx: &mut Context) {
        if self.saved || !cx.shell().may_keep_own() {
            return;
        }
        let said = KeptSaying { builder, at: cx.now(), words };
        // Two that are kept in the same moment have the same key, and both stay.
        let taken = self.kept.iter().filter(|(_, known)| known.at == said.at).count();
        let key = [said.at.to_string(), "-".repeat(taken)].concat();
        cx.ask(Effect::Save(SAID.one(key.clone()), write_said(&said)));
        self.kept.insert(0, (key, said));
        self.saved = true;
        cx.focus("say-kept");
    }

    pub(super) fn remove(&mut self, key: &str, cx: &mut Context) {
        self.kept.retain(|(known, _)| known != key);
        cx.remove(SAID.one(key.to_owned()));
        cx.focus(HEADING);
    }
}
