//! One file for each screen, and for each step of a line.

mod help;
mod settings;

use yew::prelude::*;

use crate::areas::{listen, pause, talk, therapist, turns};

use crate::areas::therapist::HERE;
use crate::shell::{Model, Route, TalkPage, TherapistPage};
use crate::ui::element;
use crate::ui::element::Element as _;
use crate::ui::view::View;

/// The screen the address asks for. Its key makes the browser draw a new screen anew, scrolled to its top.
pub fn screen(view: View) -> Html {
    match &view.model.route {
        Route::Listen => listen::screens::listen::listen(view, None),
        Route::Topic(topic) => listen::screens::listen::listen(view, Some(*topic)),
        Route::Start | Route::Practice | Route::Drill(_) => listen::screens::practice::practice(view),
        Route::Marks => listen::screens::marks::marks(view),
        Route::Kept => listen::screens::kept::kept(view),
        Route::Talk(page) => talk::screens::talk(view, *page),
        Route::Help => help::help(view),
        Route::Settings => settings::settings(view),
        Route::Pause => pause::screens::pause(view),
        Route::Turns => turns::screens::turns(view),
        Route::PauseLink(_) => pause::screens::join(view),
        Route::Ours | Route::OursLink(_) => pause::screens::ours(view),
        _ if HERE => therapist::screens::screen(view),
        _ => listen::screens::listen::listen(view, None),
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
        Route::Start | Route::Practice | Route::Drill(_) => words.practice.title,
        Route::Marks => words.marks.heading,
        Route::Kept => words.kept.heading,
        Route::Help => model.language.words.help.heading,
        Route::Settings => words.areas.settings,
        Route::Pause | Route::PauseLink(_) => words.areas.pause,
        Route::Turns => model.language.words.turns.setup.heading,
        Route::Ours | Route::OursLink(_) => model.language.words.pause.ours.heading,
        _ if HERE => therapist::screens::name(model),
        _ => words.areas.listen,
    }
}

/// The ways to packs and to what therapists write. A page from the disk has no other page beside it.
pub(crate) fn own_ways(view: View) -> Html {
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
