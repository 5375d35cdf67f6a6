//! What is drawn of a reply that was heard. All of it needs the ear and its words, and travels with them, so that the first
//! screen is lighter by it.

use yew::prelude::*;

use super::{Open, compare, noticed, rate, recognise};
use crate::drills::Step;
use crate::ear::Observation;
use crate::ui::parts;
use crate::ui::view::View;

/// What stands before the notes and whether it calls for other words, what stands under them, and the name of the way on.
pub type Beside = ((bool, Html), Html, &'static str);

/// It, as functions behind one door.
#[derive(Clone, Copy)]
pub struct Answered {
    /// A step of a line, from the reply that was handed in on.
    pub step: fn(Open) -> Vec<Html>,
    /// The reply with its notes, and what else is said there.
    pub returned: fn(Open, Beside) -> Vec<Html>,
    /// One note; with its place, that of its mark.
    pub note: fn(View, &Observation, Option<usize>) -> Html,
}

impl Answered {
    /// The door itself. Where it is in a part of its own, that part alone may say this.
    pub fn whole() -> Self {
        Self { step, returned: noticed::returned, note: parts::note }
    }
}

fn step(open: Open) -> Vec<Html> {
    match open.line.step {
        Step::Recognise => recognise::recognise(open),
        Step::Compare => compare::compare(open),
        Step::Rate => rate::rate(open),
        Step::Breath | Step::Reply | Step::Noticed => noticed::noticed(open),
    }
}

late!(
    /// The door, once the ear is here.
    pub fn answered() -> Answered
);
