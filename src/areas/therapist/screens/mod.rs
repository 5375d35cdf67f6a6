//! For therapists, and for whom they give something.

mod assign;
mod form;
mod opened;
mod packs;
mod task;
mod widget;
mod write;

use yew::prelude::*;

use crate::areas::therapist::words::TherapistWords;
use crate::areas::therapist::{Problem, TherapistEvent, TherapistPage, TherapistRoom};
use crate::shell::{Event, Route};
use crate::ui::element::{Element as _, el, list, nothing, text, typed, words};
use crate::ui::parts::{Weight, act, link};
use crate::ui::parts::{heading, part, small};
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

/// The screen of packs that the address asks for.
pub fn screen(room: &TherapistRoom, page: &TherapistPage, view: crate::ui::view::View) -> Html {
    let view = In { room, view };
    match page {
        TherapistPage::Write => write::write(view),
        TherapistPage::Assign => assign::assign(view),
        TherapistPage::Widget => widget::widget(view),
        TherapistPage::Packs => packs::packs(view),
        TherapistPage::Task => task::task(view),
        TherapistPage::PackLink(_) | TherapistPage::PackFile(_) | TherapistPage::TaskLink(_) => opened::opened(view),
    }
}

fn press(view: View, weight: Weight, label: &'static str, event: TherapistEvent) -> Html {
    act(*view, weight, label, Event::Therapist(event))
}

fn acts(inside: Vec<Html>) -> Html {
    el("div", "hb-acts", inside)
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
    let mut all = vec![
        el("nav", "hb-acts", pages.into()).with("aria-label", texts.pages),
        el("div", "hb-stack", vec![heading(title), words("p", "hb-lead", lead)]),
    ];
    all.extend(inside);
    el("div", "hb-screen", all)
}

/// Opens a file of ours.
fn open_file(view: View) -> Html {
    let input = el("input", "hb-unseen", Vec::new()).with("type", "file").with("accept", ".json,application/json");
    el("label", "hb-act", vec![text(view.therapist().open), input])
}

/// What stands against something, each with its sentence.
fn problems(view: View, all: &[Problem]) -> Html {
    let texts = &view.therapist().problem;
    let one = |problem: &Problem| match problem {
        Problem::Damaged => words("li", "", texts.damaged),
        Problem::Newer => words("li", "", texts.newer),
        Problem::TooBig => words("li", "", texts.too_big),
        Problem::Said(said) => el("li", "", vec![typed(said), text(".")]),
    };
    el("ul", "", all.iter().map(one).collect())
}

/// Whether what is written may be given away, once that was asked.
fn state(view: View, holds: &'static str, lacks: &'static str) -> Html {
    let inside = match view.room.pack_problems.as_deref() {
        None => nothing(),
        Some([]) => words("p", "", holds),
        Some(found) => list(vec![words("p", "", lacks), problems(view, found)]),
    };
    el("div", "hb-stack", vec![inside]).with("id", "pack-problems").with("tabindex", "-1").with("role", "status")
}
