//! The screens of practising to say.

mod closing;
mod pick;
mod steps;

use yew::prelude::*;

use crate::areas::rehearse::words::RehearseWords;
use crate::areas::rehearse::{Book, RehearseEvent, RehearsePage, RehearseRoom};
use crate::drills::SayingKind;
use crate::shell::Event;
use crate::ui::element::{Element as _, el, typed, words};
use crate::ui::parts::{Weight, act, leading, way};
use crate::ui::view::{In, fill};

/// What every screen of it is drawn from.
type View<'a> = In<'a, RehearseRoom>;

impl View<'_> {
    fn own(self) -> &'static RehearseWords {
        RehearseWords::of(self.shell.language)
    }
}

pub fn screen(room: &RehearseRoom, page: &RehearsePage, view: crate::ui::view::View) -> Html {
    let view = In { room, view };
    let inside = match page {
        RehearsePage::Home => home(view),
        RehearsePage::Line(kind) => line(view, *kind),
    };
    el("div", "hb-screen", inside)
}

/// What can be practised.
fn home(view: View) -> Vec<Html> {
    let texts = &view.own().home;
    let kinds = SayingKind::ALL.iter().map(|kind| {
        let words = view.own().of_kind(*kind);
        let waits = view.room.open(*kind).is_some_and(|(_, sitting)| sitting.line.has_words());
        way(words.name, if waits { texts.waits } else { words.lead }, &RehearsePage::Line(*kind).into())
    });
    vec![leading(texts.heading, texts.lead), el("div", "hb-choices", kinds.collect()), book(view)]
}

/// The open line at its step, the end of a sitting, or that the lines are on their way.
fn line(view: View, kind: SayingKind) -> Vec<Html> {
    if let Some((known, sitting)) = view.room.open(kind) {
        let texts = &view.words().practice;
        let place =
            fill(texts.place, &[("at", &(sitting.at + 1).to_string()), ("of", &sitting.lines.len().to_string())]);
        let stop = act(*view, Weight::Small, texts.stop, Event::Rehearse(RehearseEvent::Ended));
        return vec![
            el("div", "hb-line", vec![el("span", "", vec![typed(&place)]), stop]),
            steps::steps(view, known, sitting),
        ];
    }
    if let Some((_, finished)) = view.room.closing.as_ref().filter(|(closed, _)| *closed == kind) {
        return closing::closing(view, kind, finished);
    }
    let words = view.own().of_kind(kind);
    vec![leading(words.name, words.lead), book(view)]
}

/// That the lines are on their way, or can't be had and can be tried again. The region is there before anything is said.
fn book(view: View) -> Html {
    let texts = &view.words().part;
    let said = match view.room.book {
        Book::Waiting => vec![words("p", "hb-soft", texts.waiting)],
        Book::Missing => {
            let again = act(*view, Weight::Usual, texts.again, Event::Rehearse(RehearseEvent::BookAsked));
            vec![el("div", "hb-notice", vec![words("p", "", texts.failed), again])]
        }
        Book::Closed | Book::Here(_) => Vec::new(),
    };
    el("div", "", said).with("role", "status")
}
