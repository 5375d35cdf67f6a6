//! The pages of Small.

mod acts;
mod ladder;
mod log;
mod sheet;
mod support;
mod thanks;
mod ways;

use yew::prelude::*;

use crate::areas::small::words::SmallWords;
use crate::areas::small::{SmallEvent, SmallPage, SmallRoom};
use crate::shell::Event;
use crate::ui::element::{Element as _, el, nothing, words};
use crate::ui::parts::{Weight, act, acts, leading, link, way};
use crate::ui::view::In;

/// What the screens of this area are drawn from.
type View<'a> = In<'a, SmallRoom>;

pub fn small(room: &SmallRoom, page: &SmallPage, view: crate::ui::view::View) -> Html {
    let view = In { room, view };
    let mut inside = match page {
        SmallPage::Home => home(view),
        SmallPage::Thanks => thanks::thanks(view),
        SmallPage::Acts => acts::acts_of_warmth(view),
        SmallPage::Sheet => sheet::sheet(view),
        SmallPage::Ladder => ladder::ladder(view),
        SmallPage::Log => log::log(view),
        SmallPage::Ways => ways::ways(view),
        SmallPage::Therapist => support::support(view),
    };
    if *page != SmallPage::Home {
        let back = link(Weight::Plain, words_of(view).home.back, &SmallPage::Home.into());
        inside.push(acts(vec![back]));
    }
    el("div", "hb-screen hb-ours", inside)
}

fn words_of(view: View) -> &'static SmallWords {
    SmallWords::of(view.shell.language)
}

fn home(view: View) -> Vec<Html> {
    let texts = &words_of(view).home;
    let pages = SmallPage::ALL.iter().skip(1);
    let doors = texts.door.iter().zip(pages).map(|(door, (page, _))| way(door.label, door.why, &(*page).into()));
    vec![leading(texts.heading, texts.lead), el("div", "hb-choices", doors.collect())]
}

fn press(view: View, weight: Weight, label: &'static str, event: SmallEvent) -> Html {
    act(*view, weight, label, Event::Small(event))
}

/// Something is said where it is heard; the place is there before.
fn status(says: &'static str) -> Html {
    let inside = if says.is_empty() { nothing() } else { words("p", "", says) };
    el("div", "hb-no-print", vec![inside]).with("role", "status")
}
