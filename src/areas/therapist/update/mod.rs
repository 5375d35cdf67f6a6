//! For therapists, and for whom they give something: packs, assignments, the widget's snippet.

mod desk;
mod packs;
mod restore;
mod task;

use crate::areas::therapist::words::TherapistWords;
use crate::areas::therapist::{
    Accepted, Draft, Host, OwnPack, Place, Problem, Task, TherapistPage, Widget, write_accepted, write_packs,
};
use crate::areas::therapist::{KEPT_PACKS, write_desk};
use crate::drills::Drill;
use crate::embed::FRAME;
use crate::shell::kept::Export;
use crate::shell::words::InterfaceWords;
use crate::shell::{Area, Context, Effect, Event, Given, Route, Shell, Started};

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

    TaskPractised,
    /// Something was talked about, or not after all.
    Talked(usize),
    /// A finished line is to be in the summary, or not after all.
    LineShown(usize),
    RepliesShown,
    NotesShown,
    WordsTyped(String),
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
    /// The assignment that was deleted last, until the page is left.
    pub put_away: Option<Accepted>,
    /// What was to become a link is too long for one.
    pub too_long: bool,
}

impl TherapistRoom {
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

impl TherapistRoom {
    fn take(&mut self, event: TherapistEvent, cx: &mut Context) {
        match event {
            TherapistEvent::OptionChosen(option, value) => {
                self.copied = None;
                self.widget.choose(option, value);
            }
            TherapistEvent::FileNamed(name) => {
                self.copied = None;
                self.widget.pack = name.trim().to_owned();
            }
            TherapistEvent::HostChosen(host) => {
                self.copied = None;
                self.widget.host = host;
            }
            TherapistEvent::SnippetCopyAsked => {
                self.copied = None;
                let (title, _) = TherapistWords::of(cx.language()).label(&["widget.area.", self.widget.area()]);
                let snippet = self.widget.snippet(&cx.shell().address, title);
                cx.ask(Effect::Copy(snippet));
            }
            TherapistEvent::Wrote(place, words) => desk::write(self, place, &|cell| words.clone_into(cell), cx),
            TherapistEvent::Picked(place, words) => {
                desk::write(self, place, &|cell| words.clone_into(cell), cx);
                desk::look(self, cx);
            }
            TherapistEvent::Flipped(place) => {
                let flip = |cell: &mut String| *cell = if cell == "true" { String::new() } else { "true".into() };
                desk::write(self, place, &flip, cx);
                desk::look(self, cx);
            }
            TherapistEvent::RowAdded(part) => desk::change(self, cx, &|draft| draft.add_row(part)),
            TherapistEvent::RowRemoved(part, row) => desk::take_away(self, cx, &|draft| draft.remove_row(part, row)),
            TherapistEvent::LineAdded => {
                desk::change(self, cx, &Draft::add_line);
                cx.focus("line");
            }
            TherapistEvent::LineOpened(at) => {
                // What stands against the other lines still does.
                let known = self.pack_problems.take();
                desk::change(self, cx, &|draft| draft.at = at.min(draft.lines.len().saturating_sub(1)));
                self.pack_problems = known;
                cx.focus("line");
            }
            TherapistEvent::LineRemoved => desk::take_away(self, cx, &Draft::remove_line),
            TherapistEvent::NewPackAsked => desk::take_away(self, cx, &|draft| {
                let (task, chosen, cards) = (draft.task.clone(), draft.chosen.clone(), draft.cards.clone());
                *draft = Draft { task, chosen, cards, ..Draft::blank() };
            }),
            TherapistEvent::Undone => desk::undo(self, cx),
            TherapistEvent::PackFileAsked => desk::to_file(self, cx),
            TherapistEvent::PackLinkAsked => desk::to_link(self, cx),
            TherapistEvent::TryAsked => desk::try_it(self, cx),
            TherapistEvent::DrillChosen(id) => desk::choose(self, &id, &|draft| &mut draft.chosen, cx),
            TherapistEvent::CardChosen(id) => desk::choose(self, &id, &|draft| &mut draft.cards, cx),
            TherapistEvent::TaskFileAsked => desk::task_to_file(self, cx),
            TherapistEvent::TaskLinkAsked => desk::task_to_link(self, cx),
            TherapistEvent::Welcomed => packs::welcome(self, cx),
            TherapistEvent::Refused => packs::refuse(self, cx),
            TherapistEvent::PackPractised(id) => packs::practise(self, &id, cx),
            TherapistEvent::PackRemoved(id) => packs::remove(self, &id, cx),
            event => task::handle(self, event, cx),
        }
    }

    /// What other areas may practise from, and lead to.
    fn lend(&self, cx: &mut Context) {
        let of_task = self.accepted.as_ref().and_then(|accepted| accepted.task.pack.as_ref());
        let drills = self.trial.iter().chain(&self.packs).chain(of_task).flat_map(|pack| pack.drills.iter().cloned());
        cx.lend(drills.collect::<Vec<Drill>>());
        let task = self.accepted.as_ref().map(|accepted| &accepted.task);
        cx.give(Given {
            packs: !self.packs.is_empty(),
            task: task.is_some(),
            cards: task.map(|task| task.cards.clone()).unwrap_or_default(),
            lines: task.map(|task| task.drills.clone()).unwrap_or_default(),
        });
    }

    /// Asks for the deck where what is shown here has something of it.
    fn look_for_deck(&self, cx: &mut Context) {
        let has_some =
            |task: &Task| !task.cards.is_empty() || task.drills.iter().any(|id| crate::drills::Task::of(id).is_some());
        let opened = matches!(&self.received, Some(Received::Task(task)) if has_some(task));
        let accepted = self.accepted.as_ref().is_some_and(|accepted| has_some(&accepted.task));
        let Route::Therapist(page) = cx.route() else { return };
        if opened || *page == TherapistPage::Assign || *page == TherapistPage::Task && accepted {
            cx.want_deck();
        }
    }

    /// A file from beside the page arrived, or could not be had.
    fn read_file(&mut self, name: &str, text: Option<&str>, cx: &mut Context) {
        if name == FRAME {
            self.frame = Some(text.is_some());
        } else if matches!(cx.route(), Route::Therapist(TherapistPage::PackFile(wanted)) if wanted == name) {
            self.received = Some(text.map_or(Received::Missing, packs::received));
            self.look_for_deck(cx);
        }
    }

    /// A file was opened by hand.
    fn open_file(&mut self, text: Option<&str>, cx: &mut Context) {
        if *cx.route() == TherapistPage::Write.into() {
            return desk::open(self, text, cx);
        }
        self.received = Some(text.map_or(Received::Odd(vec![Problem::Damaged]), packs::received));
        self.look_for_deck(cx);
        cx.focus("received");
    }
}

impl Area for TherapistRoom {
    type Event = TherapistEvent;
    type Page = TherapistPage;

    fn restore(&mut self, started: &mut Started, cx: &mut Context) {
        restore::restore(self, started, cx);
        self.lend(cx);
    }

    /// What was opened on the screen before is not asked about again.
    fn arrive(&mut self, page: Option<&TherapistPage>, cx: &mut Context) {
        self.received = None;
        self.put_away = None;
        self.copied = None;
        self.too_long = false;
        self.pack_problems = None;
        match page {
            Some(TherapistPage::PackLink(body)) => packs::arrive_at_link(self, body, false),
            Some(TherapistPage::TaskLink(body)) => packs::arrive_at_link(self, body, true),
            Some(TherapistPage::PackFile(name)) => packs::arrive_at_file(self, name, cx),
            // A page from the disk has nothing beside it that it may read.
            Some(TherapistPage::Widget) if self.frame.is_none() && cx.shell().address.starts_with("file:") => {
                self.frame = Some(false);
            }
            Some(TherapistPage::Widget) if self.frame.is_none() => cx.ask(Effect::ReadFile(FRAME.into())),
            Some(TherapistPage::Write) => desk::look(self, cx),
            Some(TherapistPage::Assign) => {
                desk::hold_trial(self, cx);
                self.lend(cx);
            }
            Some(TherapistPage::Widget | TherapistPage::Packs | TherapistPage::Task) | None => {}
        }
        self.look_for_deck(cx);
    }

    fn handle(&mut self, event: TherapistEvent, cx: &mut Context) {
        let only_types = self.is_unseen(&event, cx.shell());
        self.take(event, cx);
        if !only_types {
            self.lend(cx);
        }
    }

    fn hear(&mut self, event: &Event, cx: &mut Context) {
        match event {
            Event::FileRead(name, text) => self.read_file(name, text.as_deref(), cx),
            Event::FileOpened(text) if matches!(cx.route(), Route::Therapist(_)) => {
                self.open_file(text.as_deref(), cx);
            }
            // Where a line is being written, it is looked at.
            Event::TypingRested if *cx.route() == TherapistPage::Write.into() => desk::look(self, cx),
            Event::LineFinished(finished, reply) => task::line_done(self, finished, reply, cx),
            Event::Copied(well) => self.copied = Some(*well),
            Event::ChangedElsewhere(key, text) if *key.slot == KEPT_PACKS => {
                restore::packs_elsewhere(self, text.as_deref());
                self.lend(cx);
            }
            _ => {}
        }
    }

    fn keep(&mut self, cx: &mut Context) {
        restore::save_all(self, cx);
    }

    fn forget(&mut self, cx: &mut Context) {
        *self = Self { draft: Draft::blank(), ..Self::default() };
        cx.lend(Vec::new());
        cx.give(Given::default());
    }

    fn export(&self, file: &mut Export, _: &Shell) {
        file.put(write_packs(&self.packs));
        file.put(write_desk(&self.draft));
        self.accepted.iter().for_each(|accepted| file.put(write_accepted(accepted, true)));
    }

    fn is_busy(&self, shell: &Shell) -> bool {
        shell.keeps_nothing() && !self.draft.is_empty()
    }

    fn is_calm(&self, page: &TherapistPage) -> bool {
        *page == TherapistPage::Packs
    }

    fn is_unseen(&self, event: &TherapistEvent, _: &Shell) -> bool {
        matches!(event, TherapistEvent::Wrote(..) | TherapistEvent::WordsTyped(_))
    }

    fn title(&self, page: &TherapistPage, shell: &Shell) -> String {
        let words = TherapistWords::of(shell.language);
        let title = match page {
            TherapistPage::Widget | TherapistPage::Write | TherapistPage::Assign => words.title,
            TherapistPage::Task | TherapistPage::TaskLink(_) => words.task.heading,
            TherapistPage::Packs | TherapistPage::PackLink(_) | TherapistPage::PackFile(_) => {
                InterfaceWords::of(shell.language).given.packs
            }
        };
        title.to_owned()
    }

    #[cfg(feature = "web")]
    fn screen(&self, page: &TherapistPage, view: crate::ui::view::View) -> yew::Html {
        super::screens::screen(self, page, view)
    }
}
