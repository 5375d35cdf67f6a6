use yew::prelude::*;

use crate::drills::{ModelKind, Preferred, Trap};
use crate::ear::Kind;
use crate::shell::{Event, LineEvent};
use crate::ui::element::{Element as _, el, nothing, typed, words};
use crate::ui::line::Open;
use crate::ui::parts::heading;
use crate::ui::parts::{Weight, act, fold, radio, row, said_before};

/// Only now the models, beside the person's own words, and one reply that gets in the way.
pub fn compare(open: Open) -> Vec<Html> {
    let Open { view, line, drill, .. } = open;
    let texts = &view.line_words().compare;
    let mut replies =
        vec![words("p", "hb-small hb-soft", texts.ask_why), reply(open, texts.mine, &line.reply, Preferred::Mine, "")];
    for (place, model) in drill.models.iter().enumerate() {
        let (kind, does) = match model.kind {
            ModelKind::Simple => (texts.simple, "reflective-statement"),
            ModelKind::Complex => (texts.complex, "complex-guess"),
            ModelKind::Validating => (texts.validating, "validation-with-reason"),
        };
        replies.push(reply(open, kind, &model.text, Preferred::Model(place), does));
    }
    let ask = words("legend", "hb-choices__ask", texts.ask);
    vec![
        heading(texts.heading),
        said_before(&open.name(view.line_words().notes.said), drill.statement()),
        el("fieldset", "", vec![ask, el("div", "hb-choices", replies)]),
        weak(open),
        if drill.why.is_empty() {
            nothing()
        } else {
            fold(texts.why, el("p", "hb-more__body", vec![typed(&drill.why)]))
        },
        el("div", "hb-acts", vec![act(view, Weight::Next, texts.go_on, Event::Line(LineEvent::ComparedEnough))]),
    ]
}

/// One of the replies; under the one that is chosen stands what it does, in the words of the observation it is there for.
fn reply(open: Open, kind: &'static str, reply: &str, preferred: Preferred, does: &str) -> Html {
    let Open { view, line, .. } = open;
    let on = line.preferred == Some(preferred);
    let input = radio(view, "preferred", on, Event::Line(LineEvent::PreferenceChosen(preferred)));
    let row =
        row(input, vec![words("span", "hb-choice__aside", kind), el("span", "hb-choice__words", vec![typed(reply)])]);
    let verdict = line.verdict(&view.shell.settings.off);
    let does = if preferred == Preferred::Mine { verdict.notes().next().map_or("", |note| note.id) } else { does };
    let does = view.observation(does).filter(|_| on).map_or_else(nothing, |does| words("p", "hb-small", does.why));
    el("div", "hb-stack", vec![row, el("div", "hb-verdict", vec![does]).with("role", "status")])
}

/// The contrast: the trap that shows what these words did too, or else the first.
fn weak(open: Open) -> Html {
    let Open { view, line, drill, .. } = open;
    let raised = line.standing(Kind::Suggestion, &view.shell.settings.off);
    let does_so = |trap: &&Trap| trap.expect.iter().any(|id| raised.contains(id));
    let trap = drill.traps.iter().find(does_so).or(drill.traps.first());
    let Some(trap) = trap else { return nothing() };
    let mut inside = vec![
        words("h2", "hb-weak__kind", view.line_words().compare.weak),
        el("p", "hb-weak__words", vec![typed(&trap.text)]),
    ];
    if let Some(does) = trap.expect.first().and_then(|id| view.observation(id)) {
        inside.push(words("h3", "", does.title));
        inside.push(words("p", "", does.why));
    }
    el("section", "hb-weak", inside)
}
