//! One file for each screen, and for each step of a line.

mod breath;
mod closing;
mod compare;
mod help;
mod kept;
mod listen;
mod marks;
mod noticed;
mod pause;
mod practice;
mod rate;
mod recognise;
mod reply;
mod settings;
mod talk;
mod therapist;
mod turns;

use yew::prelude::*;

use super::element::{self, Element as _};
use super::view::View;
use crate::app::{Model, Route, TalkPage, TherapistPage};
use crate::therapist::HERE;

/// The screen the address asks for. Its key makes the browser draw a new screen anew, scrolled to its top.
pub fn screen(view: View) -> Html {
    match &view.model.route {
        Route::Listen => listen::listen(view, None),
        Route::Topic(topic) => listen::listen(view, Some(*topic)),
        Route::Practice | Route::Drill(_) => practice::practice(view),
        Route::Marks => marks::marks(view),
        Route::Kept => kept::kept(view),
        Route::Talk(page) => talk::talk(view, *page),
        Route::Help => help::help(view),
        Route::Settings => settings::settings(view),
        Route::Pause => pause::pause(view),
        Route::Turns => turns::turns(view),
        Route::PauseLink(_) => pause::join(view),
        Route::Ours | Route::OursLink(_) => pause::ours(view),
        _ if HERE => therapist::screen(view),
        _ => listen::listen(view, None),
    }
}

/// What the screen is called in the page's title.
pub fn name(model: &Model) -> &'static str {
    let words = &model.language.words.interface;
    let talk = model.language.words.talk;
    match model.route {
        Route::Talk(TalkPage::Home) => words.areas.talk,
        Route::Talk(TalkPage::Cards) => talk.cards.heading,
        Route::Talk(TalkPage::Sheet) => talk.sheet.heading,
        Route::Talk(TalkPage::Own) => talk.own.place,
        Route::Talk(TalkPage::Questions) => talk.questions.heading,
        Route::Listen | Route::Topic(_) => words.areas.listen,
        Route::Practice | Route::Drill(_) => words.practice.title,
        Route::Marks => words.marks.heading,
        Route::Kept => words.kept.heading,
        Route::Help => model.language.words.help.heading,
        Route::Settings => words.areas.settings,
        Route::Pause | Route::PauseLink(_) => words.areas.pause,
        Route::Turns => model.language.words.turns.setup.heading,
        Route::Ours | Route::OursLink(_) => model.language.words.pause.ours.heading,
        _ if HERE => therapist::name(model),
        _ => words.areas.listen,
    }
}

/// A heading with a word on it.
fn leading(title: &'static str, lead: &'static str) -> Html {
    element::el("div", "hb-stack", vec![heading(title), element::words("p", "hb-lead", lead)])
}

/// The ways to packs and to what therapists write. A page from the disk has no other page beside it.
fn own_ways(view: View) -> Html {
    if HERE && view.model.frame.is_some() || !HERE && view.model.pause.address.starts_with("file:") {
        return element::nothing();
    }
    let words = &view.words().settings;
    let way = |label: &'static str, route: Route| {
        element::words("a", "hb-act hb-act--plain", label).with_own("href", route.own_address())
    };
    let ways = vec![way(words.packs, Route::Packs), way(words.therapists, Route::Therapist(TherapistPage::Widget))];
    element::el("p", "hb-part hb-acts", ways)
}

/// A part of a screen under its own heading.
fn part(heading: &'static str, inside: Vec<Html>) -> Html {
    let mut all = vec![element::words("h2", "", heading)];
    all.extend(inside);
    element::el("section", "hb-part", all)
}

/// Words that may stand back.
fn small(words_of_it: &'static str) -> Html {
    element::words("p", "hb-small hb-soft", words_of_it)
}

/// The heading of a screen: where focus goes when the screen comes up.
pub(super) fn heading(words: &'static str) -> Html {
    element::words("h1", "", words).with("id", "screen-heading").with("tabindex", "-1")
}
