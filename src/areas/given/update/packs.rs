//! What was opened, from a link, a file or beside the page: looked at, then welcomed or not.

use crate::areas::given::update::restore::{save_packs, save_task};
use crate::areas::given::update::{GivenRoom, Meets, Received};
use crate::areas::given::{Accepted, GivenPage};
use crate::packs::{OwnPack, Problem, TASK_KIND, is_file_name, kind_of, read_link, read_pack_file, read_task};
use crate::shell::{Context, Effect, HEADING, Route};

/// What a file holds.
pub fn received(text: &str) -> Received {
    of_kind(text, kind_of(text).as_deref() == Some(TASK_KIND))
}

fn of_kind(text: &str, task: bool) -> Received {
    if task {
        read_task(text).map_or_else(Received::Odd, Received::Task)
    } else {
        read_pack_file(text).map_or_else(Received::Odd, Received::Pack)
    }
}

pub fn arrive_at_link(room: &mut GivenRoom, body: &str, task: bool) {
    room.received = Some(match read_link(body) {
        Ok(text) => of_kind(&text, task),
        Err(problem) => Received::Odd(vec![problem]),
    });
}

/// A file beside the page is asked for; a pack that stands in the address itself, as in a snippet, is here already.
pub fn arrive_at_file(room: &mut GivenRoom, name: &str, cx: &mut Context) {
    if is_file_name(name) {
        cx.ask(Effect::ReadFile(name.to_owned()));
        room.received = Some(Received::Waiting);
        return;
    }
    arrive_at_link(room, name, false);
    // What is neither may well be meant for a file.
    if matches!(&room.received, Some(Received::Odd(found)) if *found == [Problem::Damaged]) {
        room.received = Some(Received::Missing);
    }
}

/// Takes in what was looked at. What is here already is never written over.
pub fn welcome(room: &mut GivenRoom, cx: &mut Context) {
    match room.received.take() {
        Some(Received::Pack(pack)) => {
            add(room, &pack, cx);
            if matches!(cx.route(), Route::Given(GivenPage::PackFile(_))) {
                // The file stays beside the page, and the screen is about it.
                room.received = Some(Received::Pack(pack));
                cx.focus(HEADING);
            } else {
                lead_to(GivenPage::Packs.into(), cx);
            }
        }
        Some(Received::Task(task)) if room.accepted.is_none() => {
            if let Some(pack) = task.pack.as_ref().filter(|pack| room.meets(pack) == Meets::New) {
                add(room, pack, cx);
            }
            room.accepted = Some(Accepted::new(task));
            cx.ask_what_to_keep();
            save_task(room, cx);
            lead_to(GivenPage::Task.into(), cx);
        }
        other => room.received = other,
    }
}

fn add(room: &mut GivenRoom, pack: &OwnPack, cx: &mut Context) {
    let added = match room.meets(pack) {
        Meets::New => Some(pack.clone()),
        Meets::Same => None,
        Meets::Other => pack.beside(&room.packs),
    };
    if let Some(added) = added {
        room.packs.push(added);
        cx.ask_what_to_keep();
        save_packs(room, cx);
    }
}

/// Leaves a link, which must not ask again at the next reload.
fn lead_to(route: Route, cx: &mut Context) {
    cx.lead_to(route);
    cx.ask(Effect::ShowScreen);
}

pub fn refuse(room: &mut GivenRoom, cx: &mut Context) {
    room.received = None;
    match cx.route() {
        Route::Given(GivenPage::PackLink(_) | GivenPage::TaskLink(_) | GivenPage::PackFile(_)) => {
            lead_to(Route::default(), cx);
        }
        _ => cx.focus(HEADING),
    }
}

/// Practises a few lines of a pack, as the schedule has them.
pub fn practise(room: &mut GivenRoom, id: &str, cx: &mut Context) {
    let drills = room.packs.iter().find(|pack| pack.id == id).map(|pack| pack.drills.clone());
    cx.practise(&drills.unwrap_or_default(), None);
}

pub fn remove(room: &mut GivenRoom, id: &str, cx: &mut Context) {
    room.packs.retain(|pack| pack.id != id);
    save_packs(room, cx);
    cx.focus(HEADING);
}
