use yew::prelude::*;

use crate::areas::listen::screens::words_of;
use crate::areas::listen::{ListenEvent, ListenPage};
use crate::drills::{Skill, Topic, Wish};
use crate::shell::{Event, Part, Route};
use crate::ui::element::{Element as _, el, list, nothing, text, typed, words};
use crate::ui::parts::leading;
use crate::ui::parts::{Choice, Weight, act, answer, fold, keep_question, link, open_line, safety, voice};
use crate::ui::view::{View, fill};

/// Where practice starts. `index.html` draws the same first screen before the app runs.
pub fn listen(view: View, topic: Option<Topic>) -> Html {
    let texts = &words_of(view).home;
    let lines = fill(texts.start_note, &[("lines", &view.shell.settings.lines.to_string())]);
    let (title, lead) = topic.map_or((texts.heading, texts.lead), |topic| (view.topic(topic), texts.topic_lead));
    let start = vec![
        act(view, Weight::Next, texts.start, Event::Listen(ListenEvent::SittingAsked(Wish { topic, level: None }))),
        el("span", "hb-small hb-soft", vec![typed(&lines)]),
    ];
    let inside = vec![
        leading(title, lead),
        if topic.is_none() { example(view) } else { nothing() },
        open_line(view),
        coming_back(view),
        el("div", "hb-acts hb-acts--last", start),
        if topic.is_none() { keep_question(view) } else { nothing() },
        el("div", "", vec![topics(view, topic), levels(view, topic)]),
        small_print(view),
    ];
    el("div", "hb-screen hb-home", inside)
}

/// An exchange with its marks says what this is.
fn example(view: View) -> Html {
    let texts = &words_of(view).home;
    let letters = ["a", "b"];
    let letter = |letter: &'static str| words("span", "hb-letter hb-letter--strength", letter);
    let mut heard = Vec::new();
    for (sentence, name) in texts.heard.iter().zip(letters) {
        heard.push(words("span", "hb-mark hb-mark--strength", sentence));
        heard.push(letter(name));
        heard.push(text(" "));
    }
    let marks = texts.marks.iter().zip(letters).map(|(mark, name)| el("li", "", vec![letter(name), text(mark)]));
    let inside = vec![
        voice("hb-voice hb-voice--said", text(texts.said_who), text(texts.said)),
        voice("hb-voice hb-voice--heard", text(texts.heard_who), list(heard)),
        el("ul", "hb-home__key", marks.collect()),
    ];
    el("div", "hb-home__show", inside)
}

/// Skills that were met and return, the three soonest.
fn coming_back(view: View) -> Html {
    let texts = &words_of(view).home;
    let skills = &view.shell.progress.skills;
    let mut soonest: Vec<(&String, &Skill)> = Vec::new();
    for (id, skill) in skills.iter().filter(|(id, _)| view.observation(id).is_some()) {
        let place = soonest.iter().position(|known| skill.due < known.1.due).unwrap_or(soonest.len());
        soonest.insert(place, (id, skill));
        soonest.truncate(3);
    }
    if soonest.is_empty() {
        return nothing();
    }
    let titles = soonest.iter().filter_map(|(id, _)| view.observation(id)).map(|one| words("li", "", one.title));
    let inside = vec![words("h2", "", texts.due), words("p", "hb-soft", texts.due_why), el("ul", "", titles.collect())];
    el("section", "hb-part", inside)
}

fn topics(view: View, here: Option<Topic>) -> Html {
    let texts = &words_of(view).home;
    let one = |label: &'static str, route: &Route| {
        el("li", "", vec![words("a", "", label).with_own("href", route.fragment())])
    };
    let mut all = Vec::new();
    if here.is_some() {
        all.push(one(texts.all_topics, &ListenPage::Home.into()));
    }
    // In a frame there may be lines about some of them alone.
    let to_come = !view.shell.parts.is_here(Part::Ear);
    let lines = |topic: Topic| to_come || view.shell.drills.iter().any(|drill| drill.topic == topic);
    for topic in Topic::ALL.iter().filter(|topic| Some(**topic) != here && lines(**topic)) {
        all.push(one(view.topic(*topic), &ListenPage::Topic(*topic).into()));
    }
    fold(texts.topics, el("ul", "hb-more__body hb-list", all))
}

/// The levels that have lines here, each a way to start.
fn levels(view: View, topic: Option<Topic>) -> Html {
    let texts = &view.words().levels;
    let mut all = Vec::new();
    for (level, (label, aside)) in (0..).zip(texts.names.iter().zip(texts.notes)) {
        let fits =
            |drill: &crate::drills::Drill| drill.level() == level && topic.is_none_or(|topic| drill.topic == topic);
        if !view.shell.parts.is_here(Part::Ear) || view.shell.drills.iter().any(fits) {
            let event = Event::Listen(ListenEvent::SittingAsked(Wish { topic, level: Some(level) }));
            all.push(answer(view, Choice { label: text(label), aside, on: false, event }));
        }
    }
    fold(words_of(view).home.levels, el("div", "hb-more__body", all))
}

fn small_print(view: View) -> Html {
    let texts = &words_of(view).home;
    let mut links = vec![link(Weight::Small, texts.marks_link, &ListenPage::Marks.into())];
    if view.shell.leads.task {
        links.push(link(Weight::Small, view.words().leads.task, &Route::read("/task")));
    }
    if view.shell.leads.packs {
        links.push(link(Weight::Small, view.words().leads.packs, &Route::read("/packs")));
    }
    if !view.shell.kept.is_empty() {
        links.push(link(Weight::Small, texts.kept, &ListenPage::Kept.into()));
    }
    let inside = vec![words("p", "", texts.private), safety(view), el("p", "hb-acts", links)];
    el("div", "hb-stack hb-small hb-soft", inside)
}
