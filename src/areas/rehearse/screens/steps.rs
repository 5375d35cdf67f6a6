use yew::prelude::*;

use crate::areas::rehearse::screens::{View, pick};
use crate::drills::{Fairness, Line, SayingLine, Sitting, Step, Trap};
use crate::ear::Kind;
use crate::shell::{Event, LineEvent};
use crate::ui::element::{Element as _, el, nothing, text, typed, words};
use crate::ui::line::{key, rate, so_far, words_back};
use crate::ui::parts::{Weight, Writing, act, fold, heading, part, said_before, under_writing, voice, writing};

/// A line at its step. Each is drawn anew: nothing of the one before is carried into it.
pub fn steps(view: View, known: &SayingLine, sitting: &Sitting) -> Html {
    let line = &sitting.line;
    let inside = match line.step {
        Step::Recognise => pick::pick(view, known, line),
        Step::Noticed => noticed(view, known, line),
        Step::Compare => compare(view, known, line),
        Step::Rate => {
            let mut asked = rate(*view);
            asked.insert(1, where_they_are(known));
            asked
        }
        Step::Breath | Step::Reply => reply(view, known, line),
    };
    el("div", "hb-steps", inside).keyed([&sitting.at.to_string(), key(line.step)].concat())
}

/// What is to be said another way, with whose words it is: of limits that were told apart, the one that controls.
fn hard<'a>(view: View, known: &'a SayingLine) -> (&'static str, &'a str) {
    match known.picks.iter().find(|pick| pick.is == Fairness::Controlling) {
        Some(pick) => (view.own().line.mend, &pick.text),
        None => (view.own().of_kind(known.kind).blurt, known.drill.statement()),
    }
}

/// Where they are, and what might be blurted out.
pub fn situation(known: &SayingLine, title: &'static str, (who, said): (&'static str, &str)) -> Html {
    let inside = vec![
        heading(title),
        el("p", "hb-lead", vec![typed(&known.situation)]),
        voice("hb-voice hb-voice--said", text(who), typed(said)),
    ];
    el("div", "hb-stack", inside)
}

/// The same where the screen is about the words: short, and before them.
fn where_they_are(known: &SayingLine) -> Html {
    el("p", "hb-small hb-soft", vec![typed(&known.situation)])
}

/// What was to be said another way, and where.
fn before(view: View, known: &SayingLine) -> Html {
    let (who, said) = hard(view, known);
    el("div", "hb-stack", vec![where_they_are(known), said_before(who, said)])
}

/// Read what is hard, say it another way.
fn reply(view: View, known: &SayingLine, line: &Line) -> Vec<Html> {
    let (texts, own) = (&view.words().practice, &view.own().line);
    let empty = if line.asked_empty { own.empty } else { "" };
    let typing = |text| Event::Line(LineEvent::ReplyTyped(text));
    let label = view.line_words().notes.heading;
    let mut inside = writing(*view, Writing { id: "reply", label, rows: "4", holds: &line.reply, empty, typing });
    inside.push(under_writing(*view, text(own.say_it)));
    vec![
        situation(known, view.own().of_kind(known.kind).task, hard(view, known)),
        el("div", "hb-voice hb-voice--heard", inside),
        so_far(*view, line),
        fold(texts.hint, el("p", "hb-more__body", vec![typed(&known.drill.hint)])),
        el(
            "div",
            "hb-acts hb-acts--last",
            vec![act(*view, Weight::Next, texts.hand_in, Event::Line(LineEvent::ReplyHandedIn))],
        ),
    ]
}

fn noticed(view: View, known: &SayingLine, line: &Line) -> Vec<Html> {
    let beside = ((false, nothing()), nothing(), view.own().line.go_on);
    words_back(*view, line, [before(view, known), nothing()], beside)
}

/// Only now other ways, and one that is harder to hear.
fn compare(view: View, known: &SayingLine, line: &Line) -> Vec<Html> {
    let (texts, own) = (&view.line_words().compare, &view.own().line);
    let heard = "hb-voice hb-voice--heard";
    let mut inside = vec![
        heading(texts.heading),
        before(view, known),
        voice(heard, text(texts.mine), typed(&line.reply)).with("translate", "no"),
    ];
    inside.extend(known.drill.models.iter().map(|model| voice(heard, text(own.other), typed(&model.text))));
    inside.extend([
        weak(view, known, line),
        part(own.why, vec![el("p", "", vec![typed(&known.drill.why)])]),
        el("div", "hb-acts", vec![act(*view, Weight::Next, texts.go_on, Event::Line(LineEvent::ComparedEnough))]),
    ]);
    inside
}

/// The contrast: the trap that shows what these words did too, or else the first.
fn weak(view: View, known: &SayingLine, line: &Line) -> Html {
    let raised = line.standing(Kind::Suggestion, &view.shell.settings.off);
    let does_so = |trap: &&Trap| trap.expect.iter().any(|id| raised.contains(id));
    let traps = &known.drill.traps;
    let Some(trap) = traps.iter().find(does_so).or(traps.first()) else { return nothing() };
    let mut inside = vec![
        words("h2", "hb-weak__kind", view.line_words().compare.weak),
        el("p", "hb-weak__words", vec![typed(&trap.text)]),
    ];
    if let Some(does) = trap.expect.first().and_then(|id| view.observation(id)) {
        inside.extend([words("h3", "", does.title), words("p", "", does.why)]);
    }
    el("section", "hb-weak", inside)
}
