use yew::prelude::*;

use crate::areas::small::screens::{View, press, words_of};
use crate::areas::small::{SmallEvent, mirror};
use crate::shell::Event;
use crate::ui::element::{Element as _, el, list, nothing, text, typed, words};
use crate::ui::parts::{Choice, Weight, acts, answer, fold, leading, small};

/// Three taps about oneself, and once a month what was there before it, in sentences.
pub fn log(view: View) -> Vec<Html> {
    let (texts, room) = (&words_of(view).log, view.room);
    let inside = match (room.noted, texts.tap.get(room.taps.len())) {
        (None, Some(tap)) => {
            let row = |(place, choice): (usize, &crate::areas::small::words::TapChoice)| {
                let event = Event::Small(SmallEvent::Tapped(Some(place)));
                answer(*view, Choice { label: text(choice.text), aside: "", on: false, event })
            };
            let rows = tap.choice.iter().enumerate().map(row).collect();
            let skip = press(view, Weight::Plain, texts.skip, SmallEvent::Tapped(None));
            vec![words("h2", "", tap.heading), el("div", "hb-choices", rows), acts(vec![skip])]
        }
        (noted, _) => {
            let kept = noted == Some(true);
            let back = if kept { press(view, Weight::Plain, texts.back, SmallEvent::NoteTakenBack) } else { nothing() };
            let again = press(view, Weight::Usual, texts.again, SmallEvent::NoteAnew);
            vec![words("p", "", if kept { texts.noted } else { texts.nothing }), acts(vec![again, back])]
        }
    };
    let step = el("section", "hb-part", inside).keyed(room.taps.len().to_string());
    vec![leading(texts.heading, texts.lead), step, look(view)]
}

fn look(view: View) -> Html {
    let texts = &words_of(view).log;
    if view.room.log.is_empty() {
        return nothing();
    }
    let said = mirror(&view.room.log, view.shell.now, texts);
    let said = said.iter().map(|says| el("p", "", vec![typed(says)])).collect();
    let forget = acts(vec![press(view, Weight::Small, texts.forget, SmallEvent::LogForgotten)]);
    fold(texts.look, el("div", "hb-stack hb-more__body", vec![list(said), small(texts.look_why), forget]))
}
