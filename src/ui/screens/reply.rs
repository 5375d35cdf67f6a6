use yew::prelude::*;

use super::practice::Open;
use crate::app::Event;
use crate::feedback::choose;
use crate::ui::element::{Element as _, el, nothing, typed, words};
use crate::ui::parts::{Weight, act, fold, note, said};

/// Read the line, type what was heard. When the words are changed, their notes stay in sight.
pub fn reply(open: Open) -> Vec<Html> {
    let Open { view, drill, .. } = open;
    let texts = &view.words().practice;
    let hear = if view.model.speaking { texts.hush } else { texts.hear };
    let hear = if view.model.voice { act(view, Weight::Plain, hear, Event::HearAsked) } else { nothing() };
    let breath = act(view, Weight::Plain, texts.breath, Event::BreathAsked);
    vec![
        said(&open.name(texts.says), drill.statement()),
        el("div", "hb-acts", vec![hear, breath]),
        writing(open),
        so_far(open),
        fold(texts.hint, el("p", "hb-more__body", vec![typed(&drill.hint)])),
        el("div", "hb-acts hb-acts--last", vec![act(view, Weight::Next, texts.hand_in, Event::ReplyHandedIn)]),
    ]
}

/// The box the reply is typed in.
fn writing(open: Open) -> Html {
    let Open { view, line, .. } = open;
    let texts = &view.words().practice;
    let label = words("label", "hb-voice__who", texts.reply).with("for", "reply");
    let area = el("textarea", "hb-reply__box", Vec::new()).with("id", "reply").with("rows", "4");
    let area = area.with("autocomplete", "off").with("spellcheck", "true").with("aria-describedby", "reply-why");
    let why = el("p", "hb-small hb-soft", vec![typed(&open.name(texts.reply_why))]).with("id", "reply-why");
    let empty = if line.asked_empty { words("p", "", texts.empty) } else { nothing() };
    let empty = el("div", "hb-small", vec![empty]).with("role", "status");
    el(
        "div",
        "hb-voice hb-voice--heard",
        vec![label, area.holding(&line.reply).on_typing(view, Event::ReplyTyped(String::new())), empty, why],
    )
}

/// Notes beside the box: while typing where the person wants that, and while words are changed.
fn so_far(open: Open) -> Html {
    let Open { view, line, .. } = open;
    if line.first.is_none() && !view.model.settings.live_notes {
        return nothing();
    }
    let shown = choose(line.standing().cloned().collect());
    let notes: Vec<Html> = shown.strengths.iter().chain(&shown.suggestions).map(|one| note(view, one, None)).collect();
    if notes.is_empty() {
        return nothing();
    }
    el("section", "", vec![words("h2", "", view.words().practice.live), el("ul", "hb-notes", notes)])
}
