//! The pages of Exchange.

mod received;

use yew::prelude::*;

use crate::areas::exchange::words::ExchangeWords;
use crate::areas::exchange::{ExchangeEvent, ExchangePage, ExchangeRoom, Here};
use crate::shell::words::SlotWords;
use crate::shell::{Event, Route, Slot};
use crate::ui::element::{Element as _, el, list, text, typed, words};
use crate::ui::parts::{Choice, Weight, What, act, acts, fold, leading, link, part, shared, small, switch};
use crate::ui::view::In;

/// What the screens of this area are drawn from.
type View<'a> = In<'a, ExchangeRoom>;

impl View<'_> {
    fn exchange(self) -> &'static ExchangeWords {
        ExchangeWords::of(self.shell.language)
    }
}

pub fn exchange(room: &ExchangeRoom, view: crate::ui::view::View) -> Html {
    let view = In { room, view };
    let from_link = matches!(view.shell.route, Route::Exchange(ExchangePage::Link(_)));
    let inside = match &room.brought {
        Some(brought) if from_link => received::alone(view, brought),
        _ => home(view),
    };
    el("div", "hb-screen hb-ours", inside)
}

fn press(view: View, weight: Weight, label: &'static str, event: ExchangeEvent) -> Html {
    act(*view, weight, label, Event::Exchange(event))
}

fn home(view: View) -> Vec<Html> {
    let texts = &view.exchange().home;
    let points = |title: &'static str, all: &'static [&'static str]| {
        let rows = all.iter().map(|row| words("li", "", row)).collect();
        vec![words("p", "", title), el("ul", "hb-list", rows)]
    };
    let over = [points(texts.goes, texts.goes_what), points(texts.never, texts.never_what)].concat();
    let send = if view.room.kinds().is_empty() { words("p", "hb-soft", texts.none) } else { send(view) };
    let ours = link(Weight::Plain, texts.ours, &Route::read("/ours"));
    vec![
        leading(texts.heading, texts.lead),
        fold(texts.over, list(over)),
        received::beside(view),
        send,
        el("section", "hb-part", vec![small(texts.help), el("p", "", vec![ours])]),
    ]
}

/// What is to go along, under which name, and how.
fn send(view: View) -> Html {
    let texts = &view.exchange().send;
    let label = words("label", "hb-small hb-soft", texts.name).with("for", "own-name");
    let input = el("input", "hb-field hb-field--wide", Vec::new()).with("id", "own-name").with("autocomplete", "off");
    let typing = |name| Event::Exchange(ExchangeEvent::NameTyped(name));
    let input = input.with("maxlength", "40").holding(&view.shell.settings.name).on_typing(*view, typing);
    let name = el("div", "hb-stack hb-stack--near", vec![label, input, small(texts.name_why)]);
    let kinds =
        view.room.kinds().into_iter().map(|slot| if slot.chosen { each(view, slot) } else { whole(view, slot) });
    let kinds = [vec![words("legend", "hb-choices__ask", texts.kinds)], kinds.collect()].concat();
    let ways = if view.room.goes() {
        let save = press(view, Weight::Usual, texts.save, ExchangeEvent::FileAsked);
        let share = press(view, Weight::Usual, texts.share, ExchangeEvent::ShareAsked);
        list(vec![acts(vec![save, share]), small(texts.save_why)])
    } else {
        words("p", "hb-soft", texts.nothing)
    };
    let too_long = words("p", "", texts.no_link).with("id", "shared").with("tabindex", "-1");
    let handed = if view.room.no_link { too_long } else { shared(*view, What::Ours(texts.share_why)) };
    part(texts.heading, vec![name, el("fieldset", "", kinds), ways, handed])
}

/// All of a kind, or none.
fn whole(view: View, slot: &'static Slot) -> Html {
    let on = view.room.here.iter().any(|here| here.one.slot == slot && here.goes);
    let event = Event::Exchange(ExchangeEvent::KindChosen(slot, !on));
    switch(*view, Choice { label: text(kind(view, slot)), aside: "", on, event })
}

/// One by one.
fn each(view: View, slot: &'static Slot) -> Html {
    let all = view.room.here.iter().enumerate().filter(|(_, here)| here.one.slot == slot);
    let rows = all.filter_map(|(place, Here { title, goes, .. })| {
        let event = Event::Exchange(ExchangeEvent::OneChosen(place, !goes));
        Some(switch(*view, Choice { label: typed(title.as_ref()?), aside: "", on: *goes, event }))
    });
    let rows = list(rows.collect());
    list(vec![words("p", "hb-small hb-soft", kind(view, slot)), fold(view.exchange().send.each, rows)])
}

/// What a kind is called, as Settings have it.
fn kind(view: View, slot: &Slot) -> &'static str {
    let all = SlotWords::of(view.shell.language).slot.iter();
    all.filter(|one| one.id == slot.name).map(|one| one.what).next().unwrap_or_default()
}
