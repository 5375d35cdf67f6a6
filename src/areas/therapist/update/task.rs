//! An assignment that was accepted: practised, talked about, summed up by the person alone.

use crate::areas::talk::ASSIGNED;
use crate::areas::talk::update::{Cards, pick_cards};
use crate::areas::therapist::update::packs::start;
use crate::areas::therapist::update::restore::save_task;
use crate::areas::therapist::update::{HEADING, TherapistEvent};
use crate::areas::therapist::{Done, HERE, Summary, summary_csv, summary_json};
use crate::drills::Finished;
use crate::shell::effect::{Effect, Slot};
use crate::shell::model::Model;
use crate::shell::route::{Route, TalkPage};
use crate::shell::update::Moment;

pub fn handle(model: &mut Model, event: TherapistEvent, moment: Moment, ask: &mut Vec<Effect>) {
    if event == TherapistEvent::TaskPutBack {
        // Another one that was accepted meanwhile stays.
        if model.therapist.accepted.is_none() {
            model.therapist.accepted = model.therapist.put_away.take();
        }
        ask.push(Effect::Focus(HEADING));
        return save_task(model, ask);
    }
    let Some(accepted) = &mut model.therapist.accepted else { return };
    match event {
        TherapistEvent::TaskPractised => return practise(model, moment, ask),
        TherapistEvent::TaskCardsAsked => {
            pick_cards(model, ASSIGNED, moment.seed, ask);
            return ask.push(Effect::GoTo(Route::Talk(TalkPage::Cards)));
        }
        TherapistEvent::Talked(place) => flip(accepted.talked.get_mut(place)),
        TherapistEvent::LineShown(place) => flip(accepted.done.get_mut(place).map(|done| &mut done.shown)),
        TherapistEvent::RepliesShown => flip(Some(&mut accepted.include.replies)),
        TherapistEvent::NotesShown => flip(Some(&mut accepted.include.notes)),
        TherapistEvent::WordsTyped(words) => {
            accepted.words = words;
            ask.push(Effect::AwaitRest);
        }
        TherapistEvent::SummaryPrinted => return ask.push(Effect::Print),
        TherapistEvent::SummaryAsJson => return download(model, false, ask),
        TherapistEvent::SummaryAsTable => return download(model, true, ask),
        TherapistEvent::TaskPutAway => {
            model.therapist.put_away = model.therapist.accepted.take();
            if model.talk.cards.pick == ASSIGNED {
                model.talk.cards = Cards::default();
            }
            ask.extend([
                Effect::Remove(Slot::Local("task")),
                Effect::Remove(Slot::Tab("task")),
                Effect::Focus(HEADING),
            ]);
            return;
        }
        _ => return,
    }
    save_task(model, ask);
}

fn flip(flag: Option<&mut bool>) {
    if let Some(flag) = flag {
        *flag = !*flag;
    }
}

/// Opens the lines that were not done yet; once all were, all of them again.
fn practise(model: &mut Model, moment: Moment, ask: &mut Vec<Effect>) {
    let Some(accepted) = &model.therapist.accepted else { return };
    let here = accepted.task.drills.iter().filter(|id| model.drill(id).is_some());
    let (done, mut open): (Vec<&String>, Vec<&String>) =
        here.partition(|id| accepted.done.iter().any(|done| done.drill == **id));
    if open.is_empty() {
        open = done;
    }
    let lines: Vec<String> = open.into_iter().take(usize::from(model.settings.lines)).cloned().collect();
    start(model, &lines, moment, ask);
}

/// A line was finished: where it is one of the assignment's, that stands in it.
pub fn line_done(model: &mut Model, finished: &Finished, reply: &str, ask: &mut Vec<Effect>) {
    let Some(accepted) = model.therapist.accepted.as_mut().filter(|_| HERE) else { return };
    accepted.practised(Done {
        drill: finished.drill.clone(),
        reply: reply.to_owned(),
        notes: finished.strengths.iter().chain(&finished.suggestions).cloned().collect(),
        shown: true,
    });
    save_task(model, ask);
}

fn download(model: &Model, table: bool, ask: &mut Vec<Effect>) {
    let Some(accepted) = &model.therapist.accepted else { return };
    let words = &model.language.therapist().task;
    let page = Summary::of(accepted, &|id| model.drill(id), &|id| model.card_asks(id), model.language);
    let (name, text) = if table {
        let columns = [words.column_what, words.column_who, words.column_line, words.column_reply, words.column_notes];
        (words.table_file, summary_csv(&page, columns, [words.practised, words.talked, words.own]))
    } else {
        (words.json_file, summary_json(&page))
    };
    ask.push(Effect::Download { name: name.into(), text });
}
