//! The screens of Listen.

mod closing;
mod how;
mod kept;
mod listen;
mod marks;
mod noticing;
mod practice;

#[cfg(feature = "split")]
pub(crate) use noticing::Noticing;

use yew::prelude::*;

use self::noticing::noticing;
use crate::areas::listen::heard::HeardWords;
use crate::areas::listen::words::ListenWords;
use crate::areas::listen::{ListenPage, ListenRoom};
use crate::shell::Part;
use crate::ui::parts::missing_part;
use crate::ui::view::View;

/// The screen the address asks for.
pub fn screen(room: &ListenRoom, page: &ListenPage, view: View) -> Html {
    if matches!(page, ListenPage::Marks | ListenPage::Kept) && room.waits_for_ear(page, view.shell) {
        return missing_part(view, Part::Ear);
    }
    let waits = || missing_part(view, Part::Ear);
    match page {
        ListenPage::Home => listen::listen(view, None),
        ListenPage::Topic(topic) => listen::listen(view, Some(*topic)),
        ListenPage::Start | ListenPage::Practice | ListenPage::Drill(_) => practice::practice(room, page, view),
        ListenPage::How => how::how(view),
        ListenPage::Marks => noticing().map_or_else(waits, |door| (door.marks)(view)),
        ListenPage::Kept => noticing().map_or_else(waits, |door| (door.kept)(view)),
    }
}

fn words_of(view: View) -> &'static ListenWords {
    ListenWords::of(view.shell.language)
}

fn heard_words(view: View) -> &'static HeardWords {
    HeardWords::of(view.shell.language)
}
