//! For therapists: packs and assignments as they are written, the widget's snippet.

mod desk;

use crate::areas::therapist::words::TherapistWords;
use crate::areas::therapist::{DESK, Draft, Host, Place, TherapistPage, Widget, read_desk, write_desk};
use crate::drills::Flaw;
use crate::ear::Impression;
use crate::embed::FRAME;
use crate::packs::{OwnPack, Problem};
use crate::shell::kept::Export;
use crate::shell::{Area, Context, Effect, Event, HEADING, Shell, Started};

/// What happened to what is being written, and to the snippet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TherapistEvent {
    /// A value of an option of the widget, by their places.
    OptionChosen(usize, usize),
    FileNamed(String),
    /// The pack that is being written is to go along in the snippet, or not after all.
    OwnInSnippet,
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

    /// What was opened is wanted in the form.
    Welcomed,
    Refused,
}

/// A file that was opened, looked at before it changes anything.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Opened {
    /// A pack, as text, where another one is being written.
    Pack(String),
    /// It can't be used, with every reason.
    Odd(Vec<Problem>),
}

/// What the learned reader made of a reply, or that it could not read it.
#[derive(Debug, Clone)]
pub struct ReadReply {
    statement: String,
    reply: String,
    impression: Option<Impression>,
}

impl ReadReply {
    fn is_of(&self, statement: &str, reply: &str) -> bool {
        self.statement == statement && self.reply == reply
    }
}

/// Everything of it that the screens draw.
#[derive(Debug, Default)]
pub struct TherapistRoom {
    pub opened: Option<Opened>,
    pub draft: Draft,
    /// The draft as it was before something of it was taken away.
    pub before: Option<Draft>,
    /// What is to be mended in the open line.
    pub problems: Vec<Flaw>,
    /// What the learned reader made of the replies of the open line.
    pub read: Vec<ReadReply>,
    /// What stands against the pack being practised from; `None` until that was asked.
    pub pack_problems: Option<Vec<Problem>>,
    /// The pack that is being written, as far as it holds.
    pub trial: Option<OwnPack>,
    pub widget: Widget,
    /// The pack that is being written as it would go along in the snippet. Empty where it can't.
    pub short: String,
    /// Whether there is a page to frame beside this one, once that is known.
    pub frame: Option<bool>,
    /// Whether copying the snippet went well, once it was asked for.
    pub copied: Option<bool>,
    /// How many characters of a link what is on the screen takes; none where nothing is written.
    pub in_link: usize,
}

impl Area for TherapistRoom {
    type Event = TherapistEvent;
    type Page = TherapistPage;

    fn restore(&mut self, started: &mut Started, cx: &mut Context) {
        self.draft = Draft::blank();
        if let Some(draft) = cx.take(started, &DESK, read_desk) {
            desk::set_trial(self, draft.pack().ok(), cx);
            self.draft = draft;
        }
    }

    /// What was opened on the screen before is not asked about again.
    fn arrive(&mut self, page: Option<&TherapistPage>, cx: &mut Context) {
        self.opened = None;
        self.copied = None;
        self.pack_problems = None;
        match page {
            Some(TherapistPage::Widget) => {
                desk::hold_trial(self, cx);
                desk::shorten_for_snippet(self);
                // A page from the disk has nothing beside it that it may read.
                if self.frame.is_none() && cx.shell().address.starts_with("file:") {
                    self.frame = Some(false);
                } else if self.frame.is_none() {
                    cx.ask(Effect::ReadFile(FRAME.into()));
                }
            }
            Some(TherapistPage::Write) => desk::look(self, cx),
            Some(TherapistPage::Assign) => {
                desk::hold_trial(self, cx);
                desk::measure(self, cx);
                cx.want_deck();
            }
            None => {}
        }
    }

    fn handle(&mut self, event: TherapistEvent, cx: &mut Context) {
        match event {
            TherapistEvent::OptionChosen(option, value) => {
                self.copied = None;
                self.widget.choose(option, value);
            }
            TherapistEvent::FileNamed(name) => {
                self.copied = None;
                self.widget.pack = name.trim().to_owned();
            }
            TherapistEvent::OwnInSnippet => {
                self.copied = None;
                self.widget.own = if self.widget.own.is_empty() { self.short.clone() } else { String::new() };
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
            TherapistEvent::Welcomed => desk::welcome(self, cx),
            TherapistEvent::Refused => {
                self.opened = None;
                cx.focus(HEADING);
            }
        }
    }

    fn hear(&mut self, event: &Event, cx: &mut Context) {
        match event {
            Event::FileRead(name, text) if name == FRAME => self.frame = Some(text.is_some()),
            Event::FileOpened(text) if *cx.route() == TherapistPage::Write.into() => {
                desk::open(self, text.as_deref(), cx);
            }
            // Another window writes at the same desk: what it wrote is the newer.
            Event::ChangedElsewhere(key, Some(text)) if *key.slot == DESK => {
                if let Ok(draft) = read_desk(text) {
                    desk::set_trial(self, draft.pack().ok(), cx);
                    self.draft = draft;
                    desk::look(self, cx);
                }
            }
            // Where a line is being written, it is looked at.
            Event::TypingRested if *cx.route() == TherapistPage::Write.into() => desk::look(self, cx),
            Event::TypingRested if *cx.route() == TherapistPage::Assign.into() => desk::measure(self, cx),
            Event::ReaderCame if *cx.route() == TherapistPage::Write.into() => desk::look(self, cx),
            Event::ReplyRead { statement, reply, impression } if *cx.route() == TherapistPage::Write.into() => {
                let (statement, reply, impression) = (statement.clone(), reply.clone(), impression.clone());
                desk::read(self, ReadReply { statement, reply, impression }, cx);
            }
            Event::Copied(well) if *cx.route() == TherapistPage::Widget.into() => self.copied = Some(*well),
            _ => {}
        }
    }

    fn keep(&mut self, cx: &mut Context) {
        if self.draft != Draft::blank() {
            desk::save(self, cx);
        }
    }

    fn forget(&mut self, cx: &mut Context) {
        *self = Self { draft: Draft::blank(), ..Self::default() };
        cx.lend_trial(Vec::new());
    }

    fn export(&self, file: &mut Export, _: &Shell) {
        if self.draft != Draft::blank() {
            file.put(write_desk(&self.draft));
        }
    }

    fn is_busy(&self, shell: &Shell) -> bool {
        shell.keeps_nothing() && !self.draft.is_empty()
    }

    fn is_calm(&self, page: &TherapistPage) -> bool {
        *page == TherapistPage::Write || *page == TherapistPage::Assign
    }

    fn is_unseen(&self, event: &TherapistEvent, _: &Shell) -> bool {
        matches!(event, TherapistEvent::Wrote(..))
    }

    fn title(&self, _: &TherapistPage, shell: &Shell) -> String {
        TherapistWords::of(shell.language).title.to_owned()
    }

    #[cfg(feature = "web")]
    fn screen(&self, page: &TherapistPage, view: crate::ui::view::View) -> yew::Html {
        super::screens::screen(self, page, view)
    }
}
