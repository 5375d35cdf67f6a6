use yew::prelude::*;

use crate::areas::script::screens::{View, press};
use crate::areas::script::{Odd, Script, ScriptEvent, said};
use crate::ui::element::{Element as _, el, list, nothing, words};
use crate::ui::parts::{Weight, acts, agreed_rows, heading, small};

/// What a link brought: a screen of its own.
pub fn alone(view: View, received: &Result<Script, Odd>) -> Vec<Html> {
    let title = title(view, received);
    [vec![heading(title)], inside(view, received)].concat()
}

/// What a file brought: beside what stands here.
pub fn beside(view: View, received: &Result<Script, Odd>) -> Vec<Html> {
    let title = words("h2", "", title(view, received)).with("id", "received").with("tabindex", "-1");
    let all = [vec![title], inside(view, received)].concat();
    vec![el("section", "hb-part", all).with("aria-labelledby", "received")]
}

fn title(view: View, received: &Result<Script, Odd>) -> &'static str {
    if received.is_ok() { view.script().receive.heading } else { view.script().problem.heading }
}

fn inside(view: View, received: &Result<Script, Odd>) -> Vec<Html> {
    match received {
        Ok(script) => whole(view, script),
        Err(odd) => {
            let texts = &view.script().problem;
            let why = match odd {
                Odd::Damaged => texts.damaged,
                Odd::Newer => texts.newer,
                Odd::TooBig => texts.too_big,
            };
            vec![words("p", "hb-lead", why), go_on(view)]
        }
    }
}

fn go_on(view: View) -> Html {
    acts(vec![press(view, Weight::Next, view.script().receive.go_on, ScriptEvent::Refused)])
}

/// All of it to read, with who said yes so far, before anything is kept.
fn whole(view: View, script: &Script) -> Vec<Html> {
    let (texts, mine) = (&view.script().receive, &view.room.script);
    let theirs = sheet(view, script);
    if script == mine {
        return vec![words("p", "hb-lead", texts.same), theirs, go_on(view)];
    }
    let own = if mine.is_empty() { nothing() } else { list(vec![words("h2", "", texts.mine), sheet(view, mine)]) };
    let asked = if view.room.asking {
        let ask = words("h2", "", texts.ask).with("id", "asking").with("tabindex", "-1");
        let answers = acts(vec![
            press(view, Weight::Usual, texts.leave, ScriptEvent::TakeCancelled),
            press(view, Weight::Usual, texts.replace, ScriptEvent::Taken),
        ]);
        el("section", "hb-question", vec![ask, answers]).with("aria-labelledby", "asking")
    } else {
        acts(vec![
            press(view, Weight::Next, texts.accept, ScriptEvent::TakeAsked),
            press(view, Weight::Usual, texts.refuse, ScriptEvent::Refused),
        ])
    };
    vec![words("p", "hb-lead", texts.lead), theirs, small(texts.yes_why), asked, own]
}

/// Every row there is, each with whether both said yes to it.
fn sheet(view: View, script: &Script) -> Html {
    let all = view.script();
    let rows: Vec<(String, String)> = script
        .in_order()
        .map(|row| {
            let stands = if row.is_agreed() { all.row.both } else { all.row.not_both };
            ([&said::label(script, row.kind, all), ": ", stands].concat(), said::sentence(script, row, all))
        })
        .collect();
    if rows.is_empty() { words("p", "hb-soft", all.receive.empty) } else { agreed_rows(&rows) }
}
