//! What happens in Minutes.

mod dates;
mod steps;

use crate::areas::minutes::words::MinutesWords;
use crate::areas::minutes::{
    DATE, MinutesPage, Own, Piece, Ritual, STEPS, Sitting, StoredDate, TOGETHER, read_date, read_steps, read_together,
    write_date, write_steps, write_together,
};
use crate::records::{Record, Version};
use crate::share::Day;
use crate::shell::kept::{Export, Keep};
use crate::shell::slots::{Key, Slot};
use crate::shell::{Area, Context, Effect, Event, HEADING, Route, Shell, Started};

/// What happened in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MinutesEvent {
    Begun,
    /// They come to a step, by its place among those that are done.
    Came(usize),
    ClockTurned,
    MoreTimeAsked,
    /// Something was typed under a step: the id of its box.
    Noted(String, String),
    /// What was typed there is to become an agreement on trial.
    TrialAsked(String),
    Finished,

    /// A step is left out, or put back.
    Turned(Piece),
    StepTyped(String),
    LengthChosen(u16),
    StepAdded,
    StepDeleted(usize),

    DayTyped(String),
    ClockTyped(String),
    EveryChosen(u16),
    DateSettled,
    /// The day that was proposed.
    DayTaken(Day),
    /// One of two dates that stand side by side.
    VersionTaken(usize),
    DateRemoved,
    CalendarAsked,
}

/// What it knows.
#[derive(Debug, Default)]
pub struct MinutesRoom {
    pub sitting: Option<Sitting>,
    /// In the order of [`Ritual::ALL`].
    pub own: [Own; 3],
    /// A record for each ritual that has a date, or had one.
    pub dates: Vec<Record>,
    /// What was typed for a date is none.
    pub odd: bool,
    /// A step was to be added, and there was nothing in it.
    pub missing: bool,
    /// A date was taken away just now; a calendar file was handed out just now.
    pub removed: bool,
    pub saved: bool,
    /// The bell was rung for this step.
    rung: bool,
    /// The day that other screens were shown the dates on.
    shown: i64,
}

impl Area for MinutesRoom {
    type Event = MinutesEvent;
    type Page = MinutesPage;

    fn must_hear(event: &Event) -> bool {
        matches!(event, Event::PauseBegan)
    }

    fn restore(&mut self, started: &mut Started, cx: &mut Context) {
        self.sitting = cx.take(started, &TOGETHER, read_together);
        self.own = cx.take(started, &STEPS, read_steps).unwrap_or_default();
        for (key, text) in started.kept.take_each(&DATE) {
            match read_date(&text) {
                Ok(record) => self.dates.push(record),
                Err(unreadable) => cx.unread(key, text, unreadable),
            }
        }
        self.rung = self.sitting.as_ref().and_then(|one| one.left(cx.now())).is_some_and(|left| left <= 0);
        self.look(cx);
        self.show(cx);
    }

    fn arrive(&mut self, _: Option<&MinutesPage>, cx: &mut Context) {
        (self.odd, self.missing, self.removed, self.saved) = (false, false, false, false);
        self.look(cx);
        self.show(cx);
    }

    fn handle(&mut self, event: MinutesEvent, cx: &mut Context) {
        let Route::Minutes(MinutesPage::Of(ritual)) = *cx.route() else { return };
        (self.removed, self.saved) = (false, false);
        self.take(event, ritual, cx);
        self.show(cx);
    }

    fn hear(&mut self, event: &Event, cx: &mut Context) {
        match event {
            // A pause stops the clock; the step waits.
            Event::PauseBegan => {
                if let Some(sitting) = &mut self.sitting {
                    sitting.ends = None;
                    self.save_sitting(cx);
                }
            }
            Event::TalkDropped(Route::Minutes(_)) => {
                self.let_go(cx);
                cx.focus(HEADING);
            }
            Event::Ticked { .. } => {
                self.look(cx);
                self.ring(cx);
                if self.shown != cx.shell().times.today(cx.now()).0 {
                    self.show(cx);
                }
                return;
            }
            Event::ChangedElsewhere(key, text) if !key.in_tab => self.changed_elsewhere(key, text.as_deref()),
            _ => return,
        }
        self.show(cx);
    }

    fn keep(&mut self, cx: &mut Context) {
        if self.sitting.is_some() {
            self.save_sitting(cx);
        }
        self.save_own(cx);
        self.dates.iter().for_each(|record| save_date(record, cx));
        // What is typed may stay with its tab alone from now on.
        for (slot, keep) in [(&TOGETHER, Keep::Replies), (&STEPS, Keep::Progress)] {
            if !cx.keeps(keep) {
                cx.remove(slot.key());
            }
        }
    }

    fn forget(&mut self, cx: &mut Context) {
        *self = Self::default();
        self.show(cx);
    }

    fn export(&self, file: &mut Export, _: &Shell) {
        self.sitting.iter().for_each(|sitting| file.put(write_together(sitting)));
        if self.has_own() {
            file.put(write_steps(&self.own));
        }
        self.dates.iter().for_each(|record| file.put(write_date(record)));
    }

    fn record(slot: &Slot, text: &str, shell: &Shell) -> Option<String> {
        let record = if *slot == DATE { read_date(text).ok()? } else { return None };
        let words = MinutesWords::of(shell.language).ritual(Ritual::from_id(&record.id)?)?;
        let is_date = |one: &Version| one.body::<StoredDate>().is_some_and(|stored| stored.date().is_some());
        (!record.is_gone() && record.versions().iter().all(is_date)).then(|| words.heading.to_owned())
    }

    fn is_busy(&self, shell: &Shell) -> bool {
        self.is_on(MinutesWords::of(shell.language))
    }

    fn is_timed(&self) -> bool {
        self.sitting.as_ref().is_some_and(|sitting| sitting.ends.is_some())
    }

    fn is_calm(&self, _: &MinutesPage) -> bool {
        self.sitting.is_none()
    }

    fn is_unmoved(&self, event: &Event, shell: &Shell) -> bool {
        !(matches!(event, Event::Ticked { .. }) && matches!(shell.route, Route::Minutes(_)))
    }

    fn title(&self, page: &MinutesPage, shell: &Shell) -> String {
        let MinutesPage::Of(ritual) = page;
        MinutesWords::of(shell.language).heading(*ritual).to_owned()
    }

    #[cfg(feature = "web")]
    fn screen(&self, page: &MinutesPage, view: crate::ui::view::View) -> yew::Html {
        super::screens::minutes(self, page, view)
    }

    #[cfg(feature = "web")]
    fn says(&self, view: crate::ui::view::View) -> String {
        super::screens::time_is_up(self, view)
    }
}

impl MinutesRoom {
    pub fn own(&self, ritual: Ritual) -> &Own {
        &self.own[ritual as usize]
    }

    fn own_mut(&mut self, ritual: Ritual) -> &mut Own {
        &mut self.own[ritual as usize]
    }

    fn has_own(&self) -> bool {
        self.own.iter().any(|own| *own != Own::default())
    }

    fn take(&mut self, event: MinutesEvent, ritual: Ritual, cx: &mut Context) {
        match event {
            MinutesEvent::Begun
            | MinutesEvent::Came(_)
            | MinutesEvent::ClockTurned
            | MinutesEvent::MoreTimeAsked
            | MinutesEvent::Noted(..)
            | MinutesEvent::TrialAsked(_)
            | MinutesEvent::Finished => self.step(event, ritual, cx),
            MinutesEvent::Turned(_)
            | MinutesEvent::StepTyped(_)
            | MinutesEvent::LengthChosen(_)
            | MinutesEvent::StepAdded
            | MinutesEvent::StepDeleted(_) => self.change_steps(event, ritual, cx),
            _ => self.change_date(event, ritual, cx),
        }
    }

    /// Another window changed something.
    fn changed_elsewhere(&mut self, key: &Key, text: Option<&str>) {
        let slot = key.slot;
        if *slot == TOGETHER {
            match text.map(read_together) {
                Some(Ok(sitting)) => self.sitting = Some(sitting),
                Some(Err(_)) => {}
                None => self.sitting = None,
            }
        } else if *slot == STEPS {
            match text.map(read_steps) {
                Some(Ok(own)) => self.own = own,
                Some(Err(_)) => {}
                None => self.own = Default::default(),
            }
        } else if *slot == DATE
            && let Some(read) = text.map_or(Some(None), |text| read_date(text).ok().map(Some))
        {
            self.dates.retain(|known| known.id != key.which);
            self.dates.extend(read);
        }
    }

    fn save_sitting(&self, cx: &mut Context) {
        match &self.sitting {
            Some(sitting) => cx.keep(&TOGETHER, write_together(sitting)),
            None => [TOGETHER.key(), TOGETHER.tab()].into_iter().for_each(|key| cx.remove(key)),
        }
    }

    fn save_own(&self, cx: &mut Context) {
        if self.has_own() {
            cx.keep(&STEPS, write_steps(&self.own));
        }
    }
}

/// Keeps a date where it may stay.
fn save_date(record: &Record, cx: &mut Context) {
    if cx.shell().home(&DATE).is_some() {
        cx.ask(Effect::Save(DATE.one(record.id.clone()), write_date(record)));
    }
}
