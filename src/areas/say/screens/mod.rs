//! The pages of Say.

mod end;
mod looked;
mod opened;
mod write;

use yew::prelude::*;

use crate::areas::say::words::{Builder, SayWords};
use crate::areas::say::{At, Draft, KeptSaying, SayEvent, SayPage, SayRoom};
use crate::shell::{Event, Route};
use crate::ui::element::{Element as _, el, nothing, text, typed, words};
use crate::ui::parts::{Weight, act, fold, heading, leading, part, safety, voice, way};
use crate::ui::view::{In, fill};

/// What the screens of this area are drawn from.
type View<'a> = In<'a, SayRoom>;

pub fn say(room: &SayRoom, page: &SayPage, view: crate::ui::view::View) -> Html {
    let view = In { room, view };
    let inside = match page {
        SayPage::Home => home(view),
        SayPage::Kept => kept(view),
        SayPage::Link(_) => opened::opened(view),
        SayPage::Build(id) => {
            let draft = view.room.draft(view.shell);
            draft.zip(SayWords::builder(view.shell.language, id)).map_or_else(Vec::new, |open| build(view, open))
        }
    };
    el("div", "hb-screen", inside)
}

/// What was noticed, in order, for who can't see the marks appear.
pub fn says(room: &SayRoom, view: crate::ui::view::View) -> String {
    let at = room.draft(view.shell).map(Draft::at);
    let speaks = at == Some(At::Looked) || at == Some(At::Write) && view.shell.settings.live_notes;
    let verdict = room.verdict(view.shell);
    let titles: Vec<&str> =
        verdict.notes().filter_map(|note| view.observation(note.id)).map(|words| words.title).collect();
    if !speaks || titles.is_empty() {
        return String::new();
    }
    fill(view.words().practice.heard, &[("titles", &titles.join(". "))])
}

fn words_of(view: View) -> &'static SayWords {
    SayWords::of(view.shell.language)
}

fn press(view: View, weight: Weight, label: &'static str, event: SayEvent) -> Html {
    act(*view, weight, label, Event::Say(event))
}

/// So many builders stand open on the first screen; the rest are one press away.
const FIRST: usize = 5;

/// What there is, most wanted first; then what two do together.
fn home(view: View) -> Vec<Html> {
    let texts = &words_of(view).home;
    let begun = |id: &str| view.room.drafts.iter().any(|draft| draft.builder == id && draft.has_words());
    let (mut ways, mut more) = (Vec::new(), Vec::new());
    for builder in words_of(view).builder {
        let begun = begun(builder.id);
        let row = if begun || ways.len() < FIRST { &mut ways } else { &mut more };
        let aside = if begun { view.words().open_line.resume_why } else { builder.why };
        row.push(way(builder.name, aside, &SayPage::Build(builder.id.to_owned()).into()));
    }
    if !view.room.kept.is_empty() {
        ways.insert(0, way(texts.kept, texts.kept_why, &SayPage::Kept.into()));
    }
    let beside = vec![
        way(texts.practise, texts.practise_why, &Route::read("/practice-saying")),
        way(texts.four, texts.four_why, &Route::read("/four")),
        way(texts.script, texts.script_why, &Route::read("/script")),
    ];
    vec![
        leading(texts.heading, texts.lead),
        el("div", "hb-choices", ways),
        fold(texts.more, el("div", "hb-choices hb-more__body", more)),
        part(texts.beside, vec![el("div", "hb-choices", beside)]),
        el("div", "hb-stack hb-small hb-soft", vec![safety(*view), words("p", "", texts.note)]),
    ]
}

fn build(view: View, (draft, builder): (&Draft, &'static Builder)) -> Vec<Html> {
    let step = match draft.at() {
        At::Write => return write::write(view, draft, builder),
        At::Looked => looked::looked(view),
        At::End => end::end(view),
        At::Heard => looked::heard(view),
    };
    // The other two have it among their controls.
    let change = match draft.at() {
        At::End => press(view, Weight::Small, view.line_words().notes.revise, SayEvent::Went(At::Write)),
        _ => nothing(),
    };
    let bar = el("div", "hb-line hb-no-print", vec![words("span", "", builder.name), change]);
    vec![bar, el("div", "hb-steps", step).keyed(draft.at().id().to_owned())]
}

/// The sentence, the biggest thing on its screen.
fn spoken(view: View) -> Html {
    let said = el("blockquote", "hb-voice__words", vec![typed(&view.room.sentence(view.shell))]);
    el("div", "hb-voice hb-voice--said", vec![said]).with("translate", "no")
}

/// The sentences that were kept, newest first.
fn kept(view: View) -> Vec<Html> {
    let texts = &words_of(view).kept;
    let mut inside = vec![heading(texts.heading)];
    if view.room.kept.is_empty() {
        inside.push(words("p", "", texts.none));
    }
    inside.extend(view.room.kept.iter().map(|(key, said)| one(view, key, said)));
    inside
}

fn one(view: View, key: &str, said: &KeptSaying) -> Html {
    let texts = &words_of(view).kept;
    let builder = said.builder.as_deref().map(|id| SayWords::builder(view.shell.language, id));
    let name = match builder {
        None => texts.given,
        Some(builder) => builder.map_or(texts.plain, |builder| builder.name),
    };
    let words_of_it = voice("hb-voice hb-voice--said", text(name), typed(&said.words));
    let remove = press(view, Weight::Small, texts.remove, SayEvent::Removed(key.to_owned()));
    el("section", "hb-part", vec![words_of_it, el("div", "hb-acts", vec![remove])]).keyed(key.to_owned())
}

/// Whether it was kept, and the control that keeps it.
fn keep(view: View, weight: Weight, label: &'static str, event: SayEvent) -> Html {
    let texts = &words_of(view).end;
    if view.room.saved {
        let found = crate::ui::parts::link(Weight::Small, texts.kept_see, &SayPage::Kept.into());
        return el("p", "hb-small", vec![text(texts.kept), text(" "), found])
            .with("id", "say-kept")
            .with("tabindex", "-1");
    }
    if view.shell.may_keep_own() { press(view, weight, label, event) } else { nothing() }
}
