use yew::prelude::*;

use crate::areas::talk::Aim;
use crate::areas::talk::TalkEvent;
use crate::areas::talk::screens::View;
use crate::drills::Step;
use crate::shell::Event;
use crate::ui::element::{Element as _, el, nothing, text, typed, words};
use crate::ui::line::{Open, key, returned, step};
use crate::ui::parts::leading;
use crate::ui::parts::{Choice, Weight, Writing, act, choices, under_writing, writing};

/// On the partner's own words: first what was said, then the reply and what is noticed in it.
pub fn own(view: View) -> Html {
    let inside = match &view.room.own.open {
        None => what_was_said(view),
        Some((drill, line)) => {
            let named = view.talk().aims.names.get(view.room.own.aim as usize);
            let task = named.copied().unwrap_or(view.words().practice.reply);
            let open = Open { view: *view, line, drill, task };
            let texts = &view.talk().own;
            let change = act(*view, Weight::Small, texts.change, Event::Talk(TalkEvent::SaidChangeAsked));
            let bar = el("div", "hb-line", vec![words("span", "", texts.place), change]);
            let step = if line.step == Step::Noticed { noticed(view, open) } else { step(open) };
            vec![bar, el("div", "hb-steps", step).keyed(key(line.step).to_owned())]
        }
    };
    el("div", "hb-screen", inside)
}

/// What did your partner say?
fn what_was_said(view: View) -> Vec<Html> {
    let (texts, own) = (&view.talk().own, &view.room.own);
    let empty = if own.asked_empty { texts.empty } else { "" };
    let typing = |text| Event::Talk(TalkEvent::SaidTyped(text));
    let mut said =
        writing(*view, Writing { id: "said", label: texts.label, rows: "4", holds: &own.said, empty, typing });
    said.push(under_writing(*view, text(texts.voice)));
    let next = act(*view, Weight::Next, texts.go_on, Event::Talk(TalkEvent::SaidHandedIn));
    vec![
        leading(texts.heading, texts.lead),
        el("div", "hb-voice hb-voice--said hb-said", said),
        choices(*view, "aim", texts.aim, "hb-choices", aims(view)),
        el("div", "hb-acts hb-acts--last", vec![next, words("span", "hb-small hb-soft", texts.kept)]),
    ]
}

fn aims(view: View) -> Vec<Choice> {
    let mut aims = Vec::new();
    for (label, aim) in view.talk().aims.names.iter().zip(Aim::ALL) {
        let on = view.room.own.aim == *aim;
        aims.push(Choice { label: text(label), aside: "", on, event: Event::Talk(TalkEvent::AimChosen(*aim)) });
    }
    aims
}

fn noticed(view: View, open: Open) -> Vec<Html> {
    let texts = &view.talk().own;
    let beside = vec![words("p", "hb-small hb-soft", texts.blind), compare(view), keep(view)];
    returned(open, el("div", "hb-stack", beside), &|next| {
        vec![act(*view, next, texts.again, Event::Talk(TalkEvent::OwnDropped))]
    })
}

/// What the partner said of feelings and wishes, in their very words: to compare with, never as missed.
fn compare(view: View) -> Html {
    let texts = &view.talk().own;
    let found = &view.room.own.compare;
    let list = |label: &'static str, quotes: &[String]| {
        if quotes.is_empty() {
            return nothing();
        }
        let quotes = quotes.iter().map(|words| el("li", "hb-spoken", vec![typed(&["“", words, "”"].concat())]));
        el("div", "", vec![words("h3", "", label), el("ul", "hb-list", quotes.collect())])
    };
    if found.feelings.is_empty() && found.wishes.is_empty() {
        return nothing();
    }
    let inside = vec![
        words("h2", "", texts.compare),
        list(texts.feelings, &found.feelings),
        list(texts.wishes, &found.wishes),
        words("p", "hb-small hb-soft", texts.compare_why),
    ];
    el("section", "hb-stack hb-part", inside)
}

fn keep(view: View) -> Html {
    let texts = &view.talk().own;
    let said = if view.room.own.kept {
        words("p", "hb-small", texts.keep_done).with("id", "own-kept").with("tabindex", "-1")
    } else if view.shell.may_keep_own() {
        act(*view, Weight::Plain, texts.keep, Event::Talk(TalkEvent::OwnKept))
    } else {
        words("p", "hb-small hb-soft", texts.keep_off)
    };
    el("div", "", vec![said])
}
