use yew::prelude::*;

use crate::areas::talk::TalkPage;
use crate::areas::talk::screens::{View, screen};
use crate::shell::Route;
use crate::ui::element::{el, words};
use crate::ui::parts::{leading, safety, way};

/// What an evening after a quarrel needs, wherever else it stands: each a sentence and a link, the calmest first.
pub fn quarrel(view: View) -> Html {
    let (texts, home) = (&view.talk().quarrel, &view.talk().home);
    let ways = vec![
        way(texts.pause, texts.pause_why, &Route::read("/pause")),
        way(texts.heated, texts.heated_why, &TalkPage::Hard("heated").into()),
        way(texts.tired, texts.tired_why, &TalkPage::Hard("tired").into()),
        way(home.own, home.own_why, &TalkPage::Own.into()),
        way(texts.say, texts.say_why, &Route::read("/say")),
        way(home.turns, home.turns_why, &Route::read("/turns")),
    ];
    let small_print = vec![safety(*view), words("p", "", home.note)];
    let inside = vec![
        leading(view.words().leads.quarrel, texts.lead),
        el("div", "hb-choices", ways),
        el("div", "hb-stack hb-small hb-soft", small_print),
    ];
    screen(view, "hb-screen", inside)
}
