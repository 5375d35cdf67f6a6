//! What happens in Minutes.

use crate::areas::minutes::MinutesPage;
use crate::areas::minutes::words::MinutesWords;
use crate::shell::{Area, Context, Shell};

/// What happened in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MinutesEvent {
    Looked,
}

/// What it knows.
#[derive(Debug, Default)]
pub struct MinutesRoom;

impl Area for MinutesRoom {
    type Event = MinutesEvent;
    type Page = MinutesPage;

    fn handle(&mut self, event: MinutesEvent, _: &mut Context) {
        match event {
            MinutesEvent::Looked => {}
        }
    }

    fn forget(&mut self, _: &mut Context) {
        *self = Self;
    }

    fn title(&self, _: &MinutesPage, shell: &Shell) -> String {
        MinutesWords::of(shell.language).home.heading.to_owned()
    }

    #[cfg(feature = "web")]
    fn screen(&self, page: &MinutesPage, view: crate::ui::view::View) -> yew::Html {
        super::screens::minutes(self, page, view)
    }
}
