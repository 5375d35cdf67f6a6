use yew::prelude::*;

use crate::areas::say::screens::{View, keep, press, words_of};
use crate::areas::say::{LinkProblem, SayEvent};
use crate::ui::element::{el, text, typed, words};
use crate::ui::parts::{Weight, heading, leading, safety, voice};

/// What a link brought, to be read before anything becomes of it.
pub fn opened(view: View) -> Vec<Html> {
    let texts = &words_of(view).opened;
    match &view.room.opened {
        Some(Ok(said)) => vec![
            leading(texts.heading, texts.lead),
            voice("hb-voice hb-voice--said", text(texts.who), typed(said)),
            words("p", "hb-soft", texts.calm),
            el(
                "div",
                "hb-acts",
                vec![
                    press(view, Weight::Next, texts.back, SayEvent::SayBackAsked),
                    keep(view, Weight::Usual, texts.keep, SayEvent::OpenedKept),
                    press(view, Weight::Usual, texts.leave, SayEvent::OpenedLeft),
                ],
            ),
            el("div", "hb-small hb-soft", vec![safety(*view)]),
        ],
        Some(Err(problem)) => {
            let why = match problem {
                LinkProblem::Damaged => texts.damaged,
                LinkProblem::OtherVersion => texts.newer,
                LinkProblem::TooLong => texts.long,
                LinkProblem::Hidden => texts.hidden,
            };
            let away = press(view, Weight::Next, texts.away, SayEvent::OpenedLeft);
            vec![heading(texts.odd), words("p", "", why), el("div", "hb-acts", vec![away])]
        }
        None => Vec::new(),
    }
}
