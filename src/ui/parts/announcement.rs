use yew::prelude::*;

use crate::areas::pause::Announcement;
use crate::drills::Step;
use crate::ui::element::{Element as _, el, list, typed};
use crate::ui::view::{View, fill};

/// Says politely what was noticed, in order, to who can't see the marks appear. The region is always there.
pub fn announcement(view: View) -> Html {
    let noticed = el("p", "hb-unseen", vec![typed(&noticed(view))]).with("role", "status");
    let pause = el("p", "hb-unseen", vec![typed(&paused(view))]).with("role", "status");
    list(vec![noticed, pause])
}

/// The few things said of a pause, each once, on whatever screen one is.
fn paused(view: View) -> String {
    let (words, room) = (&view.pause().said, &view.model.pause);
    let Some((pause, said)) = room.running.as_ref().zip(room.said) else { return String::new() };
    let said = match said {
        Announcement::Start if pause.is_practice() => words.practice,
        Announcement::Start => words.start,
        Announcement::Half => words.half,
        Announcement::FiveMinutes => words.five_minutes,
        Announcement::OneMinute => words.one_minute,
        Announcement::End => words.end,
    };
    fill(said, &[("time", &view.time(pause.ends()))])
}

fn noticed(view: View) -> String {
    let Some(line) = view.model.open_line() else { return String::new() };
    let speaks = line.step == Step::Noticed || (line.step == Step::Reply && view.model.settings.live_notes);
    if !speaks {
        return String::new();
    }
    let verdict = line.verdict();
    let titles: Vec<&str> =
        verdict.notes().filter_map(|note| view.observation(note.id)).map(|words| words.title).collect();
    if titles.is_empty() {
        return String::new();
    }
    fill(view.words().notes.heard, &[("titles", &titles.join(". "))])
}
