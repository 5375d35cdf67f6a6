use yew::prelude::*;

use crate::areas::talk::TalkPage;
use crate::areas::talk::screens::View;
use crate::drills::Task;
use crate::shell::{Event, Route};
use crate::ui::element::{el, text, words};
use crate::ui::parts::leading;
use crate::ui::parts::{Choice, Weight, answer, link, missing, open_line, safety, way};

/// Where Talk starts: what there is, most wanted first.
pub fn home(view: View) -> Html {
    let (texts, deck) = (&view.talk().home, &view.words().deck);
    let page = Route::Talk;
    let lines = |task| Event::TaskAsked(task);
    let ways = vec![
        way(texts.cards, texts.cards_why, &page(TalkPage::Cards)),
        way(texts.turns, texts.turns_why, &Route::read("/turns")),
        way(texts.own, texts.own_why, &page(TalkPage::Own)),
        sitting(view, deck.summary, texts.summary_why, lines(Task::Summary)),
        sitting(view, deck.validation, texts.validation_why, lines(Task::Validation)),
        way(texts.questions, texts.questions_why, &page(TalkPage::Questions)),
    ];
    let small_print = vec![
        safety(*view),
        words("p", "", texts.note),
        el("p", "", vec![link(Weight::Small, texts.sheet, &page(TalkPage::Sheet))]),
    ];
    let inside = vec![
        leading(texts.heading, texts.lead),
        open_line(*view),
        el("div", "hb-choices", ways),
        missing(*view),
        el("div", "hb-stack hb-small hb-soft", small_print),
    ];
    el("div", "hb-screen", inside)
}

/// A row that opens a sitting.
fn sitting(view: View, label: &'static str, aside: &'static str, event: Event) -> Html {
    answer(*view, Choice { label: text(label), aside, on: false, event })
}
