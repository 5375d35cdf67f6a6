//! A saved copy of all that was kept: opened by hand, read whole by whoever keeps each part of it, and loaded only once the
//! person has seen what is in it and said yes.

use crate::areas::given::update::{Copy, GivenRoom};
use crate::json::{Json as _, Value, parse};
use crate::shell::kept::{EXPORT_KIND, EXPORT_VERSION, FILE_LIMIT, is_newer, which_of};
use crate::shell::slots::all;
use crate::shell::{Context, Event, HEADING, Kept, Model, Part, Started, update};

pub fn open(room: &mut GivenRoom, text: Option<&str>, cx: &mut Context) {
    // Half of it could not be written where a newer version keeps something; and a frame keeps what its host lets it.
    let shell = cx.shell();
    room.copy = Some(match text.filter(|text| text.len() <= FILE_LIMIT && shell.frame.is_none()) {
        Some(_) if !shell.is_all_ours() => Copy::Newer,
        Some(text) => Copy::Waiting(text.to_owned()),
        None => Copy::Odd,
    });
    // Each of them reads some of it.
    Part::ALL.iter().for_each(|part| cx.want(*part));
    look(room, cx);
    cx.focus("received");
}

/// Looks at a copy that waits, once everybody is here who reads some of it.
pub fn look(room: &mut GivenRoom, cx: &mut Context) {
    if let Some(Copy::Waiting(text)) = &room.copy
        && Part::ALL.iter().all(|part| cx.has(*part))
    {
        room.copy = Some(read(text, cx).unwrap_or(Copy::Odd));
        cx.focus("received");
    }
}

pub fn welcome(room: &mut GivenRoom, cx: &mut Context) {
    if let Some(Copy::Whole(kept)) = room.copy.take() {
        cx.raise(Event::CopyWelcomed(kept));
    }
}

pub fn refuse(room: &mut GivenRoom, cx: &mut Context) {
    room.copy = None;
    cx.focus(HEADING);
}

/// Each text under the key where it would stand. `None` where one of them is nothing of ours.
fn read(text: &str, cx: &Context) -> Option<Copy> {
    let file = parse(text)?;
    if file.get("kind")?.as_str()? != EXPORT_KIND {
        return None;
    }
    match file.get("version")?.as_u64()? {
        EXPORT_VERSION => {}
        version => return (version > EXPORT_VERSION).then_some(Copy::Newer),
    }
    let mut texts: Vec<String> = file.get("kept")?.as_list()?.iter().map(Value::to_json).collect();
    for unopened in file.get("unopened")?.as_list()? {
        texts.push(unopened.as_str()?.to_owned());
    }
    let mut kept = Kept::default();
    for text in texts {
        let name = parse(&text)?;
        let name = name.get("slot")?.as_str()?;
        let slot = all().find(|slot| slot.name == name)?;
        if is_newer(slot, &text) {
            return Some(Copy::Newer);
        }
        let key = if slot.many { slot.one(which_of(slot, &text)?) } else { slot.key() };
        kept.put(key, Some(text));
    }
    is_whole(&kept, cx).then_some(Copy::Whole(kept))
}

/// Whether everybody reads what they would find: a page of its own, as if just opened, tries it.
fn is_whole(kept: &Kept, cx: &Context) -> bool {
    let mut trial = Model::new(cx.language(), cx.shell().drills.clone());
    let started = Started { kept: kept.clone(), ..Started::default() };
    update(&mut trial, Event::Started(Box::new(started)), cx.moment);
    trial.shell.notices.is_empty()
}
