//! For therapists, and for whom they give something: packs, assignments, the widget's snippet.

mod desk;
mod packs;
mod restore;
mod task;

use crate::areas::talk;
use crate::areas::talk::update::open_deck;
use crate::areas::therapist::{
    Accepted, Draft, HERE, Host, OwnPack, Place, Problem, Task, Widget, write_accepted, write_packs,
};
use crate::drills::Drill;
use crate::embed::FRAME;
use crate::shell::effect::Effect;
use crate::shell::event::Event;
use crate::shell::model::Model;
use crate::shell::route::{Route, TherapistPage};
use crate::shell::update::Moment;

pub(crate) use restore::{leave_no_trace, restore, save_all};
pub(crate) use task::line_done;

/// Where focus goes when a screen changes under the person's hand.
const HEADING: &str = "screen-heading";

/// What happened to packs, assignments and the snippet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TherapistEvent {
    /// A value of an option of the widget, by their places.
    OptionChosen(usize, usize),
    FileNamed(String),
    HostChosen(Host),
    SnippetCopyAsked,

    Wrote(Place, String),
    /// One of several was picked.
    Picked(Place, String),
    /// Yes became no, or no became yes.
    Flipped(Place),
    RowAdded(usize),
    RowRemoved(usize, usize),
    LineAdded,
    LineOpened(usize),
    LineRemoved,
    NewPackAsked,
    Undone,
    PackFileAsked,
    PackLinkAsked,
    TryAsked,
    /// A line was put into the assignment, or taken out of it.
    DrillChosen(String),
    /// The same of a card.
    CardChosen(String),
    TaskFileAsked,
    TaskLinkAsked,

    /// What was opened is wanted here.
    Welcomed,
    Refused,
    /// A pack is to be practised from, by id.
    PackPractised(String),
    PackRemoved(String),
    /// Another window changed the packs that are kept.
    PacksChangedElsewhere(Option<String>),

    TaskPractised,
    /// The cards of the assignment are wanted.
    TaskCardsAsked,
    /// Something was talked about, or not after all.
    Talked(usize),
    /// A finished line is to be in the summary, or not after all.
    LineShown(usize),
    RepliesShown,
    NotesShown,
    WordsTyped(String),
    SummaryPrinted,
    SummaryAsJson,
    SummaryAsTable,
    TaskPutAway,
    TaskPutBack,
}

/// Something that was opened, looked at before it changes anything.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Received {
    /// A file beside the page is on its way.
    Waiting,
    Pack(OwnPack),
    Task(Task),
    /// A pack for the form, as text, where another one is being written.
    ForDesk(String),
    /// It can't be used, with every reason.
    Odd(Vec<Problem>),
    /// The file beside the page could not be had.
    Missing,
}

/// How what was opened goes with what is here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Meets {
    New,
    Same,
    /// Another one of that name is here and stays.
    Other,
}

/// Everything of it that the screens draw.
#[derive(Debug, Default)]
pub struct TherapistRoom {
    pub packs: Vec<OwnPack>,
    pub accepted: Option<Accepted>,
    pub received: Option<Received>,
    pub draft: Draft,
    /// The draft as it was before something of it was taken away.
    pub before: Option<Draft>,
    /// What is to be mended in the open line.
    pub problems: Vec<String>,
    /// What stands against the pack being practised from; `None` until that was asked.
    pub pack_problems: Option<Vec<Problem>>,
    /// The pack that is being written, as far as it holds.
    pub trial: Option<OwnPack>,
    pub widget: Widget,
    /// Whether there is a page to frame beside this one, once that is known.
    pub frame: Option<bool>,
    /// Whether copying the snippet went well, once it was asked for.
    pub copied: Option<bool>,
    /// Lines of the pack that is being written are tried out.
    pub trying: bool,
    /// The assignment that was deleted last, until the page is left.
    pub put_away: Option<Accepted>,
    /// What was to become a link is too long for one.
    pub too_long: bool,
    /// What is kept, as text, in a build that can't read it: it is still the person's to take along.
    kept: Vec<String>,
    /// Nothing is written over what a newer version kept.
    pub(crate) read_only: bool,
}

impl TherapistRoom {
    /// The cards of the assignment, by id.
    pub fn cards(&self) -> &[String] {
        self.accepted.as_ref().filter(|_| HERE).map_or(&[], |accepted| &accepted.task.cards)
    }

    pub fn drill(&self, id: &str) -> Option<&Drill> {
        if !HERE {
            return None;
        }
        let pack = self.accepted.as_ref().and_then(|accepted| accepted.task.pack.as_ref());
        self.trial.iter().chain(&self.packs).chain(pack).find_map(|pack| pack.drill(id))
    }

    pub fn meets(&self, pack: &OwnPack) -> Meets {
        match self.packs.iter().find(|known| known.id == pack.id) {
            None => Meets::New,
            Some(known) if known.text == pack.text => Meets::Same,
            Some(_) => Meets::Other,
        }
    }

    pub fn meets_task(&self, task: &Task) -> Meets {
        match &self.accepted {
            None => Meets::New,
            Some(known) if known.task.text == task.text => Meets::Same,
            Some(_) => Meets::Other,
        }
    }
}

pub(crate) fn handle(model: &mut Model, event: TherapistEvent, moment: Moment, ask: &mut Vec<Effect>) {
    if !HERE {
        return;
    }
    let room = &mut model.therapist;
    match event {
        TherapistEvent::OptionChosen(option, value) => {
            room.copied = None;
            room.widget.choose(option, value);
        }
        TherapistEvent::FileNamed(name) => {
            room.copied = None;
            room.widget.pack = name.trim().to_owned();
        }
        TherapistEvent::HostChosen(host) => {
            room.copied = None;
            room.widget.host = host;
        }
        TherapistEvent::SnippetCopyAsked => {
            room.copied = None;
            let (title, _) = model.language.label(&["widget.area.", room.widget.area()]);
            ask.push(Effect::Copy(room.widget.snippet(&model.pause.address, title)));
        }
        TherapistEvent::Wrote(place, words) => desk::write(model, place, &|cell| words.clone_into(cell), ask),
        TherapistEvent::Picked(place, words) => {
            desk::write(model, place, &|cell| words.clone_into(cell), ask);
            desk::look(model);
        }
        TherapistEvent::Flipped(place) => {
            let flip = |cell: &mut String| *cell = if cell == "true" { String::new() } else { "true".into() };
            desk::write(model, place, &flip, ask);
            desk::look(model);
        }
        TherapistEvent::RowAdded(part) => desk::change(model, ask, &|draft| draft.add_row(part)),
        TherapistEvent::RowRemoved(part, row) => desk::take_away(model, ask, &|draft| draft.remove_row(part, row)),
        TherapistEvent::LineAdded => {
            desk::change(model, ask, &Draft::add_line);
            ask.push(Effect::Focus("line"));
        }
        TherapistEvent::LineOpened(at) => {
            // What stands against the other lines still does.
            let known = model.therapist.pack_problems.take();
            desk::change(model, ask, &|draft| draft.at = at.min(draft.lines.len().saturating_sub(1)));
            model.therapist.pack_problems = known;
            ask.push(Effect::Focus("line"));
        }
        TherapistEvent::LineRemoved => desk::take_away(model, ask, &Draft::remove_line),
        TherapistEvent::NewPackAsked => desk::take_away(model, ask, &|draft| {
            let (task, chosen, cards) = (draft.task.clone(), draft.chosen.clone(), draft.cards.clone());
            *draft = Draft { task, chosen, cards, ..Draft::default() };
        }),
        TherapistEvent::Undone => desk::undo(model, ask),
        TherapistEvent::PackFileAsked => desk::to_file(model, moment, ask),
        TherapistEvent::PackLinkAsked => desk::to_link(model, moment, ask),
        TherapistEvent::TryAsked => desk::try_it(model, moment, ask),
        TherapistEvent::DrillChosen(id) => desk::choose(model, &id, &|draft| &mut draft.chosen, ask),
        TherapistEvent::CardChosen(id) => desk::choose(model, &id, &|draft| &mut draft.cards, ask),
        TherapistEvent::TaskFileAsked => desk::task_to_file(model, ask),
        TherapistEvent::TaskLinkAsked => desk::task_to_link(model, ask),
        TherapistEvent::Welcomed => packs::welcome(model, ask),
        TherapistEvent::Refused => packs::refuse(model, ask),
        TherapistEvent::PackPractised(id) => packs::practise(model, &id, moment, ask),
        TherapistEvent::PackRemoved(id) => packs::remove(model, &id, ask),
        TherapistEvent::PacksChangedElsewhere(text) => restore::packs_elsewhere(model, text.as_deref()),
        event => task::handle(model, event, moment, ask),
    }
}

/// Comes to a screen. What was opened on the screen before is not asked about again.
pub(crate) fn arrive(model: &mut Model, route: &Route, moment: Moment, ask: &mut Vec<Effect>) {
    if !HERE {
        return;
    }
    let room = &mut model.therapist;
    room.received = None;
    room.put_away = None;
    room.trying &= *route == Route::Practice;
    room.copied = None;
    room.too_long = false;
    room.pack_problems = None;
    match route {
        Route::PackLink(body) => packs::arrive_at_link(model, body, false),
        Route::TaskLink(body) => packs::arrive_at_link(model, body, true),
        Route::PackFile(name) => packs::arrive_at_file(model, name, ask),
        // A page from the disk has nothing beside it that it may read.
        Route::Therapist(TherapistPage::Widget) if room.frame.is_none() && model.pause.address.starts_with("file:") => {
            room.frame = Some(false);
        }
        Route::Therapist(TherapistPage::Widget) if room.frame.is_none() => ask.push(Effect::ReadFile(FRAME.into())),
        Route::Therapist(TherapistPage::Write) => desk::look(model),
        Route::Therapist(TherapistPage::Assign) => desk::hold_trial(model, moment),
        _ => {}
    }
}

/// Whether what is shown here has something of the deck in it.
pub(crate) fn wants_deck(model: &Model) -> bool {
    if !HERE {
        return false;
    }
    let room = &model.therapist;
    let has_some = |task: &Task| !task.cards.is_empty() || task.drills.iter().any(|id| talk::Task::of(id).is_some());
    let opened = matches!(&room.received, Some(Received::Task(task)) if has_some(task));
    let accepted = room.accepted.as_ref().is_some_and(|accepted| has_some(&accepted.task));
    opened || model.route == Route::Therapist(TherapistPage::Assign) || model.route == Route::Task && accepted
}

/// A file from beside the page arrived, or could not be had.
pub(crate) fn file_read(model: &mut Model, name: &str, text: Option<&str>, ask: &mut Vec<Effect>) {
    if !HERE {
        return;
    }
    if name == FRAME {
        model.therapist.frame = Some(text.is_some());
    } else if matches!(&model.route, Route::PackFile(wanted) if wanted == name) {
        model.therapist.received = Some(text.map_or(Received::Missing, packs::received));
        look_for_deck(model, ask);
    }
}

fn look_for_deck(model: &mut Model, ask: &mut Vec<Effect>) {
    if wants_deck(model) {
        open_deck(model, ask);
    }
}

/// A file was opened by hand.
pub(crate) fn file_opened(model: &mut Model, text: Option<&str>, ask: &mut Vec<Effect>) {
    if !HERE {
        return;
    }
    if model.route == Route::Therapist(TherapistPage::Write) {
        desk::open(model, text, ask);
    } else {
        model.therapist.received = Some(text.map_or(Received::Odd(vec![Problem::Damaged]), packs::received));
        look_for_deck(model, ask);
        ask.push(Effect::Focus("received"));
    }
}

/// Typing rested: where a line is being written, it is looked at.
pub(crate) fn rested(model: &mut Model) {
    if HERE && model.route == Route::Therapist(TherapistPage::Write) {
        desk::look(model);
    }
}

/// True for an event that only fills a box.
pub(crate) fn only_types(event: &Event) -> bool {
    matches!(event, Event::Therapist(TherapistEvent::Wrote(..) | TherapistEvent::WordsTyped(_)))
}

/// Packs, what is being written, and the assignment: for the file a person takes along.
pub(crate) fn export(model: &Model) -> Vec<String> {
    if !HERE {
        return model.therapist.kept.clone();
    }
    let room = &model.therapist;
    let mut all = vec![write_packs(&room.packs), room.draft.write()];
    all.extend(room.accepted.as_ref().map(|accepted| write_accepted(accepted, true)));
    all
}
