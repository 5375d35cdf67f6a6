use yew::prelude::*;

use crate::areas::talk::screens::View;
use crate::areas::talk::{DROPPING, TalkEvent, TalkPage};
use crate::drills::Task;
use crate::shell::{Event, Route, WaitingTalk};
use crate::ui::element::{Element as _, el, filled, list, nothing, text, typed, words};
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
        way(texts.four, texts.four_why, &Route::read("/four")),
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

/// The talks that wait: what each goes on with, and a way to let it go. One button is loud, however many wait.
fn waiting(view: View) -> Html {
    let texts = &view.talk().home;
    let one = |(talk, weight): (&WaitingTalk, Weight)| {
        let ask = |talk| Event::Talk(TalkEvent::DropAsked(talk));
        let drop = |event| act(*view, Weight::Plain, texts.waits_drop, event);
        // What two typed goes by no slip of a thumb.
        let (asked, ways) = if view.room.dropping.as_ref() == Some(&talk.at) {
            let asked = words("p", "", texts.waits_ask).with("id", DROPPING).with("tabindex", "-1");
            let keep = act(*view, Weight::Usual, texts.waits_keep, ask(None));
            (asked, vec![keep, drop(Event::TalkDropped(talk.at.clone()))])
        } else {
            (nothing(), vec![link(weight, texts.waits_go, &talk.at), drop(ask(Some(talk.at.clone())))])
        };
        let inside = vec![
            el("h2", "", vec![typed(&talk.title)]),
            filled("p", "", texts.waits_next, &[("next", &talk.next)]),
            asked,
            el("div", "hb-acts", ways),
        ];
        el("section", "hb-part", inside)
    };
    list(view.shell.leads.talks.iter().zip([Weight::Next, Weight::Usual]).map(one).collect())
}
