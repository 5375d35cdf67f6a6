//! Writing a pack and an assignment.

use crate::areas::therapist::update::{Opened, ReadReply, TherapistRoom};
use crate::areas::therapist::words::TherapistWords;
use crate::areas::therapist::{DESK, Draft, Place, TherapistPage, write_desk, write_task};
use crate::packs::{ENDS, OwnPack, PACK_PATH, Problem, SNIPPET_LIMIT, TASK_PATH, read_task, write_link, written_short};
use crate::shell::{Context, Effect, HEADING};

pub fn write(room: &mut TherapistRoom, place: Place, how: &dyn Fn(&mut String), cx: &mut Context) {
    if let Some(cell) = room.draft.cell(place) {
        how(cell);
        cx.ask(Effect::AwaitRest);
        changed(room, cx);
    }
}

fn changed(room: &mut TherapistRoom, cx: &mut Context) {
    // A link of other words than these would be sent by mistake.
    cx.drop_link();
    // What was said of other words than these.
    room.pack_problems = None;
    cx.ask_what_to_keep();
    save(room, cx);
}

pub fn change(room: &mut TherapistRoom, cx: &mut Context, how: &dyn Fn(&mut Draft)) {
    how(&mut room.draft);
    look(room, cx);
    changed(room, cx);
}

/// What a link of what is on the screen would hold, and where it would lead.
fn of_link(room: &TherapistRoom, cx: &Context) -> (&'static str, String) {
    if *cx.route() == TherapistPage::Assign.into() {
        return (TASK_PATH, write_task(&room.draft, room.trial.as_ref()));
    }
    (PACK_PATH, room.draft.pack().map_or_else(|_| room.draft.pack_text(), |pack| pack.text))
}

/// How much of a link is taken, so that it is said before somebody wants one. Nothing is where nothing is written.
pub fn measure(room: &mut TherapistRoom, cx: &Context) {
    let assigns = *cx.route() == TherapistPage::Assign.into();
    let begun = if assigns { room.draft.has_task() } else { !room.draft.is_empty() };
    room.in_link = 0;
    if begun {
        let (path, text) = of_link(room, cx);
        room.in_link = written_short(&text).map_or(text.len(), |short| path.len() + short.len());
    }
}

/// Takes something away. It can be put back as long as nothing else is taken away and the page is open.
pub fn take_away(room: &mut TherapistRoom, cx: &mut Context, how: &dyn Fn(&mut Draft)) {
    let draft = &room.draft;
    room.before = (!draft.is_empty()).then(|| draft.clone());
    change(room, cx, how);
    let to = if room.before.is_some() { "undo" } else { HEADING };
    cx.focus(to);
}

pub fn undo(room: &mut TherapistRoom, cx: &mut Context) {
    if let Some(before) = room.before.take() {
        change(room, cx, &|draft| draft.clone_from(&before));
        cx.focus(HEADING);
    }
}

/// Opens a pack's file in the form, or asks first where another one is being written.
pub fn open(room: &mut TherapistRoom, text: Option<&str>, cx: &mut Context) {
    let mut opened = Draft::blank();
    room.opened = match text.map_or(Err(vec![Problem::Damaged]), |text| opened.open_pack(text).map(|()| text)) {
        Err(problems) => Some(Opened::Odd(problems)),
        Ok(text) if !room.draft.is_empty() => Some(Opened::Pack(text.to_owned())),
        Ok(text) => {
            take_in(room, text, cx);
            return;
        }
    };
    cx.focus("received");
}

/// Takes in what was opened, in the place of what was being written.
pub fn welcome(room: &mut TherapistRoom, cx: &mut Context) {
    match room.opened.take() {
        Some(Opened::Pack(text)) => take_in(room, &text, cx),
        other => room.opened = other,
    }
}

fn take_in(room: &mut TherapistRoom, text: &str, cx: &mut Context) {
    // It was read before: nothing can be wrong with it now.
    take_away(room, cx, &|draft| draft.open_pack(text).unwrap_or_default());
}

pub fn save(room: &TherapistRoom, cx: &mut Context) {
    cx.keep(&DESK, write_desk(&room.draft));
}

/// Looks at the open line, for what is to be mended. The learned reader reads its replies one after another, and each time it
/// has read one, the line is looked at again.
pub fn look(room: &mut TherapistRoom, cx: &mut Context) {
    let (known, reads) = (&mut room.read, cx.reads());
    let (mut wanted, mut met) = (None, Vec::new());
    room.problems = room.draft.look(cx.language(), &mut |question| {
        let at = known.iter().position(|one| one.is_of(&question.statement, &question.reply));
        met.push((question.statement.clone(), question.reply.clone()));
        if at.is_none() && wanted.is_none() {
            wanted = Some(question.clone());
        }
        known.get(at?)?.impression.clone()
    });
    // Of replies that stand there no more nothing need be known.
    known.retain(|one| met.iter().any(|(statement, reply)| one.is_of(statement, reply)));
    // What the reader has yet to read may show something else.
    if (wanted.is_none() || !reads) && room.draft.choose_shown(&mut room.problems) {
        save(room, cx);
    }
    wanted.into_iter().filter(|_| reads).for_each(|question| cx.ask(Effect::Read(question)));
    measure(room, cx);
}

/// The learned reader read a reply of the open line, or could not.
pub fn read(room: &mut TherapistRoom, one: ReadReply, cx: &mut Context) {
    // It may come late, after it was said that it would not.
    room.read.retain(|known| !known.is_of(&one.statement, &one.reply));
    room.read.push(one);
    look(room, cx);
}

/// A name of its own for the pack, which it keeps: other packs may have the same title.
fn name(room: &mut TherapistRoom, cx: &Context) {
    let draft = &mut room.draft;
    if !draft.id.is_empty() {
        return;
    }
    let title = draft.pack.first().map(String::as_str).unwrap_or_default().to_ascii_lowercase();
    let words = title.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let mut id = String::new();
    for word in words.take(4) {
        id.push_str(word.get(..12).unwrap_or(word));
        id.push('-');
    }
    if id.is_empty() {
        id.push_str("pack-");
    }
    let mut chance = cx.moment.seed;
    for _ in 0..4 {
        id.extend(char::from_digit((chance % 36) as u32, 36));
        chance /= 36;
    }
    draft.id = id;
}

/// Reads the pack that is being written as its readers would. True where it holds.
fn hold(room: &mut TherapistRoom, cx: &mut Context) -> bool {
    name(room, cx);
    save(room, cx);
    let read = room.draft.pack();
    let mut found = read.as_ref().err().cloned().unwrap_or_default();
    for problem in &mut found {
        if let Problem::Flaw(Some(place), _) = problem {
            *place = room.draft.nth(*place);
        }
    }
    room.pack_problems = Some(found);
    set_trial(room, read.ok(), cx);
    room.trial.is_some()
}

pub fn hold_trial(room: &mut TherapistRoom, cx: &mut Context) {
    if !room.draft.is_empty() {
        name(room, cx);
        set_trial(room, room.draft.pack().ok(), cx);
    }
}

/// The pack as far as it holds may be practised from.
pub fn set_trial(room: &mut TherapistRoom, trial: Option<OwnPack>, cx: &mut Context) {
    cx.lend_trial(trial.as_ref().map(|pack| pack.drills.clone()).unwrap_or_default());
    room.trial = trial;
}

/// A file is handed out also of a pack that does not hold yet: it can be gone on with.
pub fn to_file(room: &mut TherapistRoom, cx: &mut Context) {
    hold(room, cx);
    let draft = &room.draft;
    cx.ask(Effect::Download { name: [&draft.id, ENDS].concat(), text: draft.pack_text() });
    cx.focus("pack-problems");
}

pub fn to_link(room: &mut TherapistRoom, cx: &mut Context) {
    if hold(room, cx) {
        share(room, cx);
    } else {
        cx.focus("pack-problems");
    }
}

/// Shows the link, or leads to where it is said that there can be none.
fn share(room: &mut TherapistRoom, cx: &mut Context) {
    measure(room, cx);
    let (path, text) = of_link(room, cx);
    match write_link(path, &text) {
        None => cx.focus("link-room"),
        link => cx.show_link(link),
    }
}

/// The pack as it would go along in the snippet: none that does not hold, or is too much. One that goes along already goes
/// as it is now.
pub fn shorten_for_snippet(room: &mut TherapistRoom) {
    let short = room.trial.as_ref().and_then(|pack| written_short(&pack.text));
    room.short = short.filter(|short| short.len() <= SNIPPET_LIMIT).unwrap_or_default();
    if !room.widget.own.is_empty() {
        room.widget.own.clone_from(&room.short);
    }
}

/// Practises from the pack that is being written.
pub fn try_it(room: &mut TherapistRoom, cx: &mut Context) {
    if hold(room, cx) {
        let drills = room.trial.as_ref().map(|pack| pack.drills.clone()).unwrap_or_default();
        cx.practise(&drills, Some(TherapistPage::Write.into()));
    } else {
        cx.focus("pack-problems");
    }
}

/// Puts one into a list of the assignment, or takes it out.
pub fn choose(room: &mut TherapistRoom, id: &str, list: &dyn Fn(&mut Draft) -> &mut Vec<String>, cx: &mut Context) {
    let chosen = list(&mut room.draft);
    match chosen.iter().position(|known| known == id) {
        Some(place) => {
            chosen.remove(place);
        }
        None => chosen.push(id.to_owned()),
    }
    changed(room, cx);
    measure(room, cx);
}

/// The assignment as text, or `None` with its problems told.
fn task_text(room: &mut TherapistRoom, cx: &mut Context) -> Option<String> {
    let text = write_task(&room.draft, room.trial.as_ref());
    let problems = read_task(&text).err();
    let holds = problems.is_none();
    room.pack_problems = Some(problems.unwrap_or_default());
    if !holds {
        cx.focus("pack-problems");
    }
    holds.then_some(text)
}

pub fn task_to_file(room: &mut TherapistRoom, cx: &mut Context) {
    if let Some(text) = task_text(room, cx) {
        cx.ask(Effect::Download { name: TherapistWords::of(cx.language()).assign.file.into(), text });
    }
}

pub fn task_to_link(room: &mut TherapistRoom, cx: &mut Context) {
    if task_text(room, cx).is_some() {
        share(room, cx);
    }
}
