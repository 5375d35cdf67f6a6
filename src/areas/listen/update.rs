//! What happens in Listen.

use crate::areas::listen::ListenPage;
use crate::areas::listen::words::ListenWords;
use crate::areas::listen::{SITTING, read_sitting};
use crate::drills::{Drill, Finished, Line, Sitting, Task, Wish};
use crate::shell::kept::Export;
use crate::shell::words::InterfaceWords;
use crate::shell::{
    Area, Context, Effect, Event, HEADING, LineEvent, Notice, OpenSitting, Part, Route, Shell, Started, on_line, read,
    reader_came, rested,
};

/// What happened in Listen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ListenEvent {
    SittingAsked(Wish),
    SittingEnded,
    KeptReplyRemoved(String),
    /// What is offered at the end of a sitting is not wanted.
    OfferPutAway,
}

/// What can be put away stands among the notes that were.
pub const FOR_TWO: &str = "for-two";

/// What Listen knows.
#[derive(Debug, Default)]
pub struct ListenRoom {
    pub sitting: Option<Sitting>,
    /// The sitting that just ended, for its closing screen.
    pub closing: Option<Vec<Finished>>,
    /// What was noticed in the lines of this sitting, by id, with the words it rests on. They are held here alone.
    pub(super) words: Vec<(String, String)>,
    /// The sitting that waits for the end of the open one, as it is stored.
    pub(super) stopped: Option<String>,
    /// Where the person goes from the end of this sitting, where that is not home.
    pub(super) back: Option<Route>,
    /// What was typed before the app was there, until its line is open.
    pub(super) typed: String,
    /// An open sitting as it is stored, until what its line is of is here.
    pub(super) pending: Option<String>,
    /// Lines that are asked for, until the drills are here.
    pub(super) wanted: Option<Wish>,
}

impl ListenRoom {
    /// The line that is open, with its drill.
    pub fn open_line<'a>(&'a self, shell: &'a Shell) -> Option<(&'a Drill, &'a Line)> {
        let line = &self.sitting.as_ref()?.line;
        Some((shell.drill(&line.drill)?, line))
    }

    /// Whether what this screen shows waits for the drills and what hears.
    pub(super) fn waits_for_ear(&self, page: &ListenPage, shell: &Shell) -> bool {
        !shell.parts.is_here(Part::Ear)
            && match page {
                ListenPage::Practice => self.pending.is_some() || self.wanted.is_some(),
                ListenPage::Drill(id) => shell.drill(id).is_none(),
                ListenPage::Marks => true,
                ListenPage::Kept => !shell.kept.is_empty(),
                ListenPage::Home | ListenPage::Topic(_) | ListenPage::Start | ListenPage::How => false,
            }
    }

    /// Whether it waits for the deck.
    fn waits_for_deck(&self, page: &ListenPage, shell: &Shell) -> bool {
        shell.deck().is_none() && matches!(page, ListenPage::Drill(id) if Task::of(id).is_some())
    }

    /// What other screens show of the sitting.
    fn show(&self, cx: &mut Context) {
        // One that waits for what its line is of is open all the same.
        let open = match (&self.sitting, &self.pending) {
            (Some(sitting), _) => Some(OpenSitting {
                at: sitting.at + 1,
                of: sitting.lines.len(),
                has_words: sitting.line.has_words(),
                of_deck: Task::of(&sitting.line.drill).is_some(),
            }),
            (None, Some(text)) => read_sitting(text).ok().map(|stored| OpenSitting {
                at: stored.at + 1,
                of: stored.lines.len(),
                has_words: !stored.reply.trim().is_empty(),
                of_deck: stored.lines.get(stored.at).is_some_and(|id| Task::of(id).is_some()),
            }),
            (None, None) => None,
        };
        cx.show_sitting(open, self.closing.as_ref().map(Vec::len));
    }

    fn open_pending(&mut self, cx: &mut Context) {
        if let Some(text) = self.pending.take() {
            self.take_up(text, cx);
        }
        // Typed on the page before the app was there, and held back for a sitting that was open.
        if self.pending.is_none() && !self.typed.is_empty() {
            self.start(cx);
        }
    }

    /// The ear came, and the drills: lines that are open are heard, and what waited is opened where it was asked for.
    fn ear_came(&mut self, cx: &mut Context) {
        let waited = self.pending.is_some();
        self.open_pending(cx);
        self.choose_rest(cx);
        let (shell, hearer) = (cx.shell(), cx.hearer());
        if let Some(sitting) = &mut self.sitting
            && let Some(drill) = shell.drill(&sitting.line.drill)
            && sitting.line.hear_with(drill, hearer)
        {
            self.save(cx);
            if cx.route().is_practice() {
                cx.ask(Effect::ShowScreen);
            }
        }
        if let Some(wish) = self.wanted.take().filter(|_| *cx.route() == ListenPage::Practice.into()) {
            return self.ask_sitting(wish, cx);
        }
        let Route::Listen(page) = cx.route().clone() else { return };
        match page {
            ListenPage::Practice | ListenPage::Drill(_) if waited || self.sitting.is_none() => {
                self.enter(&page, cx);
                cx.ask(Effect::ShowScreen);
            }
            ListenPage::Drill(_) => self.enter(&page, cx),
            _ => {}
        }
    }

    fn enter(&mut self, page: &ListenPage, cx: &mut Context) {
        if self.waits_for_ear(page, cx.shell()) {
            cx.want(Part::Ear);
        }
        if self.waits_for_deck(page, cx.shell()) {
            return cx.want_deck();
        }
        if self.waits_for_ear(page, cx.shell()) {
            return;
        }
        match page {
            ListenPage::Start => {
                self.start(cx);
                cx.lead_to(ListenPage::Practice.into());
            }
            ListenPage::Drill(id) if cx.drill(id).is_none() => {
                cx.tell(Notice::NoSuchDrill);
                cx.lead_to(Route::default());
            }
            ListenPage::Drill(id) if self.sitting.as_ref().is_none_or(|sitting| sitting.line.drill != *id) => {
                self.open(std::slice::from_ref(id), cx);
            }
            ListenPage::Practice if self.sitting.is_none() && self.closing.is_none() && self.pending.is_none() => {
                cx.lead_to(Route::default());
            }
            ListenPage::Kept if cx.shell().kept.iter().any(|(_, reply)| Task::of(&reply.drill).is_some()) => {
                cx.want_deck();
            }
            _ => {}
        }
    }

    /// The deck came: what waited for it is opened where it was asked for.
    fn deck_came(&mut self, cx: &mut Context) {
        self.open_pending(cx);
        let Route::Listen(page @ (ListenPage::Practice | ListenPage::Drill(_))) = cx.route().clone() else { return };
        if self.sitting.as_ref().is_none_or(|sitting| Task::of(&sitting.line.drill).is_some()) {
            self.enter(&page, cx);
            cx.ask(Effect::ShowScreen);
        }
    }
}

impl Area for ListenRoom {
    type Event = ListenEvent;
    type Page = ListenPage;

    fn restore(&mut self, started: &mut Started, cx: &mut Context) {
        self.typed = std::mem::take(&mut started.typed);
        if let Some((_, text)) = started.kept.take(&SITTING) {
            self.take_up(text, cx);
        }
        // Typed, and gone on to another screen before the app was there: the line waits on the first screen.
        if !self.typed.is_empty() && started.route != ListenPage::Start.into() {
            self.start(cx);
        }
        self.show(cx);
    }

    fn arrive(&mut self, page: Option<&ListenPage>, cx: &mut Context) {
        if !matches!(page, Some(ListenPage::Start | ListenPage::Practice | ListenPage::Drill(_))) {
            self.closing = None;
            // Who went elsewhere meanwhile is not taken away from there.
            self.wanted = None;
            // It was about the line, and would be about nothing here.
            cx.untell(&[Notice::OpenLineWaits]);
            self.wake(cx);
        }
        if let Some(page) = page {
            self.enter(page, cx);
        }
        self.show(cx);
    }

    fn handle(&mut self, event: ListenEvent, cx: &mut Context) {
        match event {
            ListenEvent::SittingAsked(wish) if !cx.has(Part::Ear) => {
                // The screen of lines says that they are on their way.
                self.wanted = Some(wish);
                cx.want(Part::Ear);
                cx.go_to(ListenPage::Practice.into());
            }
            ListenEvent::SittingAsked(wish) => self.ask_sitting(wish, cx),
            ListenEvent::SittingEnded => self.end(cx),
            ListenEvent::KeptReplyRemoved(key) => {
                cx.remove_reply(key);
                cx.focus(HEADING);
            }
            ListenEvent::OfferPutAway => {
                cx.raise(Event::NoteSwitched(FOR_TWO.to_owned()));
                cx.focus(HEADING);
            }
        }
        self.show(cx);
    }

    fn hear(&mut self, event: &Event, cx: &mut Context) {
        let here = matches!(cx.route(), Route::Listen(_));
        match event {
            Event::Line(LineEvent::Rated(rating)) if here => self.rate(*rating, cx),
            Event::Line(event) if here => {
                let Some(sitting) = &mut self.sitting else { return };
                if on_line(&mut sitting.line, event.clone(), cx).is_some() {
                    self.save(cx);
                }
            }
            Event::TypingRested if here => {
                if let Some(sitting) = &mut self.sitting {
                    rested(&mut sitting.line, cx);
                }
            }
            Event::ReaderCame => {
                if let Some(sitting) = &self.sitting {
                    reader_came(&sitting.line, cx);
                }
            }
            Event::ReplyRead { statement, reply, impression } => {
                let Some(sitting) = &mut self.sitting else { return };
                if read(&mut sitting.line, ([statement, reply], impression.as_ref()), here, cx) {
                    self.save(cx);
                }
            }
            Event::HearAsked if here => {
                let said = self.open_line(cx.shell()).map(|(drill, _)| drill.statement().to_owned());
                said.into_iter().for_each(|said| cx.speak(said));
            }
            Event::LinesAsked { lines, back } => self.practise(lines, back.clone(), cx),
            Event::SittingDropped => {
                if let Some(text) = self.pending.take() {
                    // Its lines are not here yet; one that it stopped waits on.
                    self.stopped = read_sitting(&text).ok().and_then(|stored| stored.stopped);
                }
                self.closing = None;
                self.close(cx);
                self.wake(cx);
                cx.focus(HEADING);
            }
            Event::DeckCame => self.deck_came(cx),
            Event::EarCame => self.ear_came(cx),
            // It may be the one that lends what waits.
            Event::PartCame(_) if self.pending.is_some() && cx.has(Part::Ear) => self.ear_came(cx),
            Event::ErasedElsewhere if *cx.route() == ListenPage::Practice.into() => cx.go_to(Route::default()),
            _ => return,
        }
        self.show(cx);
    }

    fn keep(&mut self, cx: &mut Context) {
        self.save(cx);
    }

    fn forget(&mut self, _: &mut Context) {
        *self = Self::default();
    }

    fn export(&self, file: &mut Export, _: &Shell) {
        self.written().into_iter().for_each(|text| file.put(text));
        file.unopened.extend(self.pending.clone());
    }

    fn is_busy(&self, _: &Shell) -> bool {
        self.stopped.is_some() || self.sitting.as_ref().is_some_and(|sitting| sitting.line.has_words())
    }

    fn is_calm(&self, page: &ListenPage) -> bool {
        *page == ListenPage::Marks
    }

    fn is_unmoved(&self, event: &Event, shell: &Shell) -> bool {
        let typing = matches!(event, Event::Line(_)) && matches!(shell.route, Route::Listen(_));
        !typing || self.sitting.as_ref().is_some_and(|sitting| !sitting.line.asked_empty)
    }

    fn title(&self, page: &ListenPage, shell: &Shell) -> String {
        let (words, own) = (InterfaceWords::of(shell.language), ListenWords::of(shell.language));
        let title = match page {
            ListenPage::Home | ListenPage::Topic(_) => words.areas.listen,
            ListenPage::Start | ListenPage::Practice | ListenPage::Drill(_) => words.practice.title,
            ListenPage::How => words.leads.how,
            ListenPage::Marks => own.home.marks_link,
            ListenPage::Kept => own.home.kept,
        };
        title.to_owned()
    }

    #[cfg(feature = "web")]
    fn screen(&self, page: &ListenPage, view: crate::ui::view::View) -> yew::Html {
        super::screens::screen(self, page, view)
    }

    #[cfg(feature = "web")]
    fn says(&self, view: crate::ui::view::View) -> String {
        let here = matches!(view.shell.route, Route::Listen(_));
        let line = self.sitting.as_ref().map(|sitting| &sitting.line).filter(|_| here);
        line.map(|line| crate::ui::line::says(view, line)).unwrap_or_default()
    }
}
