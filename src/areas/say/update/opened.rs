//! A sentence that came in a link: it is read before anything becomes of it.

use crate::areas::say::{SayPage, SayRoom, read_link};
use crate::shell::{Context, Effect, Event};

impl SayRoom {
    pub(super) fn receive(&mut self, body: &str) {
        self.opened = Some(read_link(&["/say/", body].concat()));
    }

    fn words_of_link(&self) -> Option<String> {
        self.opened.as_ref().and_then(|read| read.as_ref().ok()).cloned()
    }

    pub(super) fn say_back(&self, cx: &mut Context) {
        self.words_of_link().into_iter().for_each(|words| cx.raise(Event::WordsBrought(words)));
    }

    pub(super) fn keep_opened(&mut self, cx: &mut Context) {
        if let Some(words) = self.words_of_link() {
            self.store(None, words, cx);
        }
    }

    /// The link must not ask again at the next reload.
    pub(super) fn leave_opened(&mut self, cx: &mut Context) {
        self.opened = None;
        cx.lead_to(SayPage::Home.into());
        cx.ask(Effect::ShowScreen);
    }
}
