//! What happens in a talk in four steps.

use crate::areas::four::words::FourWords;
use crate::areas::four::{Act, FOUR, Four, FourPage, Rest, Spot, Step, read_four, write_four};
use crate::areas::four::{said, said::heading};
use crate::ear::{Context, Observation, Verdict};
use crate::saying::{Purpose, speaking};
use crate::share::{Entry, write_calendar};
use crate::shell::kept::{Export, Keep};
use crate::shell::slots::Key;
use crate::shell::{Area, Context as Cx, Effect, Event, HEADING, Route, Shell, Started, WaitingTalk};

/// What happened in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FourEvent {
    Acted(Act),
    Typed(Spot, String),
    /// Notes are wanted on what stands in the box.
    Looked,
    CopyAsked,
    FileAsked,
    CalendarAsked,
}

/// What it knows.
#[derive(Debug, Default)]
pub struct FourRoom {
    pub four: Four,
    /// Whoever has the phone wants notes on what they write. It ends with their turn.
    pub looked: bool,
    /// Whether copying the page went well, once it was asked for.
    pub copied: Option<bool>,
    /// The bell was rung for this turn.
    rung: bool,
}

/// When the day comes on which one is looked at again, in minutes: seven in the evening.
const EVENING: u16 = 19 * 60;
/// What looking at one again takes of the calendar, in ms.
const LASTS: i64 = 30 * 60_000;

/// What is looked at in each step; nothing stands for all there is. What comes in another step is not asked for in this one.
const LOOKED: [(Purpose, &[&str]); 4] = [
    (Purpose::Need, &["camera", "sized", "judgement", "diagnosis", "absolute"]),
    (Purpose::Need, &["own-feeling", "opinion-as-feeling", "blame-for-feeling", "verdict-feeling"]),
    (Purpose::Need, &[]),
    (Purpose::Request, &[]),
];

impl FourRoom {
    /// What is said of what stands in a box, to whom wrote it: nothing but in their own turn, once they want it.
    pub fn notes(&self, words: &str, shell: &Shell) -> Option<Verdict> {
        let Step::Do(deed, _) = self.four.step else { return None };
        let wanted = (self.looked || shell.settings.live_notes) && !words.trim().is_empty();
        let (purpose, ids) = LOOKED.get(deed as usize).filter(|_| wanted)?;
        let mut noticed: Vec<Observation> = (speaking()?.notice)(shell.language, *purpose, words);
        noticed.retain(|one| ids.is_empty() || ids.contains(&one.id));
        Some(Verdict::of(&noticed, &Context { off: &shell.settings.off, ..Context::default() }))
    }
}

impl Area for FourRoom {
    type Event = FourEvent;
    type Page = FourPage;

    fn restore(&mut self, started: &mut Started, cx: &mut Cx) {
        let Some(four) = cx.take(started, &FOUR, read_four) else { return };
        self.adopt(four, cx);
    }

    fn must_hear(event: &Event) -> bool {
        matches!(event, Event::PauseBegan)
    }

    /// What was looked at before is for nobody who comes later.
    fn arrive(&mut self, page: Option<&FourPage>, cx: &mut Cx) {
        self.looked = false;
        self.copied = None;
        self.rest(cx);
        if page.is_none() && self.four.hide(cx.now()) {
            self.save(cx);
        }
    }

    fn handle(&mut self, event: FourEvent, cx: &mut Cx) {
        match event {
            FourEvent::Acted(act) => self.acted(act, cx),
            FourEvent::Typed(spot, words) => {
                self.four.write(spot, words);
                self.copied = None;
                self.save(cx);
            }
            FourEvent::Looked => self.looked = true,
            FourEvent::CopyAsked => cx.ask(Effect::Copy(said::page_text(&self.four, FourWords::of(cx.language())))),
            FourEvent::FileAsked => {
                let words = FourWords::of(cx.language());
                let text = said::page_text(&self.four, words);
                cx.ask(Effect::Download { name: words.page.file_name.into(), text });
            }
            FourEvent::CalendarAsked => self.calendar(cx),
        }
    }

    fn hear(&mut self, event: &Event, cx: &mut Cx) {
        match event {
            // A pause pauses the talk too: it waits where it was.
            Event::PauseBegan if self.four.is_on() => self.acted(Act::Rest(Rest::Paused), cx),
            Event::TalkDropped(Route::Four(_)) => {
                self.forget(cx);
                remove(cx);
                cx.focus(HEADING);
            }
            Event::Ticked { wall, .. } => {
                self.rest(cx);
                // One soft ring when a turn has had its time.
                let over = self.four.left(*wall).is_some_and(|left| left <= 0);
                if over && !std::mem::replace(&mut self.rung, true) {
                    cx.ask(Effect::Ring);
                }
            }
            Event::Copied(well) if matches!(cx.route(), Route::Four(_)) => self.copied = Some(*well),
            Event::ChangedElsewhere(Key { slot, in_tab: false, .. }, text) if *slot == &FOUR => {
                match text.as_deref().map(read_four) {
                    Some(Ok(four)) => self.adopt(four, cx),
                    Some(Err(_)) => {}
                    None => self.forget(cx),
                }
            }
            _ => {}
        }
    }

    fn keep(&mut self, cx: &mut Cx) {
        if let Some(text) = self.written() {
            cx.keep(&FOUR, text);
            // What is typed may stay with its tab alone from now on.
            if !cx.keeps(Keep::Replies) {
                cx.remove(FOUR.key());
            }
        }
    }

    fn forget(&mut self, cx: &mut Cx) {
        *self = Self::default();
        self.show(cx);
    }

    fn export(&self, file: &mut Export, _: &Shell) {
        self.written().into_iter().for_each(|text| file.put(text));
    }

    fn is_busy(&self, _: &Shell) -> bool {
        self.four.is_on()
    }

    fn is_timed(&self) -> bool {
        self.four.ends.is_some()
    }

    fn is_calm(&self, _: &FourPage) -> bool {
        self.four.step == Step::Page
    }

    fn is_unmoved(&self, event: &Event, shell: &Shell) -> bool {
        !(matches!(event, Event::Ticked { .. }) && matches!(shell.route, Route::Four(_)))
    }

    fn title(&self, _: &FourPage, shell: &Shell) -> String {
        FourWords::of(shell.language).title.to_owned()
    }

    #[cfg(feature = "web")]
    fn screen(&self, _: &FourPage, view: crate::ui::view::View) -> yew::Html {
        super::screens::four(self, view)
    }

    #[cfg(feature = "web")]
    fn says(&self, view: crate::ui::view::View) -> String {
        super::screens::time_is_up(self, view)
    }
}

impl FourRoom {
    /// A talk as it was kept, here or by another window.
    fn adopt(&mut self, four: Four, cx: &mut Cx) {
        *self = Self { four, ..Self::default() };
        // It rang for that turn before.
        self.rung = self.four.left(cx.now()).is_some_and(|left| left <= 0);
        self.rest(cx);
        self.four.hide(cx.now());
        self.show(cx);
    }

    fn acted(&mut self, act: Act, cx: &mut Cx) {
        let before = (self.four.step, self.four.rest, self.four.ideas.len());
        self.four.act(act, cx.now());
        let after = (self.four.step, self.four.rest, self.four.ideas.len());
        if matches!(act, Act::Begin | Act::HavePhone | Act::Extend) {
            self.rung = false;
            cx.ask(Effect::ReadyBell);
        }
        if before != after {
            self.looked = false;
            self.copied = None;
            cx.focus(HEADING);
        }
        if self.four.step == Step::Trial {
            self.four.trial.begin(cx.shell().times.today(cx.now()));
        }
        // There is something that may stay, if they let it.
        if matches!(self.four.rest, Some(Rest::Parked)) || self.four.step == Step::Page {
            cx.ask_what_to_keep();
        }
        self.save(cx);
    }

    /// A turn that nobody is at any more waits, so that coming back another day finds where it was and no clock that ran.
    fn rest(&mut self, cx: &mut Cx) {
        if self.four.rest(cx.now()) {
            self.looked = false;
            self.save(cx);
        }
    }

    /// What other screens lead to: the talk, and what it goes on with.
    fn show(&self, cx: &mut Cx) {
        let words = FourWords::of(cx.language());
        let topic = self.four.topic.trim();
        let title = match topic {
            "" => words.now.waits.to_owned(),
            topic => words.now.waits_about.replace("{topic}", topic),
        };
        let at = Route::from(FourPage::Home);
        let next = heading(&self.four, words);
        let talk = self.four.waits().then(|| WaitingTalk { at: at.clone(), title, next });
        cx.show_talk(&at, talk);
    }

    /// Keeps the talk where that may be. Once it is over, nothing of it is kept.
    fn save(&self, cx: &mut Cx) {
        self.show(cx);
        match self.written() {
            Some(text) => cx.keep(&FOUR, text),
            None => remove(cx),
        }
    }

    /// The talk as it is kept: from the first letter on.
    fn written(&self) -> Option<String> {
        let something = self.four != Four::default() && self.four.step != Step::Over;
        something.then(|| write_four(&self.four))
    }

    /// The calendar may be seen by others: it says no more than that there is something to look at.
    fn calendar(&self, cx: &mut Cx) {
        let Some((_, until)) = self.four.trial.days() else { return };
        let words = &FourWords::of(cx.language()).page;
        let Some(starts) = cx.shell().times.at(until, EVENING) else { return };
        let id = ["look-", &until.written()].concat();
        let (title, note) = (words.entry, words.note);
        let entry = Entry { id: &id, title, note, starts, ends: starts + LASTS, made: cx.now() };
        cx.ask(Effect::Download { name: words.entry_file.into(), text: write_calendar(&entry) });
    }
}

/// Wherever it stands.
fn remove(cx: &mut Cx) {
    cx.remove(FOUR.key());
    cx.remove(FOUR.tab());
}
