//! What happens in Letters.

use crate::areas::letters::LettersPage;
use crate::areas::letters::words::LettersWords;
use crate::shell::{Area, Context, Shell};

/// What happened in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LettersEvent {
    Looked,
}

/// What it knows.
#[derive(Debug, Default)]
pub struct LettersRoom;

impl Area for LettersRoom {
    type Event = LettersEvent;
    type Page = LettersPage;

    fn handle(&mut self, event: LettersEvent, _: &mut Context) {
        match event {
            LettersEvent::Looked => {}
        }
    }

    fn forget(&mut self, _: &mut Context) {
        *self = Self;
    }

    fn title(&self, _: &LettersPage, shell: &Shell) -> String {
        LettersWords::of(shell.language).home.heading.to_owned()
    }

    #[cfg(feature = "web")]
    fn screen(&self, page: &LettersPage, view: crate::ui::view::View) -> yew::Html {
        super::screens::letters(self, page, view)
    }
}
