use yew::prelude::*;

use crate::areas::say::screens::{View, keep, press, spoken, words_of};
use crate::areas::say::words::SayWords;
use crate::areas::say::{At, SayEvent};
use crate::saying::Purpose;
use crate::shell::{Event, Route};
use crate::ui::element::{Element as _, el, nothing, text, words};
use crate::ui::parts::What;
use crate::ui::parts::{Choice, Weight, act, answer, leading, link, part, shared, small};

/// What becomes of the sentence: nothing has to.
pub fn end(view: View) -> Vec<Html> {
    let (texts, practice) = (&words_of(view).end, &view.words().practice);
    let hear = if view.shell.speaking { practice.hush } else { practice.hear };
    let hear = if view.shell.voice { act(*view, Weight::Plain, hear, Event::HearAsked) } else { nothing() };
    let copied = match view.room.copied {
        Some(true) => texts.copied,
        Some(false) => texts.copy_no,
        None => "",
    };
    vec![
        leading(texts.heading, texts.lead),
        spoken(view),
        el("div", "hb-acts", vec![press(view, Weight::Next, texts.copy, SayEvent::CopyAsked), hear]),
        el("p", "", vec![text(copied)]).with("role", "status"),
        el("div", "hb-stack hb-no-print", vec![hand_on(view), next(view)]),
    ]
}

fn hand_on(view: View) -> Html {
    let texts = &words_of(view).end;
    let off = if view.shell.may_keep_own() || view.room.saved { nothing() } else { small(texts.keep_off) };
    let ways = vec![
        keep(view, Weight::Usual, texts.keep, SayEvent::KeepAsked),
        press(view, Weight::Usual, texts.share, SayEvent::ShareAsked),
        press(view, Weight::Usual, texts.save, SayEvent::FileAsked),
        act(*view, Weight::Usual, texts.print, Event::PrintAsked),
    ];
    let long = if view.room.too_long { words("p", "", texts.too_long) } else { nothing() };
    let long = el("div", "", vec![long]).with("role", "status");
    let inside = vec![el("div", "hb-acts", ways), off, long, shared(*view, What::Ours(texts.why_link))];
    part(texts.beside, inside)
}

fn next(view: View) -> Html {
    let texts = &words_of(view).end;
    let row = |label: &'static str, aside, event| {
        answer(*view, Choice { label: text(label), aside, on: false, event: Event::Say(event) })
    };
    let heard = row(texts.heard, texts.heard_why, SayEvent::Went(At::Heard));
    let (turns, on) = if view.shell.leads.talks.iter().any(|talk| talk.at == Route::read("/turns")) {
        let talk = link(Weight::Small, texts.talk, &Route::read("/turns"));
        (nothing(), el("p", "hb-small hb-soft", vec![text(texts.talk_on), text(" "), talk]))
    } else {
        (row(texts.turns, texts.turns_why, SayEvent::TalkAsked), nothing())
    };
    let builder = view.room.draft(view.shell).and_then(|draft| SayWords::builder(view.shell.language, &draft.builder));
    let trial = match builder {
        Some(builder) if builder.purpose == Purpose::Limit.id() => {
            row(texts.trial, texts.trial_why, SayEvent::TrialAsked)
        }
        _ => nothing(),
    };
    let drop = press(view, Weight::Plain, texts.drop, SayEvent::DropAsked);
    part(texts.next, vec![el("div", "hb-choices", vec![heard, turns, trial]), on, el("p", "", vec![drop])])
}
