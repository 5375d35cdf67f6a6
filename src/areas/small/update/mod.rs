//! What happens in Small.

use crate::areas::small::SmallPage;
use crate::areas::small::words::SmallWords;
use crate::shell::{Area, Context, Shell};

/// What happened in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SmallEvent {
    Looked,
}

/// What it knows.
#[derive(Debug, Default)]
pub struct SmallRoom;

impl Area for SmallRoom {
    type Event = SmallEvent;
    type Page = SmallPage;

    fn handle(&mut self, event: SmallEvent, _: &mut Context) {
        match event {
            SmallEvent::Looked => {}
        }
    }

    fn forget(&mut self, _: &mut Context) {
        *self = Self;
    }

    fn title(&self, _: &SmallPage, shell: &Shell) -> String {
        SmallWords::of(shell.language).home.heading.to_owned()
    }

    #[cfg(feature = "web")]
    fn screen(&self, page: &SmallPage, view: crate::ui::view::View) -> yew::Html {
        super::screens::small(self, page, view)
    }
}
