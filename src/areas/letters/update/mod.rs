//! What happens in Letters.

mod give;
mod open;
mod shelf;
mod voice;
mod write;

pub use give::{Giving, Note, SEAL_WORD, Way};
pub use open::{Opening, Sitting, WORD, WordOdd};
pub use shelf::Undo;
pub use voice::{Spoken, Voice};
pub use write::WORDS;

use shelf::Shelved;

use crate::areas::letters::words::LettersWords;
use crate::areas::letters::{
    DRAFT, Draft, Gathered, LETTER, Letter, LettersPage, OPEN, Odd, PARTS, WAITING, Wait, called, read_draft,
    read_letter, read_opened, read_parts, write_draft, write_opened, write_parts,
};
use crate::records::Record;
use crate::shell::kept::{Export, is_newer};
use crate::shell::{Area, Context, Effect, Event, Part, Recording, Route, Shell, Slot, Started};

/// What happened in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LettersEvent {
    /// A new one is to be begun.
    BeginAsked,
    HeadingTyped(String),
    WordsTyped(String),
    /// A beginning goes to the end of what is there.
    StartChosen(&'static str),
    PutAside(Wait),
    /// The one that waits under this key is taken up again, or handed over though it waits.
    TakenUp(String),
    HandAnyway(String),
    GiveAsked,
    DraftKept,
    DraftDropped,

    NameTyped(String),
    SealChosen(bool),
    SealWordTyped(String),
    WayAsked(Way),
    /// The code of this place is to be shown.
    CodeAsked(usize),

    MoreAsked,
    Removed(String),
    PutBack,
    /// Of versions that stand side by side, this one stays.
    VersionPicked(usize),

    /// All pieces of the latest letter are here: it is to be opened, or let go.
    GatheredOpened,
    GatheredLeft,
    WordTyped(String),
    OpenAsked,
    Went(Sitting),
    SayBackAsked,
    AnswerAsked,
    OpenKept,
    OpenLeft,

    RecordAsked,
    RecordEnded,
    PlayAsked,
    VoiceSaved,
    VoiceDropped,
}

/// What it knows.
#[derive(Debug, Default)]
pub struct LettersRoom {
    /// What is being written in this tab.
    pub draft: Draft,
    /// It was to go on without a word in it.
    pub asked_empty: bool,
    /// Those that were put aside, each with its key.
    pub waiting: Vec<(String, Draft)>,
    /// All that stands on the shelf, newest first, and what is left of what was taken away.
    shelf: Vec<Shelved>,
    /// Those that are shown, read.
    pub shown: Vec<Record>,
    /// The one of the shelf that is read or handed over.
    pub reading: Option<Record>,
    /// What was taken away on the screen before, until this one is left.
    pub undo: Option<Undo>,
    /// What is being written was put elsewhere under this key: once that went well, it is there alone.
    moved: Option<String>,
    pub giving: Giving,
    pub opening: Option<Opening>,
    pub parts: Gathered,
    /// What stands against the piece that came last.
    pub part_odd: Option<Odd>,
    pub voice: Voice,
    /// A screen of this area is open.
    looking: bool,
}

impl LettersRoom {
    /// Something waits, and is watched.
    fn watches(&self, now: i64) -> bool {
        self.looking && self.waiting.iter().any(|(_, draft)| draft.waits(now))
    }

    /// Every letter that stands on the shelf, shown or not.
    pub fn standing(&self) -> usize {
        self.shelf.iter().filter(|one| one.at.is_some()).count()
    }
}

impl Area for LettersRoom {
    type Event = LettersEvent;
    type Page = LettersPage;

    /// Words for a letter wait for this part.
    fn answers(event: &Event) -> Option<LettersPage> {
        matches!(event, Event::LetterBrought(_)).then_some(LettersPage::Write)
    }

    fn restore(&mut self, started: &mut Started, cx: &mut Context) {
        self.draft = cx.take(started, &DRAFT, |text| read_draft(&DRAFT, text)).unwrap_or_default();
        self.parts = cx.take(started, &PARTS, read_parts).unwrap_or_default();
        self.opening = cx.take(started, &OPEN, read_opened).map(Opening::restored);
        for (key, text) in started.kept.take_each(&WAITING) {
            match read_draft(&WAITING, &text) {
                Ok(draft) => self.let_wait(key.which, draft),
                Err(unreadable) => cx.unread(key, text, unreadable),
            }
        }
        let letters = started.kept.take_each(&LETTER);
        self.shelve_all(letters, cx);
    }

    fn arrive(&mut self, page: Option<&LettersPage>, cx: &mut Context) {
        self.looking = page.is_some();
        // A word both know is forgotten with its screen, and what was taken away is gone.
        self.giving = Giving::default();
        self.asked_empty = false;
        self.drop_voice(cx);
        let undo = self.undo.take();
        match page {
            Some(LettersPage::Home) => {
                self.undo = undo;
                self.settle(cx);
                self.show(shelf::AT_FIRST, cx);
            }
            Some(LettersPage::Read(id) | LettersPage::Give(Some(id))) => self.find(id, cx),
            Some(LettersPage::Link(body)) => self.receive(body, cx),
            Some(LettersPage::Part(body)) => self.gather(body, cx),
            Some(LettersPage::Open) if self.opening.is_none() => self.go_home(cx),
            Some(LettersPage::Voice) if cx.shell().frame.is_some() => self.go_home(cx),
            _ => {}
        }
    }

    fn handle(&mut self, event: LettersEvent, cx: &mut Context) {
        match event {
            LettersEvent::BeginAsked => self.begin(Draft::default(), cx),
            LettersEvent::HeadingTyped(text) => self.type_heading(&text, cx),
            LettersEvent::WordsTyped(text) => self.type_words(&text, cx),
            LettersEvent::StartChosen(start) => self.start(start, cx),
            LettersEvent::PutAside(wait) => self.put_aside(wait, cx),
            LettersEvent::TakenUp(key) => self.take_up(&key, LettersPage::Write, cx),
            LettersEvent::HandAnyway(key) => self.take_up(&key, LettersPage::Give(None), cx),
            LettersEvent::GiveAsked => self.give(cx),
            LettersEvent::DraftKept => self.keep_draft(cx),
            LettersEvent::DraftDropped => self.drop_draft(cx),
            LettersEvent::NameTyped(name) => self.type_name(name, cx),
            LettersEvent::SealChosen(on) => self.choose_seal(on, cx),
            LettersEvent::SealWordTyped(word) => self.type_seal_word(word, cx),
            LettersEvent::WayAsked(way) => self.go_way(way, cx),
            LettersEvent::CodeAsked(place) => self.show_code(place, cx),
            LettersEvent::MoreAsked => self.show(self.shown.len() + shelf::AT_FIRST, cx),
            LettersEvent::Removed(id) => self.remove(&id, cx),
            LettersEvent::PutBack => self.put_back(cx),
            LettersEvent::VersionPicked(place) => self.pick_version(place, cx),
            LettersEvent::GatheredOpened => self.open_gathered(cx),
            LettersEvent::GatheredLeft => self.leave_gathered(cx),
            LettersEvent::WordTyped(word) => self.type_word(word),
            LettersEvent::OpenAsked => self.ask_open(cx),
            LettersEvent::Went(step) => self.go(step, cx),
            LettersEvent::SayBackAsked => self.say_back(cx),
            LettersEvent::AnswerAsked => self.answer(cx),
            LettersEvent::OpenKept => self.keep_opened(cx),
            LettersEvent::OpenLeft => self.leave_opened(cx),
            LettersEvent::RecordAsked => self.record(cx),
            LettersEvent::RecordEnded => cx.ask(Effect::Record(Recording::End)),
            LettersEvent::PlayAsked => self.play(cx),
            LettersEvent::VoiceSaved => self.save_voice(cx),
            LettersEvent::VoiceDropped => self.drop_voice(cx),
        }
    }

    fn hear(&mut self, event: &Event, cx: &mut Context) {
        let here = matches!(cx.route(), Route::Letters(_));
        match event {
            Event::LetterBrought(words) => self.begin(Draft { words: words.clone(), ..Draft::default() }, cx),
            Event::FileOpened(text) if here => self.open_file(text.as_deref(), cx),
            Event::HearAsked if here => self.speak(cx),
            Event::ChanceDrawn(chance) => {
                self.giving.chance = Some(chance.clone());
                self.try_seal(cx);
            }
            Event::VoiceTold(told) => self.told(*told, cx),
            Event::PartCame(Part::Seal) => {
                self.try_seal(cx);
                self.try_open(cx);
            }
            Event::ChangedElsewhere(key, text) if *key.slot == LETTER => self.shelve_changed(key, text.as_deref(), cx),
            Event::ChangedElsewhere(key, text) if *key.slot == WAITING => {
                self.waiting.retain(|(known, _)| *known != key.which);
                let draft = text.as_deref().and_then(|text| read_draft(&WAITING, text).ok());
                draft.into_iter().for_each(|draft| self.let_wait(key.which.clone(), draft));
            }
            Event::ChangedElsewhere(key, text) if *key.slot == PARTS => match text.as_deref().map(read_parts) {
                Some(Ok(parts)) => self.parts.join(&parts),
                Some(Err(_)) => {}
                None => self.parts = Gathered::default(),
            },
            _ => {}
        }
    }

    /// What was kept stays kept: a press on its own control said so.
    fn keep(&mut self, cx: &mut Context) {
        self.save_all(cx);
        if !self.parts.is_empty() {
            cx.keep(&PARTS, write_parts(&self.parts));
        }
    }

    fn forget(&mut self, cx: &mut Context) {
        *self = Self { looking: self.looking, ..Self::default() };
        if matches!(cx.route(), Route::Letters(page) if *page != LettersPage::Write) {
            cx.lead_to(LettersPage::Home.into());
        }
    }

    fn export(&self, file: &mut Export, _: &Shell) {
        self.shelf.iter().for_each(|one| file.put(one.text.clone()));
        if self.draft.has_words() {
            file.put(write_draft(&DRAFT, &self.draft));
        }
        self.waiting.iter().for_each(|(_, draft)| file.put(write_draft(&WAITING, draft)));
        if !self.parts.is_empty() {
            file.put(write_parts(&self.parts));
        }
        self.opening.iter().for_each(|open| file.put(write_opened(&open.stored())));
    }

    fn record(slot: &Slot, text: &str, _: &Shell) -> Option<String> {
        let record = if *slot == LETTER { read_letter(text).ok()? } else { return None };
        record.versions().first()?.body::<Letter>().map(|letter| called(&letter.heading, &letter.words))
    }

    fn is_busy(&self, _: &Shell) -> bool {
        let something = self.draft.has_words() || self.opening.is_some() || self.voice.spoken != Spoken::Nothing;
        self.looking && something
    }

    fn is_timed(&self) -> bool {
        let recording = self.voice.spoken == Spoken::Recording;
        self.looking && (recording || self.waiting.iter().any(|(_, draft)| draft.opens.is_some()))
    }

    fn is_unseen(&self, event: &LettersEvent, _: &Shell) -> bool {
        match event {
            LettersEvent::HeadingTyped(_) => true,
            LettersEvent::WordsTyped(text) => !self.asked_empty && !self.is_near_full(text),
            _ => false,
        }
    }

    fn is_unmoved(&self, event: &Event, shell: &Shell) -> bool {
        let moves = self.voice.spoken == Spoken::Recording || self.watches(shell.now - 2_000);
        !matches!(event, Event::Ticked { .. }) || !moves
    }

    fn title(&self, page: &LettersPage, shell: &Shell) -> String {
        let words = LettersWords::of(shell.language);
        let title = match page {
            LettersPage::Home => words.home.heading,
            LettersPage::Write => words.write.heading,
            LettersPage::Give(_) => words.give.heading,
            LettersPage::Read(_) => words.read.heading,
            LettersPage::Open | LettersPage::Link(_) => words.open.heading,
            LettersPage::Part(_) => words.parts.heading,
            LettersPage::Voice => words.voice.heading,
        };
        title.to_owned()
    }

    #[cfg(feature = "web")]
    fn screen(&self, page: &LettersPage, view: crate::ui::view::View) -> yew::Html {
        super::screens::letters(self, page, view)
    }
}

/// A newer version keeps this text, which is then left alone.
fn is_left(slot: &'static crate::shell::slots::Slot, text: &str) -> bool {
    is_newer(slot, text)
}
