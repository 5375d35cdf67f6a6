use yew::prelude::*;

use crate::areas::small::SmallEvent;
use crate::areas::small::screens::{View, press, status, words_of};
use crate::shell::{Event, Route};
use crate::ui::element::{Element as _, el, nothing, text, words};
use crate::ui::parts::{Choice, Weight, acts, choices, leading, link, small};

/// Each chooses a rung for oneself; then one begins to tell. Either stops it with one press at any time.
pub fn ladder(view: View) -> Vec<Html> {
    let (texts, room) = (&words_of(view).ladder, view.room);
    let help = link(Weight::Small, texts.help, &Route::Help);
    let afraid = el("p", "hb-small hb-soft", vec![text(texts.afraid), text(" "), help]);
    let mut inside = vec![leading(texts.heading, texts.lead), afraid];
    inside.push(status(if room.stopped { texts.stopped } else { "" }));
    match room.rung(view.shell.language) {
        Some((place, start)) => inside.extend(telling(view, place, start)),
        None => inside.extend(choosing(view)),
    }
    if room.written.ladder.is_begun() || room.is_second() {
        inside.push(acts(vec![press(view, Weight::Usual, texts.stop, SmallEvent::Stopped)]));
    }
    inside
}

fn choosing(view: View) -> Vec<Html> {
    let (texts, room) = (&words_of(view).ladder, view.room);
    let second = room.is_second();
    let rungs = texts.rung.iter().enumerate().map(|(place, rung)| Choice {
        label: text(rung.heading),
        aside: rung.about,
        on: room.chosen == Some(place),
        event: Event::Small(SmallEvent::RungChosen(place)),
    });
    let ask = if second { texts.second } else { texts.first };
    let done = if second { texts.done_second } else { texts.done_first };
    // Nothing of the first one's screen is carried over into the second one's.
    let rungs = choices(*view, "rung", ask, "hb-choices", rungs.collect()).keyed(ask.to_owned());
    vec![
        rungs,
        small(texts.lower),
        status(if room.asked_empty { texts.empty } else { "" }),
        acts(vec![press(view, Weight::Next, done, SmallEvent::RungDone)]),
    ]
}

fn telling(view: View, place: usize, start: &'static str) -> Vec<Html> {
    let (texts, room) = (&words_of(view).ladder, view.room);
    let rung = texts.rung.get(place).map_or_else(nothing, |rung| words("h2", "", rung.heading));
    let says = el("div", "hb-stack", vec![words("p", "hb-ours__ask", start)]).with("role", "status");
    let area = el("textarea", "hb-reply__box hb-ours__box", Vec::new()).with("id", "heard").with("rows", "2");
    let area = area.with("autocomplete", "off").with("maxlength", "1000").holding(&room.written.ladder.heard);
    let area = area.on_typing(*view, |words| Event::Small(SmallEvent::HeardTyped(words)));
    let heard = vec![
        words("label", "hb-small hb-soft", texts.heard).with("for", "heard"),
        area,
        status(if room.asked_empty { texts.heard_empty } else { "" }),
        acts(vec![press(view, Weight::Next, texts.back, SmallEvent::SayBackAsked)]),
    ];
    vec![
        rung,
        small(texts.tell),
        says,
        acts(vec![
            press(view, Weight::Usual, texts.another, SmallEvent::StartTurned),
            press(view, Weight::Plain, texts.anew, SmallEvent::LadderAnew),
        ]),
        el("section", "hb-part", heard),
    ]
}
