//! A line that is open, drawn at its step, in whichever area it is.

mod answered;
mod breath;
mod compare;
mod how;
mod noticed;
mod rate;
mod recognise;
mod reply;

use yew::prelude::*;

use crate::drills::{Drill, Line, Step};
use crate::shell::Part;
use crate::ui::parts::on_its_way;
use crate::ui::view::{View, fill, title_case};

#[cfg(feature = "split")]
pub(crate) use answered::Answered;
pub use answered::answered;
pub use noticed::words_back;
pub use rate::rate;
pub use reply::so_far;

/// The open line with its drill: what each step is drawn from.
#[derive(Clone, Copy)]
pub struct Open<'a> {
    pub view: View<'a>,
    pub line: &'a Line,
    pub drill: &'a Drill,
    /// What to do with the line: the label of its box.
    pub task: &'static str,
}

impl Open<'_> {
    /// A text about the speaker, with their name in it.
    pub fn name(self, text: &str) -> String {
        title_case(fill(text, &[("name", &self.drill.speaker)]))
    }
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
        // The rest is of a reply that was heard.
        _ => answered().map_or_else(|| vec![on_its_way(open.view, Part::Ear, "")], |door| (door.step)(open)),
    }
}

/// What was noticed, in order, for who can't see the marks appear.
pub fn says(view: View, line: &Line) -> String {
    let speaks = line.step == Step::Noticed || (line.step == Step::Reply && view.shell.settings.live_notes);
    if !speaks {
        return String::new();
    }
    let verdict = line.verdict(&view.shell.settings.off);
    let titles: Vec<&str> =
        verdict.notes().filter_map(|note| view.observation(note.id)).map(|words| words.title).collect();
    if titles.is_empty() {
        return String::new();
    }
    fill(view.words().practice.heard, &[("titles", &titles.join(". "))])
}
