//! What happens in Repair.

use crate::areas::repair::RepairPage;
use crate::areas::repair::words::RepairWords;
use crate::shell::{Area, Context, Shell};

/// What happened in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RepairEvent {
    Looked,
}

/// What it knows.
#[derive(Debug, Default)]
pub struct RepairRoom;

impl Area for RepairRoom {
    type Event = RepairEvent;
    type Page = RepairPage;

    fn handle(&mut self, event: RepairEvent, _: &mut Context) {
        match event {
            RepairEvent::Looked => {}
        }
    }

    fn forget(&mut self, _: &mut Context) {
        *self = Self;
    }

    fn title(&self, _: &RepairPage, shell: &Shell) -> String {
        RepairWords::of(shell.language).home.heading.to_owned()
    }

    #[cfg(feature = "web")]
    fn screen(&self, page: &RepairPage, view: crate::ui::view::View) -> yew::Html {
        super::screens::repair(self, page, view)
    }
}
