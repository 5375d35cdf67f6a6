//! The screens of Listen.

mod closing;
mod kept;
mod listen;
mod marks;
mod practice;

use yew::prelude::*;

use crate::areas::listen::words::ListenWords;
use crate::areas::listen::{ListenPage, ListenRoom};
use crate::ui::view::View;

/// The screen the address asks for.
pub fn screen(room: &ListenRoom, page: &ListenPage, view: View) -> Html {
    match page {
        ListenPage::Home => listen::listen(view, None),
        ListenPage::Topic(topic) => listen::listen(view, Some(*topic)),
        ListenPage::Start | ListenPage::Practice | ListenPage::Drill(_) => practice::practice(room, view),
        ListenPage::Marks => marks::marks(view),
        ListenPage::Kept => kept::kept(view),
    }
}

fn words_of(view: View) -> &'static ListenWords {
    ListenWords::of(view.shell.language)
}
