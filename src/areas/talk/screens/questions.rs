use yew::prelude::*;

use crate::areas::talk::TalkEvent;
use crate::areas::talk::screens::spoken;
use crate::areas::talk::screens::{View, screen};
use crate::drills::Question;
use crate::ear::Opening;
use crate::shell::Event;
use crate::ui::element::{Element as _, el, typed, words};
use crate::ui::parts::leading;
use crate::ui::parts::{Weight, Writing, act, said, writing};
use crate::ui::view::fill;

/// A closed question, the person's own way to open it, and then two others.
pub fn questions(view: View) -> Html {
    let ask = &view.room.ask;
    let inside = match (view.room.question(view.shell), &ask.opening) {
        (None, _) => end(view),
        (Some(question), None) => asking(view, question),
        (Some(question), Some(opening)) => looked(view, question, opening),
    };
    screen(view, "hb-screen", inside)
}

fn asking(view: View, question: &Question) -> Vec<Html> {
    let (texts, ask) = (&view.talk().questions, &view.room.ask);
    let empty = if ask.asked_empty { texts.empty } else { "" };
    let typing = |text| Event::Talk(TalkEvent::QuestionTyped(text));
    let own = writing(*view, Writing { id: "asked", label: texts.label, rows: "2", holds: &ask.typed, empty, typing });
    let next = vec![
        turn(view, Weight::Next, texts.look, TalkEvent::QuestionHandedIn),
        turn(view, Weight::Plain, texts.next, TalkEvent::NextQuestionAsked),
    ];
    vec![
        said(texts.heading, &question.closed),
        words("p", "", texts.lead).with("id", "writing-note"),
        el("div", "hb-voice hb-voice--heard hb-asked", own),
        el("div", "hb-acts hb-acts--last", next),
    ]
}

fn looked(view: View, question: &Question, opening: &Opening) -> Vec<Html> {
    let texts = &view.talk().questions;
    let reason = view.talk().starts.reasons.get(opening.start as usize).copied().unwrap_or_default();
    let mut read = Vec::new();
    if !opening.words.is_empty() {
        read.push(el("p", "", vec![typed(&fill(texts.start, &[("start", &opening.words)]))]));
    }
    read.push(words("p", "hb-note__try", reason));
    let others = question.open.iter().map(|one| el("li", "hb-spoken", vec![typed(one)])).collect();
    let next = vec![
        turn(view, Weight::Next, texts.next, TalkEvent::NextQuestionAsked),
        turn(view, Weight::Usual, texts.change, TalkEvent::QuestionChangeAsked),
    ];
    let heading = words("h1", "hb-voice__who", texts.label).with("id", "screen-heading").with("tabindex", "-1");
    let typed_words = el("p", "hb-voice__words", vec![typed(&view.room.ask.typed)]);
    vec![
        spoken("hb-spoken", texts.heading, &question.closed),
        el("div", "hb-voice hb-voice--heard hb-voice--back", vec![heading, typed_words]),
        el("div", "hb-stack", read),
        el(
            "section",
            "hb-part",
            vec![
                words("h2", "", texts.others),
                el("ul", "hb-list hb-stack", others),
                el("p", "hb-soft", vec![typed(&question.why)]),
            ],
        ),
        el("div", "hb-acts hb-acts--last", next),
    ]
}

fn end(view: View) -> Vec<Html> {
    let texts = &view.talk().questions;
    vec![
        leading(texts.over, texts.over_why),
        el("div", "hb-acts", vec![turn(view, Weight::Next, texts.again, TalkEvent::NextQuestionAsked)]),
    ]
}

fn turn(view: View, weight: Weight, label: &'static str, event: TalkEvent) -> Html {
    act(*view, weight, label, Event::Talk(event))
}
