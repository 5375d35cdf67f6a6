use yew::prelude::*;

use crate::areas::exchange::screens::{View, kind, press};
use crate::areas::exchange::{Brought, ExchangeEvent, Met, News, Odd, Taking};
use crate::shell::{Standing, sharing};
use crate::ui::element::{Element as _, el, text, typed, words};
use crate::ui::parts::{Weight, acts, heading, maybe, open_file, part};

/// What a link brought: a screen of its own.
pub fn alone(view: View, brought: &Brought) -> Vec<Html> {
    [vec![heading(title(view, brought))], inside(view, brought)].concat()
}

/// What a file brought, and the way to open one.
pub fn beside(view: View) -> Html {
    let texts = &view.exchange().receive;
    let open = acts(vec![open_file(texts.open)]);
    let taken = match view.room.taking {
        Some(Taking::Taken) => texts.taken,
        Some(Taking::Unkept) => texts.unkept,
        None => "",
    };
    let inside = match &view.room.brought {
        Some(brought) => {
            let title = words("h3", "", title(view, brought)).with("id", "received").with("tabindex", "-1");
            [vec![title], inside(view, brought)].concat()
        }
        None if !taken.is_empty() => vec![
            words("p", "", taken).with("id", "taken").with("tabindex", "-1"),
            words("p", "hb-small hb-soft", texts.back),
            open,
        ],
        None => vec![words("p", "", texts.lead), open],
    };
    part(texts.heading, inside)
}

fn title(view: View, brought: &Brought) -> &'static str {
    match brought {
        Brought::Odd(_) => view.exchange().problem.heading,
        _ => view.exchange().receive.inside,
    }
}

fn inside(view: View, brought: &Brought) -> Vec<Html> {
    let (texts, problem) = (&view.exchange().receive, &view.exchange().problem);
    let go_on = || acts(vec![press(view, Weight::Usual, texts.go_on, ExchangeEvent::Refused)]);
    match brought {
        Brought::Waiting(_) => {
            let part = &view.words().part;
            let failed = sharing().any(|one| view.shell.parts.of(one) == Standing::Failed);
            vec![words("p", "", if failed { part.failed } else { part.waiting }), go_on()]
        }
        Brought::Odd(odd) => {
            let why = match odd {
                Odd::Damaged => problem.damaged,
                Odd::Newer => problem.newer,
                Odd::TooBig => problem.too_big,
            };
            vec![words("p", "", why), go_on()]
        }
        Brought::Whole(all) if all.is_empty() => vec![words("p", "", texts.same), go_on()],
        Brought::Whole(all) => {
            let rows: Vec<Html> = all.iter().filter_map(|(met, title)| row(view, met, title)).collect();
            let says = if rows.is_empty() { texts.same } else { "" };
            let answers = vec![
                press(view, Weight::Next, texts.accept, ExchangeEvent::Taken),
                press(view, Weight::Usual, texts.refuse, ExchangeEvent::Refused),
            ];
            vec![maybe("", says), el("ul", "hb-list", rows), words("p", "", texts.before), acts(answers)]
        }
    }
}

/// What is new of one, and what it is called.
fn row(view: View, met: &Met, title: &str) -> Option<Html> {
    let texts = &view.exchange().news;
    let news = match met.news? {
        News::New => texts.new,
        News::Changed => texts.changed,
        News::Both => texts.both,
        News::Gone => texts.gone,
    };
    let called = if title.is_empty() { text(kind(view, met.one.slot)) } else { typed(title) };
    Some(el("li", "", vec![text(news), text(": "), called]))
}
