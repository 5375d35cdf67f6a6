//! What somebody was given.

mod copy;
mod opened;
mod packs;
mod task;

use yew::prelude::*;

use crate::areas::given::words::GivenWords;
use crate::areas::given::{GivenEvent, GivenPage, GivenRoom};
use crate::shell::Event;
use crate::ui::parts::{Weight, act};
use crate::ui::view::In;

/// What the screens of this area are drawn from.
type View<'a> = In<'a, GivenRoom>;

impl View<'_> {
    fn given(self) -> &'static GivenWords {
        GivenWords::of(self.shell.language)
    }
}

/// The screen of packs or of an assignment that the address asks for.
pub fn screen(room: &GivenRoom, page: &GivenPage, view: crate::ui::view::View) -> Html {
    let view = In { room, view };
    match page {
        GivenPage::Packs => packs::packs(view),
        GivenPage::Task => task::task(view),
        GivenPage::Copy => copy::copy(view),
        GivenPage::PackLink(_) | GivenPage::PackFile(_) | GivenPage::TaskLink(_) => opened::opened(view),
    }
}

fn press(view: View, weight: Weight, label: &'static str, event: GivenEvent) -> Html {
    act(*view, weight, label, Event::Given(event))
}
