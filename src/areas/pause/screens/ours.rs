use yew::prelude::*;

use crate::areas::pause::PauseEvent;
use crate::areas::pause::screens::View;
use crate::areas::pause::screens::{heading, press, small};
use crate::areas::pause::words::OursPart;
use crate::areas::pause::{Agreement, AgreementProblem, PART_LIMIT, Part};
use crate::shell::{Event, Route};
use crate::ui::element::{Element as _, el, filled, list, nothing, typed, words};
use crate::ui::parts::{Weight, What, act, agreed_rows, choices, link, open_file, shared, until_said};

/// Our pause: settled on a calm day, unfinished is fine. One part after another, each with plain examples.
pub fn ours(view: View) -> Html {
    let (words_of, room) = (&view.pause().ours, view.room);
    let receiving = match &room.received {
        Some(Ok(agreement)) => received(view, agreement),
        Some(Err(problems)) => problem(view, problems),
        None => nothing(),
    };
    let mut form: Vec<Html> = Part::ALL.into_iter().map(|part| form_part(view, part)).collect();
    // The usual length has its place after the word.
    form.insert(2, length(view));
    let try_it = press(view, Weight::Usual, words_of.try_it, PauseEvent::PracticeAsked);
    let acts = [
        (words_of.print, Event::PrintAsked),
        (words_of.share, Event::Pause(PauseEvent::OursShareAsked)),
        (words_of.save, Event::Pause(PauseEvent::OursFileAsked)),
    ]
    .map(|(label, event)| act(*view, Weight::Usual, label, event));
    let open = open_file(words_of.open);
    let erased = match room.erased {
        Some(_) => {
            let back = press(view, Weight::Small, words_of.put_back, PauseEvent::OursPutBack);
            vec![el("div", "hb-notice", vec![words("p", "", words_of.erased), back])]
        }
        None => Vec::new(),
    };
    let erase = press(view, Weight::Plain, words_of.erase, PauseEvent::OursErased);
    el(
        "div",
        "hb-screen hb-ours",
        vec![
            el("div", "hb-stack", vec![heading("", words_of.heading, &[]), words("p", "hb-lead", words_of.lead)]),
            if room.taken { until_said(*view) } else { nothing() },
            el("div", "", erased).with("data-says", ""),
            receiving,
            list(form),
            el("section", "hb-part", vec![el("p", "", vec![try_it]), small(words_of.try_why)]),
            el("p", "hb-part hb-no-print", vec![script(view)]),
            el(
                "section",
                "hb-part hb-no-print",
                vec![el("div", "hb-acts", acts.into()), el("div", "hb-acts", vec![open, erase])],
            ),
            shared(*view, What::Ours(view.pause().ours.share_why)),
            words("p", "hb-print-only", words_of.printed),
        ],
    )
}

/// Leads to what is settled of signs and what each then does.
pub fn script(view: View) -> Html {
    link(Weight::Usual, view.pause().ours.script, &Route::read("/script"))
}

fn words_of_part(view: View, part: Part) -> Option<&'static OursPart> {
    view.pause().ours.part.iter().find(|words| words.id == part.id())
}

fn form_part(view: View, part: Part) -> Html {
    let (words_of, room) = (&view.pause().ours, view.room);
    let Some(asks) = words_of_part(view, part) else { return nothing() };
    let kept = room.agreement.words(part);
    let over = room.too_long.as_ref().filter(|(long, _)| *long == part).map(|(_, words)| words.as_str());
    let label = words("label", "hb-ours__ask", asks.heading).with("for", part.id());
    let area = el("textarea", "hb-reply__box hb-ours__box", Vec::new()).with("id", part.id()).with("rows", "2");
    let typing = move |words| Event::Pause(PauseEvent::Wrote(part, words));
    let area = area.with("autocomplete", "off").holding(over.unwrap_or(kept)).on_typing(*view, typing);
    let left = PART_LIMIT.saturating_sub(kept.chars().count());
    let count = match over {
        Some(_) => words("p", "", words_of.too_long),
        None if left <= 40 => filled("p", "hb-small hb-soft", words_of.left, &[("count", &left.to_string())]),
        None => nothing(),
    };
    let examples = asks.examples.iter().map(|example| words("li", "", example));
    let examples =
        list(vec![words("p", "hb-small hb-soft", words_of.example), el("ul", "hb-small hb-soft", examples.collect())]);
    let note = asks.note.map_or_else(nothing, small);
    let count = el("div", "", vec![count]).with("role", "status");
    let on_paper = el("p", "hb-print-only hb-spoken", vec![typed(if kept.is_empty() { "\u{2026}" } else { kept })]);
    el(
        "section",
        "hb-part",
        vec![label, area, on_paper, count, el("div", "hb-no-print hb-stack", vec![note, examples])],
    )
}

fn length(view: View) -> Html {
    let words_of = &view.pause().ours;
    let lengths = crate::areas::pause::screens::call::lengths(view, PauseEvent::UsualChosen);
    let asked = choices(*view, "usual", words_of.length, "hb-choices hb-choices--row", lengths);
    el("section", "hb-part", vec![asked, small(words_of.length_why)])
}

/// What came from elsewhere, beside what is settled here, before anything is kept.
fn received(view: View, agreement: &Agreement) -> Html {
    let (words_of, room) = (&view.pause().ours, view.room);
    let receive = &words_of.receive;
    let title = words("h2", "", receive.heading).with("id", "received").with("tabindex", "-1");
    let replaces = if room.agreement.is_empty() { nothing() } else { words("p", "", receive.replaces) };
    let accept = press(view, Weight::Next, receive.accept, PauseEvent::OursAccepted);
    let refuse = press(view, Weight::Usual, receive.refuse, PauseEvent::OursRefused);
    let mine = if room.agreement.is_empty() { nothing() } else { words("h2", "", receive.mine) };
    let inside = vec![
        title,
        words("p", "", receive.lead),
        settled(view, agreement, Part::ALL.iter(), true),
        replaces,
        el("div", "hb-acts", vec![accept, refuse]),
    ];
    list(vec![el("section", "hb-question", inside).with("aria-labelledby", "received"), mine])
}

/// An agreement to read, these parts of it: `whole` with those that are open yet, and with the usual length.
pub fn settled<'a>(view: View, agreement: &Agreement, parts: impl Iterator<Item = &'a Part>, whole: bool) -> Html {
    let words_of = &view.pause().ours;
    let mut rows: Vec<(String, String)> = Vec::new();
    let mut row = |asks: &str, said: &str| rows.push((asks.to_owned(), said.to_owned()));
    for part in parts {
        let asks = words_of_part(view, *part).map_or("", |asks| asks.heading);
        match agreement.words(*part) {
            said if !said.trim().is_empty() => row(asks, said),
            _ if whole => row(asks, words_of.empty),
            _ => {}
        }
    }
    if whole {
        row(words_of.length, &view.lasting(agreement.length().minutes().into()));
    }
    if rows.is_empty() { nothing() } else { agreed_rows(&rows) }
}

/// Every problem at once, each with its sentence.
fn problem(view: View, problems: &[AgreementProblem]) -> Html {
    let words_of = &view.pause().ours.problem;
    let rows = problems.iter().map(|problem| match problem {
        AgreementProblem::Damaged => words("li", "", words_of.damaged),
        AgreementProblem::OtherVersion => words("li", "", words_of.other_version),
        AgreementProblem::TooBig => words("li", "", words_of.too_big),
        AgreementProblem::Length => words("li", "", words_of.length),
        AgreementProblem::Part(part) => {
            let name = words_of_part(view, *part).map_or("", |asks| asks.heading);
            filled("li", "", words_of.part, &[("part", name)])
        }
    });
    let title = words("h2", "", words_of.heading).with("id", "received").with("tabindex", "-1");
    let away = press(view, Weight::Plain, view.words().notice.read, PauseEvent::OursRefused);
    el("section", "hb-question", vec![title, el("ul", "", rows.collect()), el("p", "", vec![away])])
}
