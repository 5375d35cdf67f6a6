//! What each event does to the model, and what it asks of the browser.

use crate::areas::listen::update::{ask_sitting, end_sitting, on_line, open, rate, start};
use crate::areas::pause::update as pause;
use crate::areas::pause::update::PauseEvent;
use crate::areas::talk::update as talk;
use crate::areas::therapist::update as therapist;
use crate::areas::turns::update as turns;
use crate::shell::effect::{Effect, Slot};
use crate::shell::embed;
use crate::shell::event::Event;
use crate::shell::keeping::{choose_keep, erase, export, forget, set};
use crate::shell::kept::{Trouble, Unreadable, read_record};
use crate::shell::model::{Asking, Model, Notice};
use crate::shell::restore::{leave_to_newer, restore, set_aside};
use crate::shell::route::Route;

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
    let mut ask = Vec::new();
    handle(model, event, moment, &mut ask);
    embed::report(model, &mut ask);
    // The time is told as long as something on the page moves with it.
    let follows = model.pause.on().is_some() || model.turns.is_timed();
    if std::mem::replace(&mut model.following, follows) != follows {
        ask.push(Effect::Follow(follows));
    }
    ask
}

fn handle(model: &mut Model, event: Event, moment: Moment, ask: &mut Vec<Effect>) {
    match event {
        Event::Started(mut started) => {
            embed::prepare(model, &mut started, ask);
            let route = started.route.clone();
            restore(model, *started, moment, ask);
            embed::settle(model, ask);
            arrive(model, route, moment, ask);
        }
        Event::RouteChanged(route) if route == model.route => {}
        Event::RouteChanged(route) => arrive(model, route, moment, ask),
        Event::SittingAsked(wish) => ask_sitting(model, wish, moment, ask),
        Event::SittingEnded => end_sitting(model, ask),
        Event::SittingDropped => {
            model.sitting = None;
            model.closing = None;
            ask.push(Effect::Remove(Slot::Sitting));
            ask.push(Effect::Focus("screen-heading"));
        }
        Event::LineRated(rating) => rate(model, rating, moment, ask),
        Event::Talk(event) => talk::handle(model, event, moment, ask),
        Event::ReplyTyped(ref text) if talk::typed(model, text, ask) => {}
        Event::HearAsked => hear(model, ask),
        Event::KeepChosen(keep) => choose_keep(model, keep, ask),
        Event::ThemeChosen(theme) => {
            model.settings.theme = theme;
            embed::light_chosen(model, theme);
            set(model, ask);
        }
        Event::LiveNotesChosen(on) => {
            model.settings.live_notes = on;
            set(model, ask);
        }
        Event::LinesChosen(lines) => {
            model.settings.lines = lines.clamp(3, 5);
            set(model, ask);
        }
        Event::StillChosen(on) => {
            model.settings.still = on;
            set(model, ask);
        }
        Event::ExportAsked => export(model, ask),
        Event::EraseAsked => {
            model.asking = Some(Asking::EraseAll);
            ask.push(Effect::Focus("question"));
        }
        Event::EraseCancelled => {
            model.asking = None;
            ask.push(Effect::Focus("screen-heading"));
        }
        Event::EraseConfirmed => erase(model, ask),
        Event::KeptReplyRemoved(key) => {
            model.kept.retain(|(known, _)| *known != key);
            ask.push(Effect::Remove(Slot::Reply(key)));
            ask.push(Effect::Focus("screen-heading"));
        }
        Event::PartSought(id) => ask.push(Effect::Focus(id)),
        Event::NoticeRead(place) => {
            if place < model.notices.len() {
                model.notices.remove(place);
            }
            ask.push(Effect::Focus("screen-heading"));
        }
        Event::OfflineChanged(offline) => model.offline = offline,
        Event::UpdateAsked if !model.is_busy() => ask.push(Effect::ComeIn),
        Event::UpdateAsked => {}
        Event::UpdatePutOff => {
            model.update_put_off = true;
            ask.push(Effect::Focus("screen-heading"));
        }
        Event::InstallAsked => ask.push(Effect::Install),
        Event::Turns(event) => turns::handle(model, event, moment, ask),
        Event::Pause(event) => pause::handle(model, event, moment, ask),
        Event::HostSaid(text) => embed::heard(model, &text, ask),
        Event::Therapist(event) => therapist::handle(model, event, moment, ask),
        Event::FileRead(name, text) => {
            therapist::file_read(model, &name, text.as_deref(), ask);
            talk::file_read(model, &name, text, moment, ask);
        }
        Event::FileOpened(text) => match model.route {
            Route::Ours | Route::OursLink(_) => pause::handle(model, PauseEvent::OursOpened(text), moment, ask),
            _ => therapist::file_opened(model, text.as_deref(), ask),
        },
        Event::ErasedElsewhere => {
            forget(model, None);
            model.tell(Notice::ErasedAll);
            ask.extend([Slot::Sitting, Slot::Turns, Slot::OursDraft, Slot::Talk].map(Effect::Remove));
            therapist::leave_no_trace(ask);
            if model.route == Route::Practice {
                ask.push(Effect::GoTo(Route::Listen));
            }
        }
        Event::UnreadAsked => {
            ask.push(Effect::Download { name: "hearback-unread.txt".into(), text: model.unread.join("\n\n") })
        }
        Event::ErasedAll => {
            model.tell(Notice::ErasedAll);
            ask.push(Effect::Focus("screen-heading"));
        }
        Event::SaveFailed(_, Trouble::Framed) => model.tell(Notice::Framed),
        Event::SaveFailed(_, Trouble::Blocked) => model.tell(Notice::StorageBlocked),
        Event::SaveFailed(_, Trouble::Full) => model.tell(Notice::StorageFull),
        Event::SavedAgain => model.notices.retain(|notice| *notice != Notice::StorageFull),
        Event::NewerFound(slot) => leave_to_newer(model, &slot),
        Event::RecordChangedElsewhere(text) => {
            // Another tab's record is the newer one: each change is written as it is made.
            match read_record(&text) {
                Ok((settings, progress)) => {
                    model.settings = settings;
                    model.progress = progress;
                }
                Err(Unreadable::Newer) => leave_to_newer(model, &Slot::Record),
                Err(Unreadable::Damaged) => {
                    model.tell(Notice::SetAside);
                    set_aside(model, Slot::Record, text, ask);
                }
            }
        }
        Event::ExportFailed => model.tell(Notice::ExportFailed),
        Event::VoiceFound(found) => model.voice = found,
        Event::SpeechEnded => model.speaking = false,
        Event::SpeechFailed => {
            model.speaking = false;
            model.tell(Notice::SpeechFailed);
        }
        Event::TypingRested => {
            therapist::rested(model);
            on_line(model, event, ask);
        }
        Event::BreathAsked
        | Event::BreathEnded
        | Event::ReplyTyped(_)
        | Event::ReplyHandedIn
        | Event::RevisionAsked
        | Event::NoteDismissed(_)
        | Event::CandidatePicked(_)
        | Event::ModelsAsked
        | Event::PreferenceChosen(_)
        | Event::ComparedEnough => on_line(model, event, ask),
    }
}

/// Comes to a screen. An address that can't be shown as it is leads somewhere near and says so.
pub(crate) fn arrive(model: &mut Model, route: Route, moment: Moment, ask: &mut Vec<Effect>) {
    hush(model, ask);
    if !matches!(route, Route::Start | Route::Practice | Route::Drill(_)) {
        model.closing = None;
        // It was about the line, and would be about nothing here.
        model.notices.retain(|notice| *notice != Notice::OpenLineFirst);
    }
    model.asking = model.asking.filter(|asking| *asking == Asking::WhatToKeep);
    let mut astray = false;
    pause::arrive(model, &route, moment);
    therapist::arrive(model, &route, moment, ask);
    let waits = talk::waits(model, &route);
    if route == Route::Start {
        start(model, moment, ask);
        model.route = Route::Practice;
        ask.extend([Effect::Replace(Route::Practice), Effect::ShowScreen]);
        return;
    }
    if let Route::Drill(id) = &route
        && !waits
    {
        let known = model.drill(id).is_some();
        let is_open = model.sitting.as_ref().is_some_and(|sitting| sitting.line.drill == *id);
        if !known {
            model.tell(Notice::NoSuchDrill);
            astray = true;
        } else if !is_open {
            open(model, std::slice::from_ref(id), moment, ask);
        }
    }
    astray |= !waits && route == Route::Practice && model.sitting.is_none() && model.closing.is_none();
    model.route = if astray { Route::Listen } else { route };
    if astray {
        ask.push(Effect::Replace(Route::Listen));
    }
    ask.push(Effect::ShowScreen);
    talk::arrive(model, moment, ask);
}

fn hear(model: &mut Model, ask: &mut Vec<Effect>) {
    if model.speaking {
        hush(model, ask);
    } else if let Some(drill) = model.open_drill() {
        ask.push(Effect::Speak(drill.statement().to_owned()));
        model.speaking = true;
    }
}

/// Stops what is being read aloud.
pub(crate) fn hush(model: &mut Model, ask: &mut Vec<Effect>) {
    if std::mem::take(&mut model.speaking) {
        ask.push(Effect::StopSpeaking);
    }
}
