use yew::prelude::*;

use crate::areas::listen::screens::noticing::noticing;
use crate::areas::listen::{ListenEvent, ListenPage, ListenRoom};
use crate::drills::Task;
use crate::shell::{Event, Part};
use crate::ui::element::{Element as _, el, typed};
use crate::ui::line::{Open, key, step};
use crate::ui::parts::{Weight, act, missing_deck, missing_part};
use crate::ui::view::{View, fill};

/// The line that is open, at its step; or the end of a sitting.
pub fn practice(room: &ListenRoom, page: &ListenPage, view: View) -> Html {
    let (Some(sitting), Some((drill, line))) = (&room.sitting, room.open_line(view.shell)) else {
        let waits = room.pending.is_some() || room.waits_for_ear(page, view.shell);
        if let Some(part) = view.shell.parts.missing().filter(|_| waits) {
            return missing_part(view, part);
        }
        let ended = || noticing().map_or_else(|| missing_part(view, Part::Ear), |door| (door.closing)(room, view));
        return missing_deck(view).unwrap_or_else(ended);
    };
    let words = &view.words().practice;
    let named = Task::of(&drill.id).and_then(|task| view.words().deck.tasks.get(task as usize));
    let open = Open { view, line, drill, task: named.copied().unwrap_or(words.reply) };
    let place = fill(words.place, &[("at", &(sitting.at + 1).to_string()), ("of", &sitting.lines.len().to_string())]);
    let stop = act(view, Weight::Small, words.stop, Event::Listen(ListenEvent::SittingEnded));
    let bar = vec![el("span", "", vec![typed(&place)]), stop];
    // Each step is drawn anew: nothing of the one before is carried into it.
    let step = el("div", "hb-steps", step(open)).keyed([&sitting.at.to_string(), key(line.step)].concat());
    el("div", "hb-screen", vec![el("div", "hb-line", bar), step])
}
