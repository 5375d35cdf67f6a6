use yew::prelude::*;

use crate::areas::talk::TalkPage;
use crate::areas::talk::screens::View;
use crate::drills::Task;
use crate::shell::{Event, Route};
use crate::ui::element::{el, filled, nothing, text, words};
use crate::ui::parts::leading;
use crate::ui::parts::{Choice, Weight, act, answer, link, missing, open_line, safety, way};

/// Where Talk starts: what there is, most wanted first.
pub fn home(view: View) -> Html {
    let (texts, deck) = (&view.talk().home, &view.words().deck);
    let page = Route::Talk;
    let lines = |task| Event::TaskAsked(task);
    let ways = vec![
        way(view.words().leads.quarrel, view.talk().quarrel.lead, &page(TalkPage::Quarrel)),
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
        waiting(view),
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

/// A talk in turns that waits: what it goes on with, and a way to let it go.
fn waiting(view: View) -> Html {
    let texts = &view.talk().home;
    let Some(talk) = &view.shell.leads.talk else { return nothing() };
    let title = if talk.topic.trim().is_empty() { texts.waits } else { texts.waits_about };
    let ways = vec![
        link(Weight::Next, texts.waits_go, &Route::read("/turns")),
        act(*view, Weight::Plain, texts.waits_drop, Event::TalkDropped),
    ];
    let inside = vec![
        filled("h2", "", title, &[("topic", talk.topic.trim())]),
        filled("p", "", texts.waits_next, &[("next", &talk.next)]),
        el("div", "hb-acts", ways),
    ];
    el("section", "hb-part", inside)
}
