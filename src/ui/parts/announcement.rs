use yew::prelude::*;

use crate::drills::Step;
use crate::feedback::choose;
use crate::ui::element::{Element as _, el, typed};
use crate::ui::view::{View, fill};

/// Says politely what was noticed, in order, to who can't see the marks appear. The region is always there.
pub fn announcement(view: View) -> Html {
    el("p", "hb-unseen", vec![typed(&noticed(view))]).with("role", "status")
}

fn noticed(view: View) -> String {
    let Some(line) = view.model.sitting.as_ref().map(|sitting| &sitting.line) else { return String::new() };
    let speaks = line.step == Step::Noticed || (line.step == Step::Reply && view.model.settings.live_notes);
    if !speaks {
        return String::new();
    }
    let shown = choose(line.standing().cloned().collect());
    let notes = shown.strengths.iter().chain(&shown.suggestions);
    let titles: Vec<&str> = notes.filter_map(|note| view.observation(note.id)).map(|words| words.title).collect();
    if titles.is_empty() {
        return String::new();
    }
    fill(view.words().notes.heard, &[("titles", &titles.join(". "))])
}
