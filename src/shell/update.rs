//! What each event does, and what it asks of the browser. What belongs to an area goes to that area.

use std::rc::Rc;

use crate::drills::lines;
use crate::records::{id_of, name_of};
use crate::shell::context::{HEADING, UNSAVED};
use crate::shell::effect::Effect;
use crate::shell::embed;
use crate::shell::event::Event;
use crate::shell::keeping::{choose_keep, erase, export, forget, gather, load, set};
use crate::shell::kept::{RECORD, Trouble, is_newer};
use crate::shell::model::{Model, Turn, show_screen};
use crate::shell::notice::{Asking, Notice};
use crate::shell::part::{Learned, Part};
use crate::shell::restore::restore;
use crate::shell::route::Route;
use crate::shell::slots;
use crate::shell::state::Shelf;

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
    let mut turn = Turn { model, moment, ask: &mut ask, raised: Vec::new() };
    // What an area asks for happens next, in the order in which it was asked.
    let mut next = vec![event];
    while !next.is_empty() {
        for event in next {
            take_in(&mut turn, event);
        }
        next = std::mem::take(&mut turn.raised);
    }
    let timed = model.is_timed();
    let shell = &mut model.shell;
    embed::report(shell, &mut ask);
    shell.stock.asked(&ask);
    // The time is told as long as something on the page moves with it.
    if std::mem::replace(&mut shell.following, timed) != timed {
        ask.push(Effect::Follow(timed));
    }
    ask
}

fn take_in(turn: &mut Turn, event: Event) {
    turn.model.shell.now = match event {
        Event::Ticked { wall, .. } => wall,
        _ => turn.moment.now,
    };
    turn.model.shell.stock.heard(&event);
    match event {
        Event::Started(mut started) => {
            turn.model.shell.stock.found(&started.kept, started.trouble);
            turn.model.shell.opened = id_of(turn.moment.seed);
            let route = {
                embed::prepare(&mut turn.model.shell, &mut started, turn.ask);
                started.route.clone()
            };
            restore(turn, *started);
            embed::settle(&mut turn.model.shell, turn.ask);
            arrive(turn, route);
        }
        Event::RouteChanged(route) if route == turn.model.shell.route => {}
        Event::RouteChanged(route) => arrive(turn, route),
        Event::KeepChosen(keep) => choose_keep(turn, keep),
        Event::EraseConfirmed => erase(turn),
        Event::ErasedElsewhere => {
            forget(turn, None);
            turn.ask.extend(slots::of_tab().map(Effect::Remove));
            // What was open is gone; on its screen there would be nothing.
            let route = turn.model.shell.route.clone();
            arrive(turn, route);
            turn.model.shell.tell(Notice::ErasedAll);
        }
        Event::CopyWelcomed(kept) => {
            turn.model.shell.opened = id_of(turn.moment.seed);
            load(turn, kept);
            turn.ask.push(Effect::Replace(Route::Settings));
            arrive(turn, Route::Settings);
            turn.model.shell.tell(Notice::CopyLoaded);
        }
        Event::ExportAsked => export(turn),
        Event::RecordsAsked => gather(turn),
        Event::PartCame(part) => part_came(turn, part),
        Event::FileRead(name, text) if turn.model.shell.parts.is_drills(&name) => match text {
            Some(text) => {
                turn.model.shell.parts.drills = text;
                part_came(turn, Part::Drills);
            }
            None => turn.model.shell.parts.failed(Part::Drills, turn.ask),
        },
        Event::FileLate(name) if turn.model.shell.parts.is_drills(&name) => turn.model.shell.parts.late(Part::Drills),
        // It may be asked for once more, and is taken in where it comes after all.
        Event::FileLate(name) => of_shell(turn, Event::FileRead(name, None)),
        Event::UpdateAsked if turn.model.is_busy() => {}
        event => of_shell(turn, event),
    }
}

/// What the shell does by itself; the rest is handed on.
fn of_shell(turn: &mut Turn, event: Event) {
    let (shell, ask) = (&mut turn.model.shell, &mut *turn.ask);
    match event {
        Event::ThemeChosen(theme) => {
            shell.settings.theme = theme;
            embed::light_chosen(shell, theme);
            set(shell, ask);
        }
        Event::LiveNotesChosen(on) => {
            shell.settings.live_notes = on;
            set(shell, ask);
        }
        Event::LinesChosen(lines) => {
            shell.settings.lines = lines.clamp(3, 5);
            set(shell, ask);
        }
        Event::StillChosen(on) => {
            shell.settings.still = on;
            set(shell, ask);
        }
        Event::NameChosen(name) => {
            shell.settings.name = name_of(&name);
            set(shell, ask);
        }
        Event::NoteSwitched(id) => {
            let off = &mut shell.settings.off;
            match off.iter().position(|known| *known == id) {
                Some(place) => {
                    off.remove(place);
                }
                None => off.push(id),
            }
            set(shell, ask);
        }
        Event::KeepPutOff => {
            shell.keep_put_off = true;
            ask.push(Effect::Focus(HEADING));
        }
        Event::EraseAsked => {
            shell.asking = Some(Asking::EraseAll);
            ask.push(Effect::Focus("question"));
        }
        Event::EraseCancelled => {
            shell.asking = None;
            ask.push(Effect::Focus(HEADING));
        }
        Event::PartSought(id) => ask.push(Effect::Focus(id)),
        Event::NoticeRead(place) => {
            if place < shell.notices.len()
                && matches!(shell.notices.remove(place), Notice::ExportFailed | Notice::ShutIn)
            {
                shell.unsaved.clear();
            }
            ask.push(Effect::Focus(HEADING));
        }
        Event::OfflineChanged(offline) => shell.offline = offline,
        Event::UpdateAsked => ask.push(Effect::ComeIn),
        Event::UpdatePutOff => {
            shell.update_put_off = true;
            ask.push(Effect::Focus(HEADING));
        }
        // The control goes, for an offer holds once.
        Event::InstallAsked => ask.extend([Effect::Install, Effect::Focus(HEADING)]),
        Event::PrintAsked => ask.push(Effect::Print),
        Event::CopyAsked => ask.extend(shell.shared.as_ref().map(|shared| Effect::Copy(shared.link.clone()))),
        Event::SendAsked => ask.extend(shell.shared.as_ref().map(|shared| Effect::Send(shared.link.clone()))),
        Event::Copied(well) if shell.shared.is_some() => {
            shell.shared.iter_mut().for_each(|shared| shared.copied = Some(well));
        }
        Event::HostSaid(text) => embed::heard(shell, &text, ask),
        Event::Idle => shell.parts.fetch_ahead(ask),
        Event::ReaderAsked => {
            shell.parts.want_reader(ask);
            // The button it was asked with is gone.
            ask.push(Effect::Focus(HEADING));
        }
        Event::ReaderCame => {
            shell.parts.learned = Learned::Here;
            turn.hand_on(Event::ReaderCame);
        }
        Event::PartAsked(part) => {
            shell.parts.want_anew(part, ask);
            ask.push(Effect::Focus(HEADING));
        }
        Event::PartLate(part) => shell.parts.late(part),
        Event::PartFailed(part) => shell.parts.failed(part, ask),
        Event::DeckAsked => {
            shell.want_deck(ask);
            ask.push(Effect::Focus(HEADING));
        }
        Event::FileRead(ref name, ref text) if *name == shell.language.deck_name() => {
            if shell.deck().is_none() {
                // What reads it travels with the ear, which whatever wants the deck wants too.
                let here = shell.parts.is_here(Part::Ear);
                let Some(lines) = lines().filter(|_| here) else {
                    return shell.parts.hold(Part::Ear, Rc::new(event), ask);
                };
                shell.shelf = text.as_deref().and_then(lines.deck).map_or(Shelf::Missing, Shelf::Here);
                if shell.deck().is_some() {
                    turn.raised.push(Event::DeckCame);
                }
            }
        }
        Event::UnreadAsked => {
            ask.push(Effect::Download { name: "hearback-unread.txt".into(), text: shell.unread.join("\n\n") })
        }
        Event::ErasedAll => {
            shell.tell(Notice::ErasedAll);
            ask.push(Effect::Focus(HEADING));
        }
        Event::SaveFailed(_, Trouble::Framed) => shell.tell(Notice::Framed),
        Event::SaveFailed(_, Trouble::Blocked) => shell.tell(Notice::StorageBlocked),
        Event::SaveFailed(_, Trouble::Full) => shell.tell(Notice::StorageFull),
        Event::SavedAgain => shell.notices.retain(|notice| *notice != Notice::StorageFull),
        Event::ChangedElsewhere(ref key, Some(ref text)) if is_newer(key.slot, text) => shell.leave_to_newer(key.slot),
        Event::ChangedElsewhere(key, Some(text)) if *key.slot == RECORD => shell.take_record(text, ask),
        Event::ExportFailed(text) => {
            // Nobody reads a calendar's own words.
            let is_read = !text.starts_with("BEGIN:");
            shell.unsaved = if is_read { text } else { String::new() };
            shell.tell_shut_in(Notice::ExportFailed);
            ask.push(Effect::Focus(if is_read { UNSAVED } else { HEADING }));
        }
        Event::PrintFailed => {
            shell.tell_shut_in(Notice::PrintFailed);
            ask.push(Effect::Focus(HEADING));
        }
        Event::FileMissed => shell.tell(Notice::FileMissed),
        Event::NoChooser => shell.tell(Notice::NoChooser),
        Event::FileOpened(text) => {
            shell.notices.retain(|notice| *notice != Notice::NoChooser);
            turn.hand_on(Event::FileOpened(text));
        }
        Event::VoiceFound(found) => shell.voice = found,
        Event::SpeechEnded => shell.spoken = std::mem::take(&mut shell.speaking),
        Event::SpeechFailed => {
            shell.speaking = false;
            shell.tell(Notice::SpeechFailed);
        }
        Event::HearAsked if shell.speaking => shell.hush(ask),
        Event::NewerFound(slot) => shell.leave_to_newer(slot),
        event => turn.hand_on(event),
    }
}

/// A part is here: what waited for it goes on.
fn part_came(turn: &mut Turn, part: Part) {
    let new = turn.model.shell.parts.came(part, turn.ask);
    if new.contains(&Part::Ear) {
        let shell = &mut turn.model.shell;
        let file = std::mem::take(&mut shell.parts.drills);
        let Some(drills) = lines().and_then(|lines| (lines.ours)(&file)) else { return shell.parts.drills_damaged() };
        shell.drills = drills;
        embed::choose(shell);
        // Nobody else holds what waits for the ear.
        turn.raised.extend(shell.parts.held_for(Part::Ear).into_iter().filter_map(Rc::into_inner));
    }
    for part in &new {
        turn.open_part(*part);
    }
    turn.hand_on(if new.contains(&Part::Ear) { Event::EarCame } else { Event::PartCame(part) });
}

/// Comes to a screen. An address that can't be shown as it is leads somewhere near and says so.
fn arrive(turn: &mut Turn, route: Route) {
    let shell = &mut turn.model.shell;
    shell.hush(turn.ask);
    shell.asking = None;
    shell.notices.retain(|notice| !notice.is_passing());
    // What was on its way to another device belonged to the screen before.
    shell.shared = None;
    shell.route = route.clone();
    turn.arrive();
    show_screen(&route, turn.ask);
}
