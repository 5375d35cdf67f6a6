//! What happens in Say.

use crate::areas::say::words::SayWords;
use crate::areas::say::{SAY, SayPage, StoredSay, read_say, write_say};
use crate::shell::kept::Export;
use crate::shell::{Area, Context, Shell, Started};

/// What happened in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SayEvent {
    Typed(String),
}

/// What it knows.
#[derive(Debug, Default)]
pub struct SayRoom {
    pub open: StoredSay,
}

impl Area for SayRoom {
    type Event = SayEvent;
    type Page = SayPage;

    fn restore(&mut self, started: &mut Started, cx: &mut Context) {
        self.open = cx.take(started, &SAY, read_say).unwrap_or_default();
    }

    fn handle(&mut self, event: SayEvent, cx: &mut Context) {
        match event {
            SayEvent::Typed(text) => self.open.said = text,
        }
        cx.keep(&SAY, write_say(&self.open));
    }

    fn forget(&mut self, _: &mut Context) {
        *self = Self::default();
    }

    fn export(&self, file: &mut Export, _: &Shell) {
        file.put(write_say(&self.open));
    }

    fn title(&self, _: &SayPage, shell: &Shell) -> String {
        SayWords::of(shell.language).home.heading.to_owned()
    }

    #[cfg(feature = "web")]
    fn screen(&self, page: &SayPage, view: crate::ui::view::View) -> yew::Html {
        super::screens::say(self, page, view)
    }
}
