//! What happens in Ours.

use crate::areas::ours::OursPage;
use crate::areas::ours::words::OursWords;
use crate::shell::{Area, Context, Shell};

/// What happened in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OursEvent {
    Looked,
}

/// What it knows.
#[derive(Debug, Default)]
pub struct OursRoom;

impl Area for OursRoom {
    type Event = OursEvent;
    type Page = OursPage;

    fn handle(&mut self, event: OursEvent, _: &mut Context) {
        match event {
            OursEvent::Looked => {}
        }
    }

    fn forget(&mut self, _: &mut Context) {
        *self = Self;
    }

    fn title(&self, _: &OursPage, shell: &Shell) -> String {
        OursWords::of(shell.language).home.heading.to_owned()
    }

    #[cfg(feature = "web")]
    fn screen(&self, page: &OursPage, view: crate::ui::view::View) -> yew::Html {
        super::screens::ours(self, page, view)
    }
}
