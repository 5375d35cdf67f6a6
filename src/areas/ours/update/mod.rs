//! What happens in Ours.

mod held;
mod look;
mod write;

pub use held::{Held, SHOWN};

use crate::areas::ours::words::OursWords;
use crate::areas::ours::{
    AGREEING, AGREEMENT, Agreement, Draft, Look, OursPage, Seen, Spot, Went, page_text, read_agreeing, read_agreement,
    write_agreeing,
};
use crate::records::Record;
use crate::share::{Day, Entry, write_calendar};
use crate::shell::kept::{Export, Unreadable};
use crate::shell::slots::{Key, Slot};
use crate::shell::{Area, Context, Effect, Event, HEADING, Route, Shell, Started};

/// What happened in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OursEvent {
    /// More of what is here is wanted on the list.
    MoreAsked,

    Typed(Spot, String),
    StartChosen(&'static str),
    /// It is to last so many days.
    LengthChosen(i64),
    /// What is written is an agreement from now on, or takes the place of what it said.
    Saved,
    DraftDropped,
    /// What was brought takes the place of what was begun, or is left.
    BroughtTaken,
    BroughtLeft,

    Removed(String),
    PutBack,
    /// One that is over is to be tried again.
    AgainAsked(String),
    /// Of several versions this one is kept.
    VersionChosen(String, usize),
    CalendarAsked(String),
    FileAsked(String),

    WentChosen(Went),
    SeenChosen(usize, Seen),
    /// What this step asks for was answered.
    LookedOn,
    SignsLeft,
    UntilChosen(i64),
    UntilTyped(String),
    Kept,
    LetGo,
}

/// What it knows.
#[derive(Debug, Default)]
pub struct OursRoom {
    /// Every agreement, those that go on first, by the day on which two look at them; then those that are over, and those
    /// that were taken away.
    pub held: Vec<Held>,
    /// How many are on each list, beyond the first.
    pub more: usize,
    pub drafts: Vec<Draft>,
    pub look: Option<Look>,
    /// What was typed of each sign could not be seen by somebody else.
    pub unseen: [bool; 2],
    /// What was typed rules over one of the two.
    pub rules: bool,
    /// Something that is missing was asked for.
    pub asked_missing: bool,
    /// What was taken away, until the screen is left.
    pub before: Option<(String, Record)>,
    /// What another screen brought while something else was being written here.
    pub brought: Option<Draft>,
}

/// When the day comes on which one is looked at again, in minutes: seven in the evening.
const EVENING: u16 = 19 * 60;
/// What looking at one again takes of the calendar, in ms.
const LASTS: i64 = 30 * 60_000;

impl Area for OursRoom {
    type Event = OursEvent;
    type Page = OursPage;

    fn answers(event: &Event) -> Option<OursPage> {
        matches!(event, Event::TrialBrought(_)).then_some(OursPage::New)
    }

    fn restore(&mut self, started: &mut Started, cx: &mut Context) {
        for (key, text) in started.kept.take_each(&AGREEMENT) {
            self.hold(key, text, cx);
        }
        self.held.sort_by(Held::order);
        if let Some((drafts, look)) = cx.take(started, &AGREEING, read_agreeing) {
            (self.drafts, self.look) = (drafts, look);
        }
    }

    fn arrive(&mut self, page: Option<&OursPage>, cx: &mut Context) {
        (self.asked_missing, self.more, self.before) = (false, 0, None);
        if !matches!(page, Some(OursPage::New)) {
            self.brought = None;
        }
        self.leave(page);
        match page {
            Some(OursPage::Home) => self.open_shown(cx),
            Some(OursPage::New) => self.begin(cx),
            Some(OursPage::One(key)) => drop(self.open_or_leave(key, cx)),
            Some(OursPage::Change(key)) => self.begin_change(key, cx),
            Some(OursPage::Look(key)) => self.begin_look(key, cx),
            None => {}
        }
    }

    fn handle(&mut self, event: OursEvent, cx: &mut Context) {
        match event {
            OursEvent::MoreAsked => {
                self.more += SHOWN;
                self.open_shown(cx);
            }
            OursEvent::Typed(spot, words) => self.write(spot, &words, cx),
            OursEvent::StartChosen(start) => {
                self.write(Spot::What, start, cx);
                cx.focus("what");
            }
            OursEvent::LengthChosen(days) => self.last(days, cx),
            OursEvent::Saved => self.save_draft(cx),
            OursEvent::DraftDropped => self.drop_draft(cx),
            OursEvent::BroughtTaken => self.take_brought(cx),
            OursEvent::BroughtLeft => {
                self.brought = None;
                cx.focus(HEADING);
            }
            OursEvent::Removed(key) => self.remove(&key, cx),
            OursEvent::PutBack => self.put_back(cx),
            OursEvent::AgainAsked(key) => self.again(&key, cx),
            OursEvent::VersionChosen(key, place) => self.choose(&key, place, cx),
            OursEvent::CalendarAsked(key) => self.calendar(&key, cx),
            OursEvent::FileAsked(key) => self.file(&key, cx),
            event => self.look_on(event, cx),
        }
    }

    fn hear(&mut self, event: &Event, cx: &mut Context) {
        match event {
            Event::TrialBrought(proposed) => self.bring(proposed, cx),
            Event::TypingRested if self.draft(cx.shell()).is_some() => self.look_at_words(cx),
            Event::ChangedElsewhere(key, text) if *key.slot == AGREEMENT => {
                self.changed_elsewhere(key, text.clone(), cx)
            }
            _ => {}
        }
    }

    /// What was kept stays kept: a press on its own control said so.
    fn keep(&mut self, cx: &mut Context) {
        self.held.iter().for_each(|held| held.save(cx));
        self.save(cx);
    }

    fn forget(&mut self, cx: &mut Context) {
        *self = Self::default();
        if matches!(cx.route(), Route::Ours(OursPage::New)) {
            self.begin(cx);
        }
    }

    fn export(&self, file: &mut Export, _: &Shell) {
        self.held.iter().for_each(|held| file.put(held.text.clone()));
        self.written().into_iter().for_each(|text| file.put(text));
    }

    fn record(slot: &Slot, text: &str, _: &Shell) -> Option<String> {
        let record = if *slot == AGREEMENT { read_agreement(text).ok()? } else { return None };
        record.versions().first()?.body::<Agreement>().map(|agreement| agreement.words.what)
    }

    fn is_busy(&self, shell: &Shell) -> bool {
        matches!(shell.route, Route::Ours(OursPage::Look(_))) || self.draft(shell).is_some_and(Draft::has_words)
    }

    fn is_unseen(&self, event: &OursEvent, _: &Shell) -> bool {
        let days = [Spot::From, Spot::Until];
        matches!(event, OursEvent::Typed(spot, _) if !self.asked_missing && !days.contains(spot))
    }

    fn title(&self, page: &OursPage, shell: &Shell) -> String {
        let words = OursWords::of(shell.language);
        let title = match page {
            OursPage::Home => words.home.heading,
            OursPage::New => words.write.title,
            OursPage::One(_) => words.page.title,
            OursPage::Change(_) => words.write.change,
            OursPage::Look(_) => words.look.title,
        };
        title.to_owned()
    }

    #[cfg(feature = "web")]
    fn screen(&self, page: &OursPage, view: crate::ui::view::View) -> yew::Html {
        super::screens::ours(self, page, view)
    }
}

/// The day it is where the device is.
fn today(cx: &Context) -> Day {
    cx.shell().times.today(cx.now())
}

impl OursRoom {
    /// What is being written or looked at stays with its tab, unless the person wants no trace.
    fn save(&self, cx: &mut Context) {
        match self.written() {
            Some(text) => cx.keep(&AGREEING, text),
            None => cx.remove(AGREEING.key()),
        }
    }

    fn written(&self) -> Option<String> {
        let drafts: Vec<Draft> = self.drafts.iter().filter(|draft| draft.has_words()).cloned().collect();
        let look = self.look.as_ref().filter(|look| **look != Look::new(&look.of));
        (!drafts.is_empty() || look.is_some()).then(|| write_agreeing(&drafts, look))
    }

    /// Somebody left a screen: what nobody changed there is not begun, and what one of two answered is for nobody else.
    fn leave(&mut self, page: Option<&OursPage>) {
        let held = &self.held;
        self.drafts.retain(|draft| {
            let own = held.iter().find(|held| held.key == draft.of).and_then(Held::agreement);
            let is_open = matches!(page, Some(OursPage::Change(key)) if *key == draft.of);
            is_open || draft.has_words() && own.is_none_or(|own| own.words != draft.words)
        });
        if let Some(look) = &mut self.look
            && !matches!(page, Some(OursPage::Look(key)) if *key == look.of)
        {
            look.hide();
        }
    }

    /// Reads the one that is open. One that is not here leads back to the list.
    fn open_or_leave(&mut self, key: &str, cx: &mut Context) -> Option<Agreement> {
        self.open(key, cx);
        let held = self.find(key).filter(|held| held.is_shown());
        if held.is_none() {
            cx.lead_to(OursPage::Home.into());
            cx.ask(Effect::ShowScreen);
            self.open_shown(cx);
            return None;
        }
        held.and_then(Held::agreement)
    }

    fn remove(&mut self, key: &str, cx: &mut Context) {
        let Some(mut record) = self.find(key).and_then(|held| held.record.clone()) else { return };
        let before = record.clone();
        record.take_away();
        self.put(key, record, cx);
        self.drafts.retain(|draft| draft.of != key);
        self.look = self.look.take().filter(|look| look.of != key);
        self.save(cx);
        cx.lead_to(OursPage::Home.into());
        cx.ask(Effect::ShowScreen);
        self.open_shown(cx);
        self.before = Some((key.to_owned(), before));
    }

    fn put_back(&mut self, cx: &mut Context) {
        if let Some((key, mut record)) = self.before.take() {
            if let Some(body) = record.body::<Agreement>() {
                record.revise(&cx.writer(), &body);
            }
            self.put(&key, record, cx);
            self.open_shown(cx);
        }
        cx.focus(HEADING);
    }

    fn again(&mut self, key: &str, cx: &mut Context) {
        if let Some(agreement) = self.find(key).and_then(Held::agreement) {
            let draft = Draft::new(agreement.words, today(cx));
            self.offer(draft, cx);
        }
    }

    fn choose(&mut self, key: &str, place: usize, cx: &mut Context) {
        let Some(mut record) = self.find(key).and_then(|held| held.record.clone()) else { return };
        let mut others: Vec<Agreement> = record.versions().iter().filter_map(|one| one.body()).collect();
        if place >= others.len() {
            return;
        }
        let mut body = others.remove(place);
        others.into_iter().for_each(|other| body.absorb(other, today(cx)));
        record.revise(&cx.writer(), &body);
        self.put(key, record, cx);
        cx.focus(HEADING);
    }

    /// The calendar may be seen by others: it says no more than that there is something to look at.
    fn calendar(&self, key: &str, cx: &mut Context) {
        let Some(due) = self.find(key).and_then(Held::agreement).and_then(|one| one.due()) else { return };
        let words = &OursWords::of(cx.language()).page;
        let Some(starts) = cx.shell().times.at(due, EVENING) else { return };
        let id = ["look-", key].concat();
        let entry =
            Entry { id: &id, title: words.entry, note: words.note, starts, ends: starts + LASTS, made: cx.now() };
        cx.ask(Effect::Download { name: words.entry_file.into(), text: write_calendar(&entry) });
    }

    fn file(&self, key: &str, cx: &mut Context) {
        let Some(agreement) = self.find(key).and_then(Held::agreement) else { return };
        let words = OursWords::of(cx.language());
        let text = page_text(&agreement, words);
        cx.ask(Effect::Download { name: words.page.file_name.into(), text });
    }

    /// Another window changed one, or what the other phone has came.
    fn changed_elsewhere(&mut self, key: &Key, text: Option<String>, cx: &mut Context) {
        self.held.retain(|held| held.key != key.which);
        if let Some(text) = text {
            let read = Held::of(&key.which, text.clone());
            // A text that can't be read is for whoever wrote it.
            self.held.extend(read.ok());
        }
        self.held.sort_by(Held::order);
        match cx.route().clone() {
            Route::Ours(OursPage::Home) => self.open_shown(cx),
            Route::Ours(OursPage::One(open) | OursPage::Look(open) | OursPage::Change(open)) if open == key.which => {
                self.open_or_leave(&open, cx);
            }
            _ => {}
        }
    }

    fn hold(&mut self, key: Key, text: String, cx: &mut Context) {
        match Held::of(&key.which, text) {
            Ok(held) => self.held.push(held),
            Err((unreadable, text)) => cx.unread(key, text, unreadable),
        }
    }
}

impl Held {
    /// # Errors
    /// With the text, where it is none of ours.
    fn of(key: &str, text: String) -> Result<Self, (Unreadable, String)> {
        let index = held::index(&text);
        match index {
            Ok(index) => Ok(Self { key: key.to_owned(), text, index, record: None }),
            Err(unreadable) => Err((unreadable, text)),
        }
    }

    /// By what stands in front of it.
    fn order(one: &Self, other: &Self) -> std::cmp::Ordering {
        (&one.index, &one.key).cmp(&(&other.index, &other.key))
    }
}
