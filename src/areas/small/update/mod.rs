//! What happens in Small.

mod bring;
mod ladder;
mod log;
mod sheet;
mod thanks;

pub use thanks::{Held, SHOWN};

use crate::areas::small::words::{Act, SmallWords};
use crate::areas::small::{
    LOG, Pick, SHEET, SMALL, Sheet, SmallPage, THANKS, Tapped, Written, read_log, read_sheet, read_small, read_thanks,
    turned, write_log, write_sheet, write_small,
};
use crate::content::Language;
use crate::shell::kept::Export;
use crate::shell::{Area, Context, Event, Route, Shell, Started};

/// What happened in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SmallEvent {
    /// Something was typed in the line for a thanks or a win; it is to be kept.
    ThanksTyped(String),
    ThanksKept,
    MoreAsked,
    /// The kept one under this key is wanted no more.
    Removed(String),

    /// Other cards of the deck are wanted, or the next one.
    Picked(Pick),
    AnotherAsked,

    /// The line of this place is to be brought along, or not; something was typed in it.
    LineTurned(usize),
    LineTyped(usize, String),
    LinesCleared,
    FileAsked,

    /// Whose sheet is in sight: nought and one, or both with two. Something was typed in its column of this place.
    SeatTaken(usize),
    ColumnTyped(usize, String),
    SheetsCleared,

    /// A rung was chosen, and handed on or settled; another beginning; what was heard, which is to be said back.
    RungChosen(usize),
    RungDone,
    StartTurned,
    HeardTyped(String),
    SayBackAsked,
    LadderAnew,
    Stopped,

    /// One of the three was tapped, by its place, or skipped; the note is to go, or all of them.
    Tapped(Option<usize>),
    NoteTakenBack,
    NoteAnew,
    LogForgotten,
}

/// What it knows.
#[derive(Debug, Default)]
pub struct SmallRoom {
    pub written: Written,
    /// What was kept, newest first.
    pub thanks: Vec<Held>,
    /// So many more than at first are shown.
    pub more: usize,
    /// Something was handed in without a word in it.
    pub asked_empty: bool,
    /// The newest one was kept, or a file was saved, just now.
    pub saved: bool,
    pub pick: Pick,
    pub sheets: [Sheet; 2],
    /// Whose sheet is in sight.
    pub seat: usize,
    /// The rung that is chosen on the screen, and what the first of them chose before the second: both are forgotten once
    /// the lower one is known.
    pub chosen: Option<usize>,
    pub(super) first: Option<usize>,
    pub stopped: bool,
    pub log: Vec<Tapped>,
    /// What was tapped so far, and whether the note is made.
    pub taps: Vec<String>,
    pub noted: Option<bool>,
    /// Where in the deck it began, and how many cards were turned since.
    start: usize,
    turns: usize,
}

impl SmallRoom {
    /// The card that is on top of those that fit.
    pub fn card(&self, language: &'static Language) -> Option<&'static Act> {
        let words = SmallWords::of(language);
        let fits = |act: &&Act| self.pick.fits(act, words.acts.kind_ids, words.acts.minutes);
        let fitting: Vec<&Act> = words.act.iter().filter(fits).collect();
        fitting.get(turned(self.start, self.turns, fitting.len())).copied()
    }

    /// What is written stays with its tab, unless the person wants no trace.
    fn save(&self, cx: &mut Context) {
        if self.written.is_begun() {
            cx.keep(&SMALL, write_small(&self.written));
        } else {
            cx.remove(SMALL.key());
        }
    }
}

impl Area for SmallRoom {
    type Event = SmallEvent;
    type Page = SmallPage;

    fn restore(&mut self, started: &mut Started, cx: &mut Context) {
        self.written = cx.take(started, &SMALL, read_small).unwrap_or_default();
        self.sheets = cx.take(started, &SHEET, read_sheet).unwrap_or_default();
        self.log = cx.take(started, &LOG, read_log).unwrap_or_default();
        self.restore_thanks(started, cx);
    }

    fn arrive(&mut self, page: Option<&SmallPage>, cx: &mut Context) {
        (self.asked_empty, self.saved, self.more) = (false, false, 0);
        (self.chosen, self.first, self.stopped) = (None, None, false);
        (self.taps, self.noted) = (Vec::new(), None);
        match page {
            Some(SmallPage::Thanks) => self.open_shown(cx),
            Some(SmallPage::Acts) if self.turns == 0 => self.start = cx.moment.seed as usize,
            _ => {}
        }
    }

    fn handle(&mut self, event: SmallEvent, cx: &mut Context) {
        self.saved = false;
        match event {
            SmallEvent::ThanksTyped(words) => self.type_thanks(words, cx),
            SmallEvent::ThanksKept => self.keep_thanks(cx),
            SmallEvent::MoreAsked => {
                self.more += SHOWN;
                self.open_shown(cx);
            }
            SmallEvent::Removed(key) => self.remove_thanks(&key, cx),
            SmallEvent::Picked(pick) => self.pick = pick,
            SmallEvent::AnotherAsked => self.turns += 1,
            SmallEvent::LineTurned(place) => self.turn_line(place, cx),
            SmallEvent::LineTyped(place, words) => self.type_line(place, words, cx),
            SmallEvent::LinesCleared => self.clear_lines(cx),
            SmallEvent::FileAsked => self.save_file(cx),
            SmallEvent::SeatTaken(seat) => self.seat = seat.min(2),
            SmallEvent::ColumnTyped(place, words) => self.type_column(place, words, cx),
            SmallEvent::SheetsCleared => self.clear_sheets(cx),
            SmallEvent::Tapped(_) | SmallEvent::NoteTakenBack | SmallEvent::NoteAnew | SmallEvent::LogForgotten => {
                self.on_log(event, cx)
            }
            event => self.on_ladder(event, cx),
        }
    }

    fn hear(&mut self, event: &Event, cx: &mut Context) {
        let Event::ChangedElsewhere(key, text) = event else { return };
        // A text that can't be read is for whoever wrote it.
        if *key.slot == THANKS {
            self.thanks_elsewhere(&key.which, text.clone(), cx);
        } else if *key.slot == SHEET {
            let read = text.as_deref().map_or_else(|| Ok(Default::default()), read_sheet);
            self.sheets = read.unwrap_or_else(|_| std::mem::take(&mut self.sheets));
        } else if *key.slot == LOG {
            let read = text.as_deref().map_or_else(|| Ok(Vec::new()), read_log);
            self.log = read.unwrap_or_else(|_| std::mem::take(&mut self.log));
        }
    }

    /// What was kept stays kept: a press on its own control said so.
    fn keep(&mut self, cx: &mut Context) {
        self.thanks.iter().for_each(|held| held.save(cx));
        self.save(cx);
        if self.has_sheets() {
            cx.keep(&SHEET, write_sheet(&self.sheets));
        }
        if !self.log.is_empty() {
            cx.keep(&LOG, write_log(&self.log));
        }
    }

    fn forget(&mut self, _: &mut Context) {
        *self = Self::default();
    }

    fn export(&self, file: &mut Export, _: &Shell) {
        let whole = self.thanks.iter().filter(|held| read_thanks(&held.text).is_ok());
        whole.for_each(|held| file.put(held.text.clone()));
        if self.written.is_begun() {
            file.put(write_small(&self.written));
        }
        if self.has_sheets() {
            file.put(write_sheet(&self.sheets));
        }
        if !self.log.is_empty() {
            file.put(write_log(&self.log));
        }
    }

    fn is_busy(&self, shell: &Shell) -> bool {
        match shell.route {
            Route::Small(SmallPage::Thanks) => !self.written.thanks.trim().is_empty(),
            Route::Small(SmallPage::Ladder) => self.written.ladder.is_begun() || self.first.is_some(),
            Route::Small(SmallPage::Log) => !self.taps.is_empty(),
            Route::Small(SmallPage::Therapist) => !self.written.bring.is_empty(),
            _ => false,
        }
    }

    fn title(&self, page: &SmallPage, shell: &Shell) -> String {
        let words = SmallWords::of(shell.language);
        let title = match page {
            SmallPage::Home => words.home.heading,
            SmallPage::Thanks => words.thanks.heading,
            SmallPage::Acts => words.acts.heading,
            SmallPage::Sheet => words.sheet.heading,
            SmallPage::Ladder => words.ladder.heading,
            SmallPage::Log => words.log.heading,
            SmallPage::Ways => words.ways.heading,
            SmallPage::Therapist => words.support.heading,
        };
        title.to_owned()
    }

    #[cfg(feature = "web")]
    fn screen(&self, page: &SmallPage, view: crate::ui::view::View) -> yew::Html {
        super::screens::small(self, page, view)
    }
}
