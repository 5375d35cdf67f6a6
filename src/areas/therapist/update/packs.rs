//! What was opened, from a link, a file or beside the page: looked at, then welcomed or not.

use crate::areas::listen::update::open;
use crate::areas::therapist::update::restore::{save_packs, save_task};
use crate::areas::therapist::update::{HEADING, Meets, Received, desk};
use crate::areas::therapist::{Accepted, OwnPack, is_file_name, kind_of, read_link, read_pack_file, read_task};
use crate::drills::{Drill, Wish, choose_lines, day_of};
use crate::shell::effect::Effect;
use crate::shell::keeping::ask_what_to_keep;
use crate::shell::model::Model;
use crate::shell::route::Route;
use crate::shell::update::Moment;

/// What a file holds.
pub fn received(text: &str) -> Received {
    of_kind(text, kind_of(text).as_deref() == Some("hearback-assignment"))
}

fn of_kind(text: &str, task: bool) -> Received {
    if task {
        read_task(text).map_or_else(Received::Odd, Received::Task)
    } else {
        read_pack_file(text).map_or_else(Received::Odd, Received::Pack)
    }
}

pub fn arrive_at_link(model: &mut Model, body: &str, task: bool) {
    model.therapist.received = Some(match read_link(body) {
        Ok(text) => of_kind(&text, task),
        Err(problem) => Received::Odd(vec![problem]),
    });
}

pub fn arrive_at_file(model: &mut Model, name: &str, ask: &mut Vec<Effect>) {
    model.therapist.received = Some(if is_file_name(name) {
        ask.push(Effect::ReadFile(name.to_owned()));
        Received::Waiting
    } else {
        Received::Missing
    });
}

/// Takes in what was looked at. What is here already is never written over.
pub fn welcome(model: &mut Model, ask: &mut Vec<Effect>) {
    match model.therapist.received.take() {
        Some(Received::Pack(pack)) => {
            add(model, &pack, ask);
            if matches!(model.route, Route::PackFile(_)) {
                // The file stays beside the page, and the screen is about it.
                model.therapist.received = Some(Received::Pack(pack));
                ask.push(Effect::Focus(HEADING));
            } else {
                lead_to(model, Route::Packs, ask);
            }
        }
        Some(Received::Task(task)) if model.therapist.accepted.is_none() => {
            if let Some(pack) = task.pack.as_ref().filter(|pack| model.therapist.meets(pack) == Meets::New) {
                add(model, pack, ask);
            }
            model.therapist.accepted = Some(Accepted::new(task));
            ask_what_to_keep(model);
            save_task(model, ask);
            lead_to(model, Route::Task, ask);
        }
        Some(Received::ForDesk(text)) => desk::take_in(model, &text, ask),
        other => model.therapist.received = other,
    }
}

fn add(model: &mut Model, pack: &OwnPack, ask: &mut Vec<Effect>) {
    let room = &mut model.therapist;
    let added = match room.meets(pack) {
        Meets::New => Some(pack.clone()),
        Meets::Same => None,
        Meets::Other => pack.beside(&room.packs),
    };
    if let Some(added) = added {
        room.packs.push(added);
        ask_what_to_keep(model);
        save_packs(model, ask);
    }
}

/// Leaves a link, which must not ask again at the next reload.
fn lead_to(model: &mut Model, route: Route, ask: &mut Vec<Effect>) {
    model.route = route.clone();
    ask.push(Effect::Replace(route));
    ask.push(Effect::ShowScreen);
}

pub fn refuse(model: &mut Model, ask: &mut Vec<Effect>) {
    model.therapist.received = None;
    match model.route {
        Route::PackLink(_) | Route::TaskLink(_) | Route::PackFile(_) => lead_to(model, Route::Listen, ask),
        _ => ask.push(Effect::Focus(HEADING)),
    }
}

/// Practises a few lines of a pack, as the schedule has them.
pub fn practise(model: &mut Model, id: &str, moment: Moment, ask: &mut Vec<Effect>) {
    let drills = model.therapist.packs.iter().find(|pack| pack.id == id).map(|pack| pack.drills.clone());
    practise_drills(model, &drills.unwrap_or_default(), moment, ask);
}

pub fn practise_drills(model: &mut Model, drills: &[Drill], moment: Moment, ask: &mut Vec<Effect>) {
    let count = usize::from(model.settings.lines);
    let lines = choose_lines(drills, &model.progress, Wish::default(), day_of(moment.now), moment.seed, count);
    start(model, &lines, moment, ask);
}

pub fn start(model: &mut Model, lines: &[String], moment: Moment, ask: &mut Vec<Effect>) {
    if lines.is_empty() {
        return;
    }
    open(model, lines, moment, ask);
    if model.sitting.is_some() {
        ask.push(Effect::GoTo(Route::Practice));
    }
}

pub fn remove(model: &mut Model, id: &str, ask: &mut Vec<Effect>) {
    model.therapist.packs.retain(|pack| pack.id != id);
    save_packs(model, ask);
    ask.push(Effect::Focus(HEADING));
}
