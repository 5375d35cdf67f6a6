use yew::prelude::*;

use crate::areas::small::screens::{View, press, words_of};
use crate::areas::small::{Pick, SmallEvent};
use crate::shell::Event;
use crate::ui::element::{Element as _, el, text, words};
use crate::ui::parts::{Choice, Weight, acts, choices, fold, leading, small, switch};

/// One card at a time; which ones can be chosen. Nothing is noted of what was done.
pub fn acts_of_warmth(view: View) -> Vec<Html> {
    let (texts, pick) = (&words_of(view).acts, view.room.pick);
    let card = view.room.card(view.shell.language);
    let says = card.map_or_else(|| words("p", "", texts.none), |act| words("p", "hb-ours__ask", act.text));
    let card = el("div", "hb-stack", vec![says]).with("role", "status");
    let picked = |pick: Pick| Event::Small(SmallEvent::Picked(pick));
    let row = |all: &'static [&'static str], on: usize, of: &dyn Fn(usize) -> Pick| {
        let one = |(place, label): (usize, &&'static str)| Choice {
            label: text(label),
            aside: "",
            on: place == on,
            event: picked(of(place)),
        };
        all.iter().enumerate().map(one).collect::<Vec<_>>()
    };
    let kinds = row(texts.kinds, pick.kind, &|kind| Pick { kind, ..pick });
    let times = row(texts.times, pick.time, &|time| Pick { time, ..pick });
    let apart = Choice {
        label: text(texts.apart),
        aside: "",
        on: pick.apart,
        event: picked(Pick { apart: !pick.apart, ..pick }),
    };
    let which = vec![
        choices(*view, "kind", texts.kind, "hb-choices hb-choices--row", kinds),
        choices(*view, "time", texts.time, "hb-choices hb-choices--row", times),
        switch(*view, apart),
    ];
    vec![
        leading(texts.heading, texts.lead),
        card,
        acts(vec![press(view, Weight::Next, texts.another, SmallEvent::AnotherAsked)]),
        fold(texts.choose, el("div", "hb-stack hb-more__body", which)),
        small(texts.free),
    ]
}
