//! For whom somebody gave something: packs, and an assignment with a page to bring along.

mod copy;
mod packs;
mod restore;
mod task;

use crate::areas::given::words::GivenWords;
use crate::areas::given::{ACCEPTED, Accepted, GivenPage, KEPT_PACKS, write_accepted, write_packs};
use crate::drills::Drill;
use crate::packs::{OwnPack, Problem, Task};
use crate::shell::kept::Export;
use crate::shell::words::InterfaceWords;
use crate::shell::{Area, Context, Event, Kept, Leads, Route, Shell, Started};

/// What happened to packs and to the assignment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GivenEvent {
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
    PageCopied,
    PageSent,
    PageSaved,
    TaskPutAway,
    TaskPutBack,

    /// The copy that was opened is to be loaded, or not after all.
    CopyWelcomed,
    CopyRefused,
}

/// Something that was opened, looked at before it changes anything.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Received {
    /// A file beside the page is on its way.
    Waiting,
    Pack(OwnPack),
    Task(Task),
    /// It can't be used, with every reason.
    Odd(Vec<Problem>),
    /// The file beside the page could not be had.
    Missing,
}

/// A saved copy that was opened, looked at before it changes anything.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Copy {
    /// Some of the parts that read it are on their way.
    Waiting(String),
    /// It can be loaded: each text in it was read.
    Whole(Kept),
    Odd,
    /// A newer version made it, or keeps something here that must stay as it is.
    Newer,
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
pub struct GivenRoom {
    pub packs: Vec<OwnPack>,
    pub accepted: Option<Accepted>,
    pub received: Option<Received>,
    /// The assignment that was deleted last, until the page is left.
    pub put_away: Option<Accepted>,
    /// Whether copying the page went well, once it was asked for.
    pub copied: Option<bool>,
    /// The saved copy that was opened, until the screen is left.
    pub copy: Option<Copy>,
}

impl GivenRoom {
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

    fn take(&mut self, event: GivenEvent, cx: &mut Context) {
        match event {
            GivenEvent::Welcomed => packs::welcome(self, cx),
            GivenEvent::Refused => packs::refuse(self, cx),
            GivenEvent::PackPractised(id) => packs::practise(self, &id, cx),
            GivenEvent::PackRemoved(id) => packs::remove(self, &id, cx),
            GivenEvent::CopyWelcomed => copy::welcome(self, cx),
            GivenEvent::CopyRefused => copy::refuse(self, cx),
            event => task::handle(self, event, cx),
        }
    }

    /// What other areas may practise from, and lead to.
    fn lend(&self, cx: &mut Context) {
        let task = self.accepted.as_ref().map(|accepted| &accepted.task);
        let of_task = task.and_then(|task| task.pack.as_ref());
        let drills = self.packs.iter().chain(of_task).flat_map(|pack| pack.drills.iter().cloned());
        cx.lend(drills.collect::<Vec<Drill>>());
        cx.show_leads(Leads {
            packs: !self.packs.is_empty(),
            task: task.is_some(),
            cards: task.map(|task| task.cards.clone()).unwrap_or_default(),
            lines: task.map(|task| task.drills.clone()).unwrap_or_default(),
            ..Leads::default()
        });
    }

    /// Asks for the deck where what is shown here has something of it.
    fn look_for_deck(&self, cx: &mut Context) {
        let has_some =
            |task: &Task| !task.cards.is_empty() || task.drills.iter().any(|id| crate::drills::Task::of(id).is_some());
        let opened = matches!(&self.received, Some(Received::Task(task)) if has_some(task));
        let accepted = self.accepted.as_ref().is_some_and(|accepted| has_some(&accepted.task));
        let Route::Given(page) = cx.route() else { return };
        if opened || *page == GivenPage::Task && accepted {
            cx.want_deck();
        }
    }

    /// A file from beside the page arrived, or could not be had.
    fn read_file(&mut self, name: &str, text: Option<&str>, cx: &mut Context) {
        if matches!(cx.route(), Route::Given(GivenPage::PackFile(wanted)) if wanted == name) {
            self.received = Some(text.map_or(Received::Missing, packs::received));
            self.look_for_deck(cx);
        }
    }

    /// A file was opened by hand.
    fn open_file(&mut self, text: Option<&str>, cx: &mut Context) {
        self.received = Some(text.map_or(Received::Odd(vec![Problem::Damaged]), packs::received));
        self.look_for_deck(cx);
        cx.focus("received");
    }
}

impl Area for GivenRoom {
    type Event = GivenEvent;
    type Page = GivenPage;

    /// The assignment takes in every line that was done.
    fn must_hear(event: &Event) -> bool {
        matches!(event, Event::LineFinished(..))
    }

    /// Who was given an assignment finds it before this part is here.
    fn lead_ahead(kept: &Kept, leads: &mut Leads) {
        leads.task = kept.holds(&[&ACCEPTED]);
        leads.framed_task = kept.is_framed(&ACCEPTED);
    }

    fn restore(&mut self, started: &mut Started, cx: &mut Context) {
        restore::restore(self, started, cx);
        self.lend(cx);
    }

    /// What was opened on the screen before is not asked about again.
    fn arrive(&mut self, page: Option<&GivenPage>, cx: &mut Context) {
        self.received = None;
        self.put_away = None;
        self.copied = None;
        self.copy = None;
        match page {
            Some(GivenPage::PackLink(body)) => packs::arrive_at_link(self, body, false),
            Some(GivenPage::TaskLink(body)) => packs::arrive_at_link(self, body, true),
            Some(GivenPage::PackFile(name)) => packs::arrive_at_file(self, name, cx),
            Some(GivenPage::Packs | GivenPage::Task | GivenPage::Copy) | None => {}
        }
        self.look_for_deck(cx);
    }

    fn handle(&mut self, event: GivenEvent, cx: &mut Context) {
        let only_types = self.is_unseen(&event, cx.shell());
        self.take(event, cx);
        if !only_types {
            self.lend(cx);
        }
    }

    fn hear(&mut self, event: &Event, cx: &mut Context) {
        match event {
            Event::FileRead(name, text) => self.read_file(name, text.as_deref(), cx),
            Event::FileOpened(text) if *cx.route() == GivenPage::Copy.into() => {
                copy::open(self, text.as_deref(), cx);
            }
            Event::PartCame(_) | Event::EarCame => copy::look(self, cx),
            Event::FileOpened(text) if matches!(cx.route(), Route::Given(_)) => self.open_file(text.as_deref(), cx),
            Event::Copied(well) if *cx.route() == GivenPage::Task.into() => self.copied = Some(*well),
            Event::LineFinished(finished, reply) => task::line_done(self, finished, reply, cx),
            Event::ChangedElsewhere(key, text) if *key.slot == KEPT_PACKS => {
                restore::packs_elsewhere(self, text.as_deref());
                self.lend(cx);
            }
            Event::ChangedElsewhere(key, text) if *key.slot == ACCEPTED => {
                restore::task_elsewhere(self, text.as_deref());
                self.lend(cx);
            }
            _ => {}
        }
    }

    fn keep(&mut self, cx: &mut Context) {
        restore::save_all(self, cx);
    }

    fn forget(&mut self, cx: &mut Context) {
        *self = Self::default();
        cx.lend(Vec::new());
        cx.show_leads(Leads::default());
    }

    fn export(&self, file: &mut Export, _: &Shell) {
        if !self.packs.is_empty() {
            file.put(write_packs(&self.packs));
        }
        self.accepted.iter().for_each(|accepted| file.put(write_accepted(accepted, true)));
    }

    fn is_busy(&self, shell: &Shell) -> bool {
        shell.keeps_nothing() && (self.accepted.is_some() || !self.packs.is_empty())
    }

    fn is_unseen(&self, event: &GivenEvent, _: &Shell) -> bool {
        matches!(event, GivenEvent::WordsTyped(_))
    }

    fn title(&self, page: &GivenPage, shell: &Shell) -> String {
        let title = match page {
            GivenPage::Task | GivenPage::TaskLink(_) => GivenWords::of(shell.language).task.heading,
            GivenPage::Copy => InterfaceWords::of(shell.language).leads.load,
            GivenPage::Packs | GivenPage::PackLink(_) | GivenPage::PackFile(_) => {
                InterfaceWords::of(shell.language).leads.packs
            }
        };
        title.to_owned()
    }

    #[cfg(feature = "web")]
    fn screen(&self, page: &GivenPage, view: crate::ui::view::View) -> yew::Html {
        super::screens::screen(self, page, view)
    }
}
