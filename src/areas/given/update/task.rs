//! An assignment that was accepted: practised, talked about, summed up by the person alone.

use crate::areas::given::update::restore::save_task;
use crate::areas::given::update::{GivenEvent, GivenRoom};
use crate::areas::given::words::GivenWords;
use crate::areas::given::{ACCEPTED, Done, Summary, summary_text};
use crate::drills::Finished;
use crate::shell::{Context, Effect, Event, HEADING};

pub fn handle(room: &mut GivenRoom, event: GivenEvent, cx: &mut Context) {
    if event == GivenEvent::TaskPutBack {
        // Another one that was accepted meanwhile stays.
        if room.accepted.is_none() {
            room.accepted = room.put_away.take();
        }
        cx.focus(HEADING);
        return save_task(room, cx);
    }
    let Some(accepted) = &mut room.accepted else { return };
    match event {
        GivenEvent::TaskPractised => return practise(room, cx),
        GivenEvent::Talked(place) => flip(accepted.talked.get_mut(place)),
        GivenEvent::LineShown(place) => flip(accepted.done.get_mut(place).map(|done| &mut done.shown)),
        GivenEvent::RepliesShown => flip(Some(&mut accepted.include.replies)),
        GivenEvent::NotesShown => flip(Some(&mut accepted.include.notes)),
        GivenEvent::WordsTyped(words) => {
            accepted.words = words;
            cx.ask(Effect::AwaitRest);
        }
        GivenEvent::PageCopied => return hand_on(room, Effect::Copy, cx),
        GivenEvent::PageSent => return hand_on(room, Effect::Send, cx),
        GivenEvent::PageSaved => {
            let name = GivenWords::of(cx.language()).task.file;
            return hand_on(room, |text| Effect::Download { name: name.into(), text }, cx);
        }
        GivenEvent::TaskPutAway => {
            room.put_away = room.accepted.take();
            cx.remove(ACCEPTED.key());
            cx.remove(ACCEPTED.tab());
            cx.focus(HEADING);
            return;
        }
        _ => return,
    }
    save_task(room, cx);
}

fn flip(flag: Option<&mut bool>) {
    if let Some(flag) = flag {
        *flag = !*flag;
    }
}

/// Opens the lines that were not done yet; once all were, all of them again.
fn practise(room: &GivenRoom, cx: &mut Context) {
    let Some(accepted) = &room.accepted else { return };
    let here = accepted.task.drills.iter().filter(|id| cx.drill(id).is_some());
    let (done, mut open): (Vec<&String>, Vec<&String>) =
        here.partition(|id| accepted.done.iter().any(|done| done.drill == **id));
    if open.is_empty() {
        open = done;
    }
    let lines: Vec<String> = open.into_iter().take(usize::from(cx.settings().lines)).cloned().collect();
    cx.raise(Event::LinesAsked { lines, back: None });
}

/// A line was finished: where it is one of the assignment's, that stands in it.
pub fn line_done(room: &mut GivenRoom, finished: &Finished, reply: &str, cx: &mut Context) {
    let Some(accepted) = &mut room.accepted else { return };
    accepted.practised(Done {
        drill: finished.drill.clone(),
        reply: reply.to_owned(),
        notes: finished.strengths.iter().chain(&finished.suggestions).cloned().collect(),
        shown: true,
    });
    save_task(room, cx);
}

/// Hands the page on as a text: what is read on the screen and nothing else.
fn hand_on(room: &mut GivenRoom, how: impl Fn(String) -> Effect, cx: &mut Context) {
    let Some(accepted) = &room.accepted else { return };
    let page = Summary::of(accepted, &|id| cx.drill(id), &|id| cx.shell().card_asks(id), cx.language());
    let text = summary_text(&page, &GivenWords::of(cx.language()).task);
    room.copied = None;
    cx.ask(how(text));
}
