//! What each event does to the model, and what it asks of the browser.

use super::effect::{Effect, Slot};
use super::event::Event;
use super::model::{Asking, Model, Notice};
use super::restore::{restore, save_record, save_sitting};
use super::route::Route;
use crate::drills::{Drill, Progress, Rating, Sitting, Step, Wish, choose_lines, day_of};
use crate::storage::{Keep, KeptReply, Settings, Trouble, read_record, write_export, write_reply};

/// When and with what chance an event is handled: the core has neither clock nor dice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// Ms since 1970, UTC.
    pub now: i64,
    /// Any number; it orders what is drawn by lot.
    pub seed: u64,
}

/// Takes in what happened and says what to ask of the browser, in order.
pub fn update(model: &mut Model, event: Event, moment: Moment) -> Vec<Effect> {
    match event {
        Event::Started(started) => {
            let route = started.route.clone();
            let mut effects = restore(model, started);
            effects.extend(arrive(model, route, moment));
            effects
        }
        Event::RouteChanged(route) => {
            if route == model.route {
                return Vec::new();
            }
            arrive(model, route, moment)
        }
        Event::SittingAsked(wish) => ask_sitting(model, wish, moment),
        Event::SittingEnded => end_sitting(model),
        Event::SittingDropped => {
            model.sitting = None;
            model.closing = None;
            vec![Effect::Remove(Slot::Sitting), Effect::Focus("screen-heading")]
        }
        Event::LineRated(rating) => rate(model, rating, moment),
        Event::KeepChosen(keep) => choose_keep(model, keep),
        Event::ThemeChosen(theme) => set(model, |settings| settings.theme = theme),
        Event::LiveNotesChosen(on) => set(model, |settings| settings.live_notes = on),
        Event::LinesChosen(lines) => set(model, |settings| settings.lines = lines.clamp(3, 5)),
        Event::StillChosen(on) => set(model, |settings| settings.still = on),
        Event::ExportAsked => vec![export(model)],
        Event::EraseAsked => {
            model.asking = Some(Asking::EraseAll);
            vec![Effect::Focus("question")]
        }
        Event::EraseCancelled => {
            model.asking = None;
            vec![Effect::Focus("screen-heading")]
        }
        Event::EraseConfirmed => erase(model),
        Event::ErasedAll => {
            model.tell(Notice::ErasedAll);
            vec![Effect::Focus("screen-heading")]
        }
        Event::KeptReplyRemoved(key) => {
            model.kept.retain(|(known, _)| *known != key);
            vec![Effect::Remove(Slot::Reply(key)), Effect::Focus("screen-heading")]
        }
        Event::SaveFailed(_, Trouble::Blocked) => tell(model, Notice::StorageBlocked),
        Event::SaveFailed(_, Trouble::Full) => tell(model, Notice::StorageFull),
        Event::SavedAgain => {
            model.notices.retain(|notice| *notice != Notice::StorageFull);
            Vec::new()
        }
        Event::RecordChangedElsewhere(text) => {
            // Another tab's record is the newer one: each change is written as it is made.
            if let Ok((settings, progress)) = read_record(&text) {
                model.settings = settings;
                model.progress = progress;
            }
            Vec::new()
        }
        Event::ExportFailed => tell(model, Notice::ExportFailed),
        Event::VoiceFound(found) => {
            model.voice = found;
            Vec::new()
        }
        Event::HearAsked => hear(model),
        Event::SpeechEnded => {
            model.speaking = false;
            Vec::new()
        }
        Event::SpeechFailed => {
            model.speaking = false;
            tell(model, Notice::SpeechFailed)
        }
        Event::NoticeRead(place) => {
            if place < model.notices.len() {
                model.notices.remove(place);
            }
            vec![Effect::Focus("screen-heading")]
        }
        Event::PartSought(id) => vec![Effect::Focus(id)],
        Event::BreathAsked
        | Event::BreathEnded
        | Event::ReplyTyped(_)
        | Event::ReplyHandedIn
        | Event::RevisionAsked
        | Event::NoteDismissed(_)
        | Event::CandidatePicked(_)
        | Event::ModelsAsked
        | Event::PreferenceChosen(_)
        | Event::ComparedEnough => on_line(model, event),
    }
}

/// Events of the line that is open. Each holds only in the steps where its control is shown.
fn on_line(model: &mut Model, event: Event) -> Vec<Effect> {
    let live_notes = model.settings.live_notes;
    let Some(sitting) = &mut model.sitting else { return Vec::new() };
    let line = &mut sitting.line;
    let focus = match (event, line.step) {
        (Event::ReplyTyped(text), Step::Reply) => {
            line.reply = text;
            if live_notes {
                line.noticed = line.listen();
            }
            None
        }
        (Event::BreathAsked, Step::Reply) => {
            line.step = Step::Breath;
            Some("screen-heading")
        }
        (Event::BreathEnded, Step::Breath) => {
            line.step = Step::Reply;
            Some("reply")
        }
        (Event::ReplyHandedIn, Step::Reply) => {
            line.hand_in();
            Some(if line.step == Step::Noticed { "screen-heading" } else { "reply" })
        }
        (Event::RevisionAsked, Step::Noticed) => {
            line.step = Step::Reply;
            Some("reply")
        }
        (Event::NoteDismissed(id), Step::Noticed) => {
            line.dismiss(id);
            Some("screen-heading")
        }
        (Event::CandidatePicked(place), Step::Recognise) => {
            line.pick(place);
            None
        }
        (Event::ModelsAsked, Step::Noticed) => {
            line.step = Step::Compare;
            Some("screen-heading")
        }
        (Event::PreferenceChosen(preferred), Step::Compare) => {
            line.preferred = Some(preferred);
            None
        }
        (Event::ComparedEnough, Step::Compare) => {
            line.step = Step::Rate;
            Some("screen-heading")
        }
        (Event::ComparedEnough, Step::Recognise) if line.recognised() => {
            line.step = Step::Rate;
            Some("screen-heading")
        }
        _ => return Vec::new(),
    };
    save_sitting(model).into_iter().chain(focus.map(Effect::Focus)).collect()
}

/// Comes to a screen. An address that can't be shown as it is leads somewhere near and says so.
fn arrive(model: &mut Model, route: Route, moment: Moment) -> Vec<Effect> {
    let mut effects = hush(model);
    if !matches!(route, Route::Practice | Route::Drill(_)) {
        model.closing = None;
    }
    model.asking = model.asking.filter(|asking| *asking == Asking::WhatToKeep);
    model.route = route;
    if let Route::Drill(id) = &model.route {
        let known = model.drill(id).map(|drill| drill.id.clone());
        match known {
            Some(id) if model.sitting.as_ref().is_some_and(|sitting| sitting.line.drill == id) => {}
            Some(id) => effects.extend(open(model, &[id], moment)),
            None => {
                model.tell(Notice::NoSuchDrill);
                model.route = Route::Listen;
                effects.push(Effect::Replace(Route::Listen));
            }
        }
    }
    if model.route == Route::Practice && model.sitting.is_none() && model.closing.is_none() {
        model.route = Route::Listen;
        effects.push(Effect::Replace(Route::Listen));
    }
    effects.push(Effect::ShowScreen);
    effects
}

fn ask_sitting(model: &mut Model, wish: Wish, moment: Moment) -> Vec<Effect> {
    let count = usize::from(model.settings.lines);
    let lines = choose_lines(&model.drills, &model.progress, wish, day_of(moment.now), moment.seed, count);
    let mut effects = open(model, &lines, moment);
    if model.sitting.is_some() {
        effects.push(Effect::GoTo(Route::Practice));
    }
    effects
}

/// Opens these lines. A line with words in it stays first: nothing typed is lost to a tap.
fn open(model: &mut Model, lines: &[String], moment: Moment) -> Vec<Effect> {
    model.closing = None;
    match &mut model.sitting {
        Some(sitting) if sitting.line.has_words() => {
            sitting.lines.truncate(sitting.at + 1);
            sitting.lines.extend_from_slice(lines);
            model.tell(Notice::OpenLineFirst);
        }
        _ => {
            let drills: Vec<&Drill> = lines.iter().filter_map(|id| model.drill(id)).collect();
            model.sitting = Sitting::open(&drills, model.language, moment.seed);
        }
    }
    save_sitting(model).into_iter().collect()
}

/// Stops early. An open line with words waits on the first screen.
fn end_sitting(model: &mut Model) -> Vec<Effect> {
    let mut effects = hush(model);
    if model.sitting.as_ref().is_some_and(|sitting| sitting.line.has_words()) {
        effects.push(Effect::GoTo(Route::Listen));
        return effects;
    }
    let finished = model.sitting.take().map(|sitting| sitting.finished).unwrap_or_default();
    effects.push(Effect::Remove(Slot::Sitting));
    if finished.is_empty() {
        model.closing = None;
        effects.push(Effect::GoTo(Route::Listen));
    } else {
        model.closing = Some(finished);
        effects.push(Effect::ShowScreen);
    }
    effects
}

fn rate(model: &mut Model, rating: Rating, moment: Moment) -> Vec<Effect> {
    let Some(mut sitting) = model.sitting.take_if(|sitting| sitting.line.step == Step::Rate) else {
        return Vec::new();
    };
    let done = sitting.line.finish();
    if let Some(drill) = model.drills.iter().find(|drill| drill.id == done.drill) {
        model.progress.practised(drill, &done.suggestions, rating, day_of(moment.now));
    }
    let mut effects = keep_reply(model, &sitting, moment);
    effects.extend(save_record(model));
    ask_what_to_keep(model);
    let next = sitting.next_line().and_then(|id| model.drill(id));
    if let Some(drill) = next {
        sitting.go_on(drill, model.language);
        model.sitting = Some(sitting);
        effects.extend(save_sitting(model));
    } else {
        sitting.finished.push(done);
        model.closing = Some(sitting.finished);
        effects.push(Effect::Remove(Slot::Sitting));
    }
    effects.extend(hush(model));
    effects.push(Effect::ShowScreen);
    effects
}

fn keep_reply(model: &mut Model, sitting: &Sitting, moment: Moment) -> Vec<Effect> {
    let line = &sitting.line;
    if !line.has_words() {
        return Vec::new();
    }
    let kept = KeptReply {
        drill: line.drill.clone(),
        at: moment.now,
        first: line.earlier().map(str::to_owned),
        reply: line.reply.clone(),
    };
    match model.settings.keep {
        None => {
            model.waiting.push(kept);
            Vec::new()
        }
        Some(_) if model.keeps(Keep::Replies) => vec![store_reply(model, kept)],
        Some(_) => Vec::new(),
    }
}

fn store_reply(model: &mut Model, kept: KeptReply) -> Effect {
    let key = format!("{}-{}", kept.at, kept.drill);
    let text = write_reply(&kept);
    model.kept.insert(0, (key.clone(), kept));
    Effect::Save(Slot::Reply(key), text)
}

fn choose_keep(model: &mut Model, keep: Keep) -> Vec<Effect> {
    let first_time = model.settings.keep.is_none();
    if keep == Keep::Nothing && !first_time && model.settings.keep != Some(Keep::Nothing) {
        model.asking = Some(Asking::KeepNothing);
        return vec![Effect::Focus("question")];
    }
    model.settings.keep = Some(keep);
    let asked = model.asking.take_if(|asking| *asking == Asking::WhatToKeep).is_some();
    let waiting = std::mem::take(&mut model.waiting);
    let mut effects: Vec<Effect> = save_record(model).into_iter().collect();
    if model.keeps(Keep::Replies) {
        effects.extend(waiting.into_iter().map(|kept| store_reply(model, kept)));
    }
    effects.extend(if model.no_trace() { Some(Effect::Remove(Slot::Sitting)) } else { save_sitting(model) });
    if asked {
        effects.push(Effect::Focus("screen-heading"));
    }
    effects
}

/// The first time there is something to keep, the person says what may stay.
fn ask_what_to_keep(model: &mut Model) {
    if model.settings.keep.is_none() && model.writable {
        model.asking = Some(Asking::WhatToKeep);
    }
}

fn set(model: &mut Model, change: impl FnOnce(&mut Settings)) -> Vec<Effect> {
    change(&mut model.settings);
    ask_what_to_keep(model);
    save_record(model).into_iter().collect()
}

fn export(model: &Model) -> Effect {
    let replies: Vec<&KeptReply> = model.kept.iter().map(|(_, reply)| reply).chain(&model.waiting).collect();
    let open = model.sitting.as_ref().map_or("", |sitting| sitting.line.reply.as_str());
    Effect::Download {
        name: "hearback.json".into(),
        text: write_export(&model.settings, &model.progress, &replies, open),
    }
}

/// Deletes everything of ours, on the device and in the page.
fn erase(model: &mut Model) -> Vec<Effect> {
    let keep = match model.asking.take() {
        Some(Asking::EraseAll) => None,
        Some(Asking::KeepNothing) => Some(Keep::Nothing),
        _ => return Vec::new(),
    };
    model.settings = Settings { keep, ..Settings::default() };
    model.progress = Progress::default();
    model.sitting = None;
    model.closing = None;
    model.kept.clear();
    model.waiting.clear();
    model.writable = true;
    vec![Effect::EraseAll]
}

fn hear(model: &mut Model) -> Vec<Effect> {
    if model.speaking {
        return hush(model);
    }
    let Some(statement) = model.open_drill().map(|drill| drill.statement().to_owned()) else { return Vec::new() };
    model.speaking = true;
    vec![Effect::Speak(statement)]
}

fn hush(model: &mut Model) -> Vec<Effect> {
    if std::mem::take(&mut model.speaking) { vec![Effect::StopSpeaking] } else { Vec::new() }
}

fn tell(model: &mut Model, notice: Notice) -> Vec<Effect> {
    model.tell(notice);
    Vec::new()
}
