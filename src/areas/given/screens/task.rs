use yew::prelude::*;

use crate::areas::given::screens::opened::{about, cards, received};
use crate::areas::given::screens::{View, press};
use crate::areas::given::{Accepted, GivenEvent, Summary, SummaryLine};
use crate::packs::words::PacksWords;
use crate::shell::Event;
use crate::ui::element::{Element as _, el, filled, list, nothing, text, typed, words};
use crate::ui::parts::{Choice, Weight, act, acts, heading, missing, open_file, small, switch, until_said};
use crate::ui::view::fill;

/// The assignment that was accepted: what to do, and a page of it to bring along.
pub fn task(view: View) -> Html {
    let texts = &view.given().task;
    let opened = received(view, "h2");
    let opened = if opened.is_empty() { nothing() } else { el("section", "hb-question hb-no-print", opened) };
    let to_page = match view.room.accepted {
        Some(_) => el("p", "", vec![act(*view, Weight::Small, texts.page, Event::PartSought("to-bring"))]),
        None => nothing(),
    };
    let top = el("div", "hb-stack hb-no-print", vec![heading(texts.heading), to_page]);
    let mut inside = vec![top, until_said(*view), opened];
    match &view.room.accepted {
        Some(accepted) => inside.extend([to_do(view, accepted), choose(view, accepted), page(view, accepted)]),
        None => inside.extend([put_back(view), words("p", "", texts.none)]),
    }
    let away = match view.room.accepted {
        Some(_) => list(vec![press(view, Weight::Plain, texts.away, GivenEvent::TaskPutAway), small(texts.away_why)]),
        None => nothing(),
    };
    inside.push(el(
        "div",
        "hb-part hb-no-print",
        vec![acts(vec![open_file(PacksWords::of(view.shell.language).open)]), away],
    ));
    el("div", "hb-screen", inside)
}

fn put_back(view: View) -> Html {
    match view.room.put_away {
        Some(_) => {
            let back = press(view, Weight::Usual, PacksWords::of(view.shell.language).undo, GivenEvent::TaskPutBack);
            el("div", "hb-notice", vec![back])
        }
        None => nothing(),
    }
}

fn to_do(view: View, accepted: &Accepted) -> Html {
    let (texts, opened) = (&view.given().task, &view.given().received);
    let task = &accepted.task;
    let mut inside = vec![el("h2", "", vec![typed(&task.title)])];
    if !task.by.is_empty() {
        inside.push(filled("p", "", texts.from, &[("name", &task.by)]));
    }
    if !task.note.is_empty() {
        inside.push(el("p", "hb-own__words", vec![typed(&task.note)]));
    }
    inside.push(small(texts.yours));
    let line = |id: &String| {
        let drill = view.shell.drill(id)?;
        let done = accepted.done.iter().any(|done| done.drill == *id);
        let done = if done { list(vec![text(" ("), text(texts.done), text(")")]) } else { nothing() };
        Some(el("li", "", vec![typed(&drill.speaker), text(": "), typed(drill.statement()), done]))
    };
    let lines: Vec<Html> = task.drills.iter().filter_map(line).collect();
    if !lines.is_empty() {
        inside.extend([
            words("h3", "", opened.lines),
            el("ul", "hb-own__words", lines),
            acts(vec![press(view, Weight::Next, texts.practise, GivenEvent::TaskPractised)]),
        ]);
    }
    let cards = cards(view, &task.cards);
    if !cards.is_empty() {
        let weight = if task.drills.is_empty() { Weight::Next } else { Weight::Usual };
        inside.extend([
            words("h3", "", opened.cards),
            el("ul", "hb-own__words", cards),
            acts(vec![act(*view, weight, texts.draw, Event::AssignedCardsAsked)]),
        ]);
    }
    inside.push(missing(*view));
    if !task.prompts.is_empty() {
        let prompts = task.prompts.iter().map(|prompt| el("li", "", vec![typed(prompt)]));
        inside.extend([words("h3", "", opened.talk), el("ul", "hb-own__words", prompts.collect())]);
    }
    if let Some(pack) = &task.pack {
        inside.push(about(view, pack));
    }
    el("section", "hb-part hb-no-print", inside)
}

/// What is to be on the page.
fn choose(view: View, accepted: &Accepted) -> Html {
    let texts = &view.given().task;
    let flip = |label: String, on: bool, event: GivenEvent| {
        switch(*view, Choice { label: typed(&label), aside: "", on, event: Event::Given(event) })
    };
    let mut rows = Vec::new();
    for (place, prompt) in accepted.task.things(&|id| view.shell.card_asks(id)) {
        let on = accepted.talked.get(place).copied().unwrap_or_default();
        rows.push(flip([texts.talked, ": ", prompt].concat(), on, GivenEvent::Talked(place)));
    }
    for (place, done) in accepted.done.iter().enumerate() {
        if let Some(drill) = view.shell.drill(&done.drill) {
            let label = fill(texts.show_line, &[("line", drill.statement())]);
            rows.push(flip(label, done.shown, GivenEvent::LineShown(place)));
        }
    }
    if !accepted.done.is_empty() {
        rows.push(flip(texts.replies.to_owned(), accepted.include.replies, GivenEvent::RepliesShown));
        rows.push(flip(texts.notes.to_owned(), accepted.include.notes, GivenEvent::NotesShown));
    }
    let typing = |words| Event::Given(GivenEvent::WordsTyped(words));
    let own = el("textarea", "hb-own__box", Vec::new()).with("id", "own-words").with("rows", "4");
    let own = own.with("autocomplete", "off").holding(&accepted.words).on_typing(*view, typing);
    let inside = vec![
        small(texts.page_why),
        el("div", "hb-choices", rows),
        el("div", "hb-own__field", vec![words("label", "hb-own__label", texts.words).with("for", "own-words"), own]),
    ];
    let heading = words("h2", "", texts.page).with("id", "to-bring").with("tabindex", "-1");
    el("section", "hb-part hb-no-print", [vec![heading], inside].concat())
}

/// The page itself, as it is printed and sent: this is all of it.
fn page(view: View, accepted: &Accepted) -> Html {
    let texts = &view.given().task;
    let summary =
        Summary::of(accepted, &|id| view.shell.drill(id), &|id| view.shell.card_asks(id), view.shell.language);
    let mut inside = vec![el("h3", "", vec![typed(&summary.title)])];
    if summary.is_empty() {
        inside.push(words("p", "hb-soft", texts.nothing));
    }
    if !summary.lines.is_empty() {
        inside.push(words("h4", "", texts.practised));
        inside.push(el("ul", "hb-own__words", summary.lines.iter().map(|line| practised(view, line)).collect()));
    }
    if !summary.talked.is_empty() {
        inside.push(words("h4", "", texts.talked));
        let one = |prompt: &String| el("li", "", vec![typed(prompt)]);
        inside.push(el("ul", "hb-own__words", summary.talked.iter().map(one).collect()));
    }
    if !summary.words.is_empty() {
        inside.extend([words("h4", "", texts.own), el("p", "hb-own__words", vec![typed(&summary.words)])]);
    }
    let mut give = vec![
        act(*view, Weight::Usual, texts.print, Event::PrintAsked),
        press(view, Weight::Usual, texts.copy, GivenEvent::PageCopied),
        press(view, Weight::Usual, texts.save, GivenEvent::PageSaved),
    ];
    if view.shell.can_send {
        give.insert(1, press(view, Weight::Usual, texts.send, GivenEvent::PageSent));
    }
    let copied = match view.room.copied {
        Some(true) => texts.copied,
        Some(false) => texts.copy_no,
        None => "",
    };
    let give = if summary.is_empty() { nothing() } else { acts(give) };
    el(
        "section",
        "hb-part",
        vec![
            words("h2", "hb-no-print", texts.reads),
            el("div", "hb-card hb-own__page", inside),
            el("div", "hb-no-print", vec![give]),
            el("p", "hb-no-print", vec![text(copied)]).with("role", "status"),
        ],
    )
}

fn practised(view: View, line: &SummaryLine) -> Html {
    let texts = &view.given().task;
    let mut inside = vec![el("p", "", vec![typed(&line.speaker), text(": "), typed(&line.statement)])];
    if !line.reply.is_empty() {
        inside.push(filled("p", "", texts.reply, &[("reply", &line.reply)]));
    }
    if !line.notes.is_empty() {
        inside.push(filled("p", "hb-small", texts.noticed, &[("titles", &line.notes.join("; "))]));
    }
    el("li", "", inside)
}
