//! What happens in practising to say.

use crate::areas::rehearse::words::RehearseWords;
use crate::areas::rehearse::{
    REHEARSE, REHEARSED, RehearsePage, StoredRehearse, read_rehearse, read_rehearsed, write_rehearsed,
};
use crate::drills::{Finished, Progress, SayingKind, SayingLine, Sitting, Step, read_saying};
use crate::shell::kept::Export;
use crate::shell::{Area, Context, Effect, Event, HEADING, LineEvent, Route, Shell, Started, on_line, rested};

/// What happened in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RehearseEvent {
    /// The lines are wanted once more, after they could not be had.
    BookAsked,
    /// The sitting on the screen is to end.
    Ended,
    /// A few more of the same kind are wanted.
    MoreAsked,
}

/// Where the lines are: a file that is fetched when somebody comes here.
#[derive(Debug, Default)]
pub enum Book {
    #[default]
    Closed,
    Waiting,
    /// It could not be had, or not be read.
    Missing,
    Here(Vec<SayingLine>),
}

/// What it knows.
#[derive(Debug, Default)]
pub struct RehearseRoom {
    pub book: Book,
    /// The sittings that are open, one of each kind at most: nothing typed in one is lost to another.
    pub sittings: Vec<Sitting>,
    /// The sitting that just ended, for its closing screen.
    pub closing: Option<(SayingKind, Vec<Finished>)>,
    /// What was noticed in the lines of a kind, by id, with the words it rests on. They are held here alone.
    pub(super) words: Vec<(SayingKind, String, String)>,
    pub progress: Progress,
    /// What is open as it is stored, until the lines are here.
    pub(super) pending: Option<StoredRehearse>,
}

/// The kind that is on the screen.
fn here(cx: &Context) -> Option<SayingKind> {
    if let Route::Rehearse(RehearsePage::Line(kind)) = cx.route() { Some(*kind) } else { None }
}

impl RehearseRoom {
    fn want_book(&mut self, cx: &mut Context) {
        if matches!(self.book, Book::Closed | Book::Missing) {
            self.book = Book::Waiting;
            cx.ask(Effect::ReadFile(cx.language().saying_name().to_owned()));
        }
    }

    fn book_came(&mut self, text: Option<&str>, cx: &mut Context) {
        if matches!(self.book, Book::Here(_)) {
            return;
        }
        self.book = text.and_then(read_saying).map_or(Book::Missing, Book::Here);
        if matches!(self.book, Book::Here(_)) {
            self.take_up(cx);
            if let Some(kind) = here(cx) {
                self.begin(kind, cx);
                cx.ask(Effect::ShowScreen);
            }
        }
    }

    fn on_line(&mut self, kind: SayingKind, event: LineEvent, cx: &mut Context) {
        let Some(line) = self.open_line(kind) else { return };
        if event == LineEvent::ComparedEnough && line.step == Step::Recognise && line.recognised() {
            // Told apart, the limit that controls is mended. Of replies, telling them apart is all.
            line.step = if kind == SayingKind::Defend { Step::Rate } else { Step::Reply };
            cx.focus(HEADING);
        } else if on_line(line, event, cx).is_none() {
            return;
        }
        self.save(cx);
    }
}

impl Area for RehearseRoom {
    type Event = RehearseEvent;
    type Page = RehearsePage;

    fn restore(&mut self, started: &mut Started, cx: &mut Context) {
        self.pending = cx.take(started, &REHEARSE, read_rehearse);
        self.progress = cx.take(started, &REHEARSED, read_rehearsed).unwrap_or_default();
    }

    fn arrive(&mut self, page: Option<&RehearsePage>, cx: &mut Context) {
        let ended = self.closing.as_ref().map(|(kind, _)| RehearsePage::Line(*kind));
        if page != ended.as_ref() {
            self.closing = None;
        }
        if page.is_some() {
            self.want_book(cx);
        }
        if let (Some(RehearsePage::Line(kind)), None) = (page, &self.closing) {
            self.begin(*kind, cx);
        }
    }

    fn handle(&mut self, event: RehearseEvent, cx: &mut Context) {
        match (event, here(cx)) {
            (RehearseEvent::BookAsked, _) => {
                self.want_book(cx);
                cx.focus(HEADING);
            }
            (RehearseEvent::Ended, Some(kind)) => self.end(kind, cx),
            (RehearseEvent::MoreAsked, Some(kind)) => {
                self.begin(kind, cx);
                cx.ask(Effect::ShowScreen);
            }
            _ => {}
        }
    }

    fn hear(&mut self, event: &Event, cx: &mut Context) {
        match (event, here(cx)) {
            (Event::Line(LineEvent::Rated(rating)), Some(kind)) => self.rate(kind, *rating, cx),
            (Event::Line(event), Some(kind)) => self.on_line(kind, event.clone(), cx),
            (Event::TypingRested, Some(kind)) => {
                if let Some(line) = self.open_line(kind) {
                    rested(line, cx);
                }
            }
            (Event::FileRead(name, text), _) if name == cx.language().saying_name() => {
                self.book_came(text.as_deref(), cx);
            }
            (Event::ErasedElsewhere, Some(_)) => cx.go_to(RehearsePage::Home.into()),
            (Event::ChangedElsewhere(key, Some(text)), _) if *key.slot == REHEARSED => {
                self.progress = read_rehearsed(text).unwrap_or_else(|_| std::mem::take(&mut self.progress));
            }
            _ => {}
        }
    }

    fn keep(&mut self, cx: &mut Context) {
        self.save(cx);
        if self.progress != Progress::default() {
            cx.keep(&REHEARSED, write_rehearsed(&self.progress));
        }
    }

    fn forget(&mut self, _: &mut Context) {
        // The lines are nobody's.
        *self = Self { book: std::mem::take(&mut self.book), ..Self::default() };
    }

    fn export(&self, file: &mut Export, _: &Shell) {
        self.written().into_iter().for_each(|text| file.put(text));
        if self.progress != Progress::default() {
            file.put(write_rehearsed(&self.progress));
        }
    }

    fn is_busy(&self, _: &Shell) -> bool {
        self.sittings.iter().any(|sitting| sitting.line.has_words())
    }

    fn is_unmoved(&self, event: &Event, shell: &Shell) -> bool {
        let Route::Rehearse(RehearsePage::Line(kind)) = &shell.route else { return true };
        !matches!(event, Event::Line(_)) || self.open(*kind).is_some_and(|(_, sitting)| !sitting.line.asked_empty)
    }

    fn title(&self, page: &RehearsePage, shell: &Shell) -> String {
        let words = RehearseWords::of(shell.language);
        let title = match page {
            RehearsePage::Home => words.home.heading,
            RehearsePage::Line(kind) => words.of_kind(*kind).name,
        };
        title.to_owned()
    }

    #[cfg(feature = "web")]
    fn screen(&self, page: &RehearsePage, view: crate::ui::view::View) -> yew::Html {
        super::screens::screen(self, page, view)
    }

    #[cfg(feature = "web")]
    fn says(&self, view: crate::ui::view::View) -> String {
        let Route::Rehearse(RehearsePage::Line(kind)) = &view.shell.route else { return String::new() };
        self.open(*kind).map(|(_, sitting)| crate::ui::line::says(view, &sitting.line)).unwrap_or_default()
    }
}
