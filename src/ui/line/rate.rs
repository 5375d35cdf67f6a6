use yew::prelude::*;

use crate::drills::Rating;
use crate::shell::{Event, LineEvent};
use crate::ui::element::{el, words};
use crate::ui::parts::heading;
use crate::ui::parts::{Weight, act};
use crate::ui::view::View;

/// How the line felt. The answer chooses the level of the next ones.
pub fn rate(view: View) -> Vec<Html> {
    let texts = &view.line_words().rate;
    let answers = [(texts.easy, Rating::Easy), (texts.right, Rating::Right), (texts.hard, Rating::Hard)];
    let answers = answers.map(|(label, rating)| act(view, Weight::Usual, label, Event::Line(LineEvent::Rated(rating))));
    vec![
        el("div", "hb-stack", vec![heading(texts.heading), words("p", "hb-soft", texts.why)]),
        el("div", "hb-acts hb-acts--even hb-acts--last", answers.into()),
    ]
}
