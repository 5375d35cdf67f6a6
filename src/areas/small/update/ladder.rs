//! The ladder of small disclosures: each chooses a rung before seeing the other's, and the lower one counts.

use crate::areas::small::words::SmallWords;
use crate::areas::small::{Ladder, SmallEvent, SmallRoom, turned};
use crate::content::Language;
use crate::shell::{Context, Event, HEADING};

/// Where a rung is chosen, and where what was heard is written.
const RUNG: &str = "rung";
const HEARD: &str = "heard";

impl SmallRoom {
    /// The second of them chooses now.
    pub fn is_second(&self) -> bool {
        self.first.is_some()
    }

    /// The rung both are on, and how somebody may begin there.
    pub fn rung(&self, language: &'static Language) -> Option<(usize, &'static str)> {
        let place = usize::try_from(self.written.ladder.rung?).ok()?;
        let starts = SmallWords::of(language).ladder.rung.get(place)?.start;
        let turns = usize::try_from(self.written.ladder.turns).unwrap_or_default();
        Some((place, starts.get(turned(0, turns, starts.len()))?))
    }

    pub(super) fn on_ladder(&mut self, event: SmallEvent, cx: &mut Context) {
        self.asked_empty = false;
        match event {
            SmallEvent::RungChosen(rung) => {
                (self.chosen, self.stopped) = (Some(rung), false);
                return;
            }
            SmallEvent::RungDone => return self.settle_rung(cx),
            SmallEvent::StartTurned => self.written.ladder.turns += 1,
            SmallEvent::HeardTyped(words) => self.written.ladder.heard = words,
            SmallEvent::SayBackAsked => return self.say_back(cx),
            SmallEvent::LadderAnew | SmallEvent::Stopped => {
                (self.written.ladder, self.chosen, self.first) = (Ladder::default(), None, None);
                self.stopped = event == SmallEvent::Stopped;
                cx.focus(HEADING);
            }
            _ => return,
        }
        self.save(cx);
    }

    /// The first hands it over with nothing to be seen; after the second, the lower rung is all that is left of it.
    fn settle_rung(&mut self, cx: &mut Context) {
        let Some(chosen) = self.chosen.take() else {
            self.asked_empty = true;
            return cx.focus(RUNG);
        };
        match self.first.take() {
            None => self.first = Some(chosen),
            Some(first) => {
                self.written.ladder = Ladder { rung: Some(first.min(chosen) as u64), ..Ladder::default() };
                self.save(cx);
            }
        }
        cx.focus(HEADING);
    }

    fn say_back(&mut self, cx: &mut Context) {
        let words = self.written.ladder.heard.trim().to_owned();
        self.asked_empty = words.is_empty();
        if self.asked_empty {
            return cx.focus(HEARD);
        }
        cx.raise(Event::WordsBrought(words));
    }
}
