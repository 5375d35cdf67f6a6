//! For therapists.

mod assign;
mod form;
mod widget;
mod write;

use yew::prelude::*;

use crate::areas::therapist::words::TherapistWords;
use crate::areas::therapist::{TherapistEvent, TherapistPage, TherapistRoom};
use crate::shell::{Event, Route};
use crate::ui::element::{Element as _, el, list, nothing, words};
use crate::ui::parts::{Weight, act, leading, link, problems};
use crate::ui::view::In;

/// What the screens of this area are drawn from.
type View<'a> = In<'a, TherapistRoom>;

impl View<'_> {
    fn therapist(self) -> &'static TherapistWords {
        TherapistWords::of(self.shell.language)
    }

    fn label(self, id: &[&str]) -> (&'static str, &'static str) {
        self.therapist().label(id)
    }
}

/// The screen for therapists that the address asks for.
pub fn screen(room: &TherapistRoom, page: &TherapistPage, view: crate::ui::view::View) -> Html {
    let view = In { room, view };
    match page {
        TherapistPage::Write => write::write(view),
        TherapistPage::Assign => assign::assign(view),
        TherapistPage::Widget => widget::widget(view),
    }
}

fn press(view: View, weight: Weight, label: &'static str, event: TherapistEvent) -> Html {
    act(*view, weight, label, Event::Therapist(event))
}

/// The top of a page for therapists, with the ways to the others.
fn page(view: View, title: &'static str, lead: &'static str, inside: Vec<Html>) -> Html {
    let texts = view.therapist();
    let pages =
        [(texts.site, TherapistPage::Widget), (texts.lines, TherapistPage::Write), (texts.give, TherapistPage::Assign)]
            .map(|(label, page)| {
                let route = Route::from(page);
                let way = link(Weight::Plain, label, &route);
                if view.shell.route == route { way.with("aria-current", "page") } else { way }
            });
    let mut all = vec![el("nav", "hb-acts", pages.into()).with("aria-label", texts.pages), leading(title, lead)];
    all.extend(inside);
    el("div", "hb-screen", all)
}

/// How words begin, to tell them from others.
fn begins(words: &str) -> String {
    let mut begins: String = words.chars().take(40).collect();
    if begins.len() < words.len() {
        begins.push('…');
    }
    begins
}

/// Whether what is written may be given away, once that was asked.
fn state(view: View, holds: &'static str, lacks: &'static str) -> Html {
    let inside = match view.room.pack_problems.as_deref() {
        None => nothing(),
        Some([]) => words("p", "", holds),
        Some(found) => list(vec![words("p", "", lacks), problems(*view, found)]),
    };
    el("div", "hb-stack", vec![inside]).with("id", "pack-problems").with("tabindex", "-1").with("role", "status")
}
