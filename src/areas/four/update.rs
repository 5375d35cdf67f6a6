//! What happens in Four.

use crate::areas::four::words::FourWords;
use crate::areas::four::{FOUR, FourPage, StoredFour, read_four, write_four};
use crate::shell::kept::Export;
use crate::shell::{Area, Context, Shell, Started};

/// What happened in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FourEvent {
    Typed(String),
}

/// What it knows.
#[derive(Debug, Default)]
pub struct FourRoom {
    pub open: StoredFour,
}

impl Area for FourRoom {
    type Event = FourEvent;
    type Page = FourPage;

    fn restore(&mut self, started: &mut Started, cx: &mut Context) {
        self.open = cx.take(started, &FOUR, read_four).unwrap_or_default();
    }

    fn handle(&mut self, event: FourEvent, cx: &mut Context) {
        match event {
            FourEvent::Typed(text) => self.open.said = text,
        }
        cx.keep(&FOUR, write_four(&self.open));
    }

    fn forget(&mut self, _: &mut Context) {
        *self = Self::default();
    }

    fn export(&self, file: &mut Export, _: &Shell) {
        file.put(write_four(&self.open));
    }

    fn title(&self, _: &FourPage, shell: &Shell) -> String {
        FourWords::of(shell.language).home.heading.to_owned()
    }

    #[cfg(feature = "web")]
    fn screen(&self, page: &FourPage, view: crate::ui::view::View) -> yew::Html {
        super::screens::four(self, page, view)
    }
}
