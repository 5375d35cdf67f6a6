//! The pause as an area of the house.

use super::{PauseEvent, PauseRoom, back, ours, restore, running, sharing};
use crate::areas::pause::words::PauseWords;
use crate::areas::pause::{OURS, PAUSE, PausePage, Reading, write_ours, write_pause, write_returns};
use crate::shell::kept::Export;
use crate::shell::words::InterfaceWords;
use crate::shell::{Area, Called, CalledStage, Context, Event, Route, Shell, Started};

impl Area for PauseRoom {
    type Event = PauseEvent;
    type Page = PausePage;

    fn answers(event: &Event) -> Option<PausePage> {
        matches!(event, Event::PauseCalled).then_some(PausePage::Clock)
    }

    fn restore(&mut self, started: &mut Started, cx: &mut Context) {
        restore::restore(self, started, cx);
        self.show(cx);
    }

    /// What was looked at on the screen before is not asked about again.
    fn arrive(&mut self, page: Option<&PausePage>, cx: &mut Context) {
        self.now = cx.now();
        self.erased = None;
        self.invited = None;
        self.received = None;
        self.taken = false;
        match page {
            Some(PausePage::Link(body)) => sharing::arrive_at_link(self, body, cx),
            Some(PausePage::OursLink(body)) => sharing::arrive_at_ours(self, body),
            Some(PausePage::Clock | PausePage::Ours) | None => {}
        }
        self.show(cx);
    }

    fn handle(&mut self, event: PauseEvent, cx: &mut Context) {
        self.now = cx.now();
        // Whatever was pressed, the page was touched.
        if !self.can_sound && self.on().is_some() {
            running::ready(self, cx);
        }
        self.take(event, cx);
        self.show(cx);
    }

    fn hear(&mut self, event: &Event, cx: &mut Context) {
        match event {
            Event::PauseCalled => {
                self.now = cx.now();
                running::call(self, cx);
            }
            Event::Ticked { wall, steady } => running::tick(self, Reading { wall: *wall, steady: *steady }, cx),
            Event::FileOpened(text) if matches!(cx.route(), Route::Pause(PausePage::Ours | PausePage::OursLink(_))) => {
                ours::open(self, text.as_deref(), cx);
            }
            Event::AwakeRefused => {
                self.switches.awake = false;
                self.awake_refused = true;
            }
            Event::AwakeHeld(held) => {
                self.awake_refused = false;
                self.awake_lost = !held;
            }
            Event::NoteRefused => {
                self.switches.note = false;
                self.note_refused = true;
            }
            Event::ChangedElsewhere(key, text) if *key.slot == PAUSE => {
                self.now = cx.now();
                restore::changed_elsewhere(self, text.as_deref(), cx);
            }
            Event::ChangedElsewhere(key, text) if *key.slot == OURS => {
                restore::agreed_elsewhere(self, text.as_deref());
            }
            _ => return,
        }
        self.show(cx);
    }

    fn keep(&mut self, cx: &mut Context) {
        if self.running.is_some() {
            running::save(self, cx);
        }
        if !self.agreement.is_empty() {
            ours::save_agreement(self, cx);
        }
        if !self.returns.list().is_empty() {
            back::save_returns(self, cx);
        }
    }

    fn forget(&mut self, cx: &mut Context) {
        *self = Self { now: self.now, can_sound: self.can_sound, ..Self::new() };
        self.show(cx);
    }

    fn export(&self, file: &mut Export, _: &Shell) {
        self.running.iter().for_each(|pause| file.put(write_pause(pause, &self.switches)));
        if !self.agreement.is_empty() {
            file.put(write_ours(&self.agreement));
        }
        if !self.returns.list().is_empty() {
            file.put(write_returns(&self.returns));
        }
    }

    fn is_busy(&self, _: &Shell) -> bool {
        self.running.is_some()
    }

    fn is_calm(&self, page: &PausePage) -> bool {
        matches!(page, PausePage::Ours | PausePage::OursLink(_)) && !self.taken
    }

    fn is_timed(&self) -> bool {
        self.on().is_some()
    }

    fn is_unmoved(&self, event: &Event, shell: &Shell) -> bool {
        match event {
            Event::Ticked { wall, steady } => shell.route != PausePage::Clock.into() && self.only_ticks(*wall, *steady),
            _ => true,
        }
    }

    fn title(&self, page: &PausePage, shell: &Shell) -> String {
        let words = InterfaceWords::of(shell.language);
        match page {
            PausePage::Clock => match self.on() {
                Some(on) => words.pause.running.replace("{time}", &(shell.times.of)(on.ends())),
                None => words.areas.pause.to_owned(),
            },
            PausePage::Link(_) => words.areas.pause.to_owned(),
            PausePage::Ours | PausePage::OursLink(_) => PauseWords::of(shell.language).ours.heading.to_owned(),
        }
    }

    #[cfg(feature = "web")]
    fn screen(&self, page: &PausePage, view: crate::ui::view::View) -> yew::Html {
        crate::areas::pause::screens::screen(self, page, view)
    }

    #[cfg(feature = "web")]
    fn says(&self, view: crate::ui::view::View) -> String {
        crate::areas::pause::screens::said(self, view)
    }
}

impl PauseRoom {
    /// What every screen shows of it.
    pub(super) fn show(&self, cx: &mut Context) {
        let stage = if self.on().is_some() {
            CalledStage::Running
        } else if self.returning.is_some() {
            CalledStage::Returning
        } else {
            CalledStage::Over
        };
        let shown = self.running.as_ref().filter(|_| self.on().is_some() || self.waits());
        cx.show_pause(shown.map(|pause| Called { ends: pause.ends(), stage }));
    }
}
