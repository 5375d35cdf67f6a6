use yew::prelude::*;

use crate::areas::listen::screens::{breath, closing, compare, noticed, rate, recognise, reply};
use crate::areas::talk::screens::{missing_deck, title_case};
use crate::drills::{Drill, Line, Step};
use crate::shell::Event;
use crate::ui::element::{Element as _, el, typed};
use crate::ui::parts::{Weight, act};
use crate::ui::view::{View, fill};

/// The line that is open, at its step; or the end of a sitting.
pub fn practice(view: View) -> Html {
    let (Some(sitting), Some(drill)) = (&view.model.sitting, view.model.open_drill()) else {
        return missing_deck(view).unwrap_or_else(|| closing::closing(view));
    };
    let words = &view.words().practice;
    let open = Open { view, line: &sitting.line, drill };
    let place = fill(words.place, &[("at", &(sitting.at + 1).to_string()), ("of", &sitting.lines.len().to_string())]);
    let bar = vec![el("span", "", vec![typed(&place)]), act(view, Weight::Small, words.stop, Event::SittingEnded)];
    // Each step is drawn anew: nothing of the one before is carried into it.
    let step = el("div", "hb-steps", step(open)).keyed([&sitting.at.to_string(), key(open.line.step)].concat());
    el("div", "hb-screen", vec![el("div", "hb-line", bar), step])
}

/// Each step has a name of its own, so that it is drawn anew.
pub fn key(step: Step) -> &'static str {
    match step {
        Step::Breath => "breath",
        Step::Reply => "reply",
        Step::Recognise => "recognise",
        Step::Noticed => "noticed",
        Step::Compare => "compare",
        Step::Rate => "rate",
    }
}

pub fn step(open: Open) -> Vec<Html> {
    match open.line.step {
        Step::Breath => breath::breath(open),
        Step::Reply => reply::reply(open),
        Step::Recognise => recognise::recognise(open),
        Step::Noticed => noticed::noticed(open),
        Step::Compare => compare::compare(open),
        Step::Rate => rate::rate(open),
    }
}

/// The open line with its drill: what each step is drawn from.
#[derive(Clone, Copy)]
pub struct Open<'a> {
    pub view: View<'a>,
    pub line: &'a Line,
    pub drill: &'a Drill,
}

impl Open<'_> {
    /// A text about the speaker, with their name in it.
    pub fn name(self, text: &str) -> String {
        title_case(fill(text, &[("name", &self.drill.speaker)]))
    }
}
