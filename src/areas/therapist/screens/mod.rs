//! For therapists, and for whom they give something.

mod assign;
mod form;
mod opened;
mod packs;
mod task;
mod widget;
mod write;

use yew::prelude::*;

use crate::areas::therapist::Problem;
use crate::areas::therapist::TherapistEvent;
use crate::shell::{Event, Model, Route, TherapistPage};
use crate::ui::element::{Element as _, el, list, nothing, text, typed, words};
use crate::ui::parts::{Weight, act, link};
use crate::ui::parts::{heading, part, small};
use crate::ui::view::View;

/// The screen of packs that the address asks for.
pub fn screen(view: View) -> Html {
    match view.model.route {
        Route::Therapist(TherapistPage::Write) => write::write(view),
        Route::Therapist(TherapistPage::Assign) => assign::assign(view),
        Route::Therapist(TherapistPage::Widget) => widget::widget(view),
        Route::Packs => packs::packs(view),
        Route::Task => task::task(view),
        _ => opened::opened(view),
    }
}

/// What it is called in the page's title.
pub fn name(model: &Model) -> &'static str {
    let words = model.language.therapist();
    match model.route {
        Route::Therapist(_) => words.title,
        Route::Task | Route::TaskLink(_) => words.task.heading,
        _ => words.packs.heading,
    }
}

fn press(view: View, weight: Weight, label: &'static str, event: TherapistEvent) -> Html {
    act(view, weight, label, Event::Therapist(event))
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
                let route = Route::Therapist(page);
                let way = link(Weight::Plain, label, &route);
                if view.model.route == route { way.with("aria-current", "page") } else { way }
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
    let inside = match view.model.therapist.pack_problems.as_deref() {
        None => nothing(),
        Some([]) => words("p", "", holds),
        Some(found) => list(vec![words("p", "", lacks), problems(view, found)]),
    };
    el("div", "hb-stack", vec![inside]).with("id", "pack-problems").with("tabindex", "-1").with("role", "status")
}
