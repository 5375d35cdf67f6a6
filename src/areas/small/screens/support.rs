use yew::prelude::*;

use crate::areas::small::SmallEvent;
use crate::areas::small::screens::{View, press, status, words_of};
use crate::areas::small::words::{BringLine, Section};
use crate::shell::{Event, Notice, Route};
use crate::ui::element::{Element as _, el, list, nothing, text, typed, words};
use crate::ui::parts::{Choice, Weight, act, acts, leading, link, part, small, switch};

/// When and how to find one, and the page to bring along, which alone is printed.
pub fn support(view: View) -> Vec<Html> {
    let texts = &words_of(view).support;
    let about = texts.section.iter().map(|one| section(view, one)).collect();
    vec![
        el("div", "hb-no-print", vec![leading(texts.heading, texts.lead)]),
        el("div", "hb-no-print", about),
        bring(view),
    ]
}

fn section(view: View, one: &'static Section) -> Html {
    let points = one.points.iter().map(|point| words("li", "", point));
    let points = if one.points.is_empty() { nothing() } else { el("ul", "", points.collect()) };
    let help = if one.help {
        el("p", "", vec![link(Weight::Small, words_of(view).support.help, &Route::Help)])
    } else {
        nothing()
    };
    part(one.heading, vec![words("p", "", one.text), points, help])
}

fn bring(view: View) -> Html {
    let texts = &words_of(view).support.bring;
    let rows = texts.line.iter().enumerate().map(|(place, one)| line(view, place, one));
    let stays = if view.shell.keeps_nothing() { nothing() } else { small(texts.stays) };
    let choose = vec![
        words("p", "", texts.lead),
        words("p", "hb-choices__ask", texts.choose),
        el("div", "hb-choices", rows.collect()),
        stays,
    ];
    let lines = view.room.lines(view.shell.language);
    let page = if lines.is_empty() {
        small(texts.none)
    } else {
        let lines = lines.iter().map(|line| el("p", "hb-spoken hb-wrote", vec![typed(line)]).with("dir", "auto"));
        let ways = vec![
            act(*view, Weight::Next, texts.print, Event::PrintAsked),
            press(view, Weight::Usual, texts.save, SmallEvent::FileAsked),
            press(view, Weight::Plain, texts.clear, SmallEvent::LinesCleared),
        ];
        list(vec![el("div", "hb-stack", lines.collect()), acts(ways)])
    };
    // A notice on top says where no file could be saved.
    let refused = [Notice::ExportFailed, Notice::ShutIn].iter().any(|one| view.shell.notices.contains(one));
    let saved = status(if view.room.saved && !refused { texts.saved } else { "" });
    list(vec![el("div", "hb-no-print", vec![part(texts.heading, choose)]), part(texts.page, vec![page, saved])])
}

/// A line, and what finishes it once it is chosen.
fn line(view: View, place: usize, one: &'static BringLine) -> Html {
    let chosen = view.room.chosen(one);
    let choice = Choice {
        label: text(one.text),
        aside: "",
        on: chosen.is_some(),
        event: Event::Small(SmallEvent::LineTurned(place)),
    };
    let finish = match chosen {
        None => nothing(),
        Some(held) => {
            let id = ["bring-", one.id].concat();
            let label = words("label", "hb-unseen", one.text).with_own("for", id.clone());
            let area = el("textarea", "hb-reply__box hb-ours__box", Vec::new()).with("rows", "2");
            let area = area.with("autocomplete", "off").with("maxlength", "1000").with_own("id", id).holding(held);
            let typing = move |words| Event::Small(SmallEvent::LineTyped(place, words));
            list(vec![label, area.on_typing(*view, typing)])
        }
    };
    el("div", "", vec![switch(*view, choice), finish]).keyed(one.id.to_owned())
}
