use yew::prelude::*;

use crate::areas::therapist::screens::{View, page, press};
use crate::areas::therapist::{Host, TherapistEvent};
use crate::drills::Topic;
use crate::embed::{OPTIONS, OptionRow};
use crate::packs::is_file_name;
use crate::shell::Event;
use crate::ui::element::{Element as _, el, nothing, text, typed, words};
use crate::ui::parts::{Choice, Weight, acts, choices, fold, part, small, switch};

/// The widget on a therapist's site: what is chosen, how it looks, what to paste.
pub fn widget(view: View) -> Html {
    let (texts, room) = (&view.therapist().widget, view.room);
    let mut options = Vec::new();
    // What is typed and not chosen stands in the guide.
    for (place, option) in OPTIONS.iter().enumerate().filter(|(_, option)| option.values().len() > 1) {
        options.push(one(view, place, option));
    }
    let typing = |name| Event::Therapist(TherapistEvent::FileNamed(name));
    let named = el("input", "hb-own__box", Vec::new()).with("type", "text").with("id", "own-pack");
    let named = named.with("autocomplete", "off").with("aria-describedby", "own-pack-why");
    let odd = !room.widget.pack.is_empty() && !is_file_name(&room.widget.pack);
    options.push(el(
        "div",
        "hb-own__field",
        vec![
            words("label", "hb-own__label", texts.pack).with("for", "own-pack"),
            small(texts.pack_why).with("id", "own-pack-why"),
            named.holding(&room.widget.pack).on_typing(*view, typing),
            el("div", "", vec![if odd { words("p", "", texts.pack_odd) } else { nothing() }]).with("role", "status"),
        ],
    ));
    let hosts = Host::ALL.map(|host| {
        let label = text(view.label(&["host.", host.id()]).0);
        let event = Event::Therapist(TherapistEvent::HostChosen(host));
        Choice { label, aside: "", on: host == room.widget.host, event }
    });
    let copied = match room.copied {
        Some(true) => view.therapist().copied,
        Some(false) => view.therapist().copy_no,
        None => "",
    };
    let snippet = room.widget.snippet(&view.shell.address, view.label(&["widget.area.", room.widget.area()]).0);
    let paste = vec![
        choices(*view, "host", texts.host, "hb-choices hb-choices--row", hosts.into()),
        small(view.label(&["host.", room.widget.host.id()]).1),
        el("p", "hb-link hb-own__snippet", vec![typed(&snippet)]).with("translate", "no"),
        acts(vec![press(view, Weight::Next, texts.copy, TherapistEvent::SnippetCopyAsked)]),
        el("p", "", vec![text(copied)]).with("role", "status"),
        small(texts.private),
    ];
    let inside = vec![
        el("p", "", vec![text(view.therapist().lead)]),
        el("div", "hb-own__beside", vec![el("section", "hb-part", options), part(texts.preview, vec![preview(view)])]),
        part(texts.snippet, paste),
    ];
    page(view, texts.heading, texts.lead, inside)
}

fn one(view: View, place: usize, option: &'static OptionRow) -> Html {
    let (label, aside) = view.label(&["widget.", option.name]);
    let mut all = Vec::new();
    for (at, value) in option.values().into_iter().enumerate() {
        let said = match option.name {
            "topics" => Topic::from_id(value).map_or("", |topic| view.topic(topic)),
            "levels" => view.words().levels.names.get(at).copied().unwrap_or_default(),
            name => view.label(&["widget.", name, ".", value]).0,
        };
        let event = Event::Therapist(TherapistEvent::OptionChosen(place, at));
        all.push(Choice { label: text(said), aside: "", on: view.room.widget.is_chosen(place, at), event });
    }
    if option.several() {
        let rows = all.into_iter().map(|choice| switch(*view, choice)).collect();
        return fold(label, el("div", "hb-more__body", vec![small(aside), el("div", "hb-choices", rows)]));
    }
    choices(*view, option.name, label, "hb-choices hb-choices--row", all)
}

/// The widget itself, where there is one beside this page. It is drawn anew for other options.
fn preview(view: View) -> Html {
    let (texts, room) = (&view.therapist().widget, view.room);
    match room.frame {
        Some(true) => {
            let address = room.widget.preview();
            let frame = el("iframe", "hb-own__frame", Vec::new()).with_own("src", address.clone());
            frame.with("title", texts.preview).with("loading", "lazy").keyed(address)
        }
        Some(false) => words("p", "hb-soft", texts.none),
        None => nothing(),
    }
}
