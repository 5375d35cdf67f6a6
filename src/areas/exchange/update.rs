//! What happens in Exchange.

use crate::areas::exchange::ExchangePage;
use crate::areas::exchange::words::ExchangeWords;
use crate::shell::{Area, Context, Shell};

/// What happened in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ExchangeEvent {
    Looked,
}

/// What it knows.
#[derive(Debug, Default)]
pub struct ExchangeRoom;

impl Area for ExchangeRoom {
    type Event = ExchangeEvent;
    type Page = ExchangePage;

    fn handle(&mut self, event: ExchangeEvent, _: &mut Context) {
        match event {
            ExchangeEvent::Looked => {}
        }
    }

    fn forget(&mut self, _: &mut Context) {
        *self = Self;
    }

    fn title(&self, _: &ExchangePage, shell: &Shell) -> String {
        ExchangeWords::of(shell.language).home.heading.to_owned()
    }

    #[cfg(feature = "web")]
    fn screen(&self, page: &ExchangePage, view: crate::ui::view::View) -> yew::Html {
        super::screens::exchange(self, page, view)
    }
}
