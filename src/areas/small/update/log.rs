//! Notes of oneself after a hard talk.

use crate::areas::small::words::SmallWords;
use crate::areas::small::{LOG, SmallEvent, SmallRoom, Tapped, let_old_go, write_log};
use crate::shell::{Context, HEADING};

impl SmallRoom {
    pub(super) fn on_log(&mut self, event: SmallEvent, cx: &mut Context) {
        match event {
            SmallEvent::Tapped(place) => self.tap(place, cx),
            SmallEvent::NoteTakenBack => {
                self.log.pop();
                self.begin_note();
                self.save_log(cx);
            }
            SmallEvent::LogForgotten => {
                self.log.clear();
                self.begin_note();
                self.save_log(cx);
            }
            _ => self.begin_note(),
        }
        cx.focus(HEADING);
    }

    fn begin_note(&mut self) {
        (self.taps, self.noted) = (Vec::new(), None);
    }

    fn tap(&mut self, place: Option<usize>, cx: &mut Context) {
        let taps = SmallWords::of(cx.language()).log.tap;
        let Some(tap) = taps.get(self.taps.len()) else { return };
        let id = place.and_then(|place| tap.choice.get(place)).map_or("", |choice| choice.id);
        self.taps.push(id.to_owned());
        if self.taps.len() < taps.len() {
            return;
        }
        let whole = self.taps.iter().any(|id| !id.is_empty());
        self.noted = Some(whole);
        if whole {
            self.log.push(Tapped { at: cx.now(), taps: self.taps.clone() });
            let_old_go(&mut self.log, cx.now());
            self.save_log(cx);
        }
    }

    fn save_log(&self, cx: &mut Context) {
        if !self.log.is_empty() {
            return cx.keep(&LOG, write_log(&self.log));
        }
        cx.remove(LOG.key());
        cx.remove(LOG.tab());
    }
}
