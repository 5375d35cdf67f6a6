//! One that came: gathered, unlocked, read, sat with, and only then answered.

use crate::areas::letters::{
    Draft, Handed, Letter, LettersPage, LettersRoom, OPEN, Odd, PARTS, StoredOpen, handed_of_link, opened, read_handed,
    read_part, write_opened, write_parts,
};
use crate::drills::named;
use crate::records::Record;
use crate::share::sealing;
use crate::shell::{Context, Effect, Event, HEADING, Part, Route};

/// Where the word is typed that opens it.
pub const WORD: &str = "open-word";

named!(
    /// How far whoever reads it is.
    Sitting {
        Read = "read",
        Sit = "sit",
        After = "after",
    }
);

/// What stands against the word.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum WordOdd {
    #[default]
    None,
    Empty,
    Wrong,
}

/// What was opened.
#[derive(Debug)]
pub struct Opening {
    /// As it came.
    text: String,
    pub handed: Result<Handed, Odd>,
    /// What it says, once it is unlocked.
    pub letter: Option<Record>,
    pub step: Sitting,
    pub word: String,
    pub odd: WordOdd,
    /// The part that opens is waited for.
    pub waits: bool,
}

impl Opening {
    fn new(text: String) -> Self {
        let handed = read_handed(&text);
        let letter = match &handed {
            Ok(Handed::Open(record)) => Some(record.clone()),
            _ => None,
        };
        let (word, odd) = (String::new(), WordOdd::None);
        Self { text, handed, letter, step: Sitting::Read, word, odd, waits: false }
    }

    /// Nothing was read.
    fn odd(odd: Odd) -> Self {
        Self { handed: Err(odd), ..Self::new(String::new()) }
    }

    pub(super) fn restored(stored: StoredOpen) -> Self {
        let step = Sitting::from_id(&stored.step).unwrap_or(Sitting::Read);
        Self { step, ..Self::new(stored.text) }
    }

    /// As it is kept with its tab. The word is not, nor what it opened.
    pub(super) fn stored(&self) -> StoredOpen {
        StoredOpen { text: self.text.clone(), step: self.step.id().to_owned() }
    }
}

impl LettersRoom {
    /// What a link brought. The same once more, as after a look elsewhere, goes on where it was.
    pub(super) fn receive(&mut self, body: &str, cx: &mut Context) {
        match handed_of_link(body) {
            Ok(text) => self.open_text(text, cx),
            Err(odd) => self.opening = Some(Opening::odd(odd)),
        }
    }

    pub(super) fn open_file(&mut self, text: Option<&str>, cx: &mut Context) {
        match text {
            Some(text) => self.open_text(text.to_owned(), cx),
            None => self.opening = Some(Opening::odd(Odd::Damaged)),
        }
        cx.go_to(LettersPage::Open.into());
    }

    fn open_text(&mut self, text: String, cx: &mut Context) {
        if self.opening.as_ref().is_some_and(|open| open.text == text) {
            return;
        }
        let open = Opening::new(text);
        // What is no letter needs no place, and is asked about no more after a reload.
        if open.handed.is_ok() {
            cx.keep(&OPEN, write_opened(&open.stored()));
        }
        self.opening = Some(open);
    }

    pub(super) fn gather(&mut self, body: &str, cx: &mut Context) {
        self.part_odd = read_part(body).and_then(|part| self.parts.add(&part)).err();
        if self.part_odd.is_none() {
            cx.keep(&PARTS, write_parts(&self.parts));
        }
    }

    pub(super) fn open_gathered(&mut self, cx: &mut Context) {
        let whole = self.parts.sets().last().and_then(|set| set.whole());
        let Some(whole) = whole else { return };
        self.take_gathered(cx);
        match whole.and_then(|whole| handed_of_link(&whole)) {
            Ok(text) => self.open_text(text, cx),
            Err(odd) => self.opening = Some(Opening::odd(odd)),
        }
        cx.lead_to(LettersPage::Open.into());
        cx.ask(Effect::ShowScreen);
    }

    fn take_gathered(&mut self, cx: &mut Context) {
        self.parts.take_last();
        if self.parts.is_empty() {
            cx.remove(PARTS.key());
        } else {
            cx.keep(&PARTS, write_parts(&self.parts));
        }
    }

    pub(super) fn leave_gathered(&mut self, cx: &mut Context) {
        self.take_gathered(cx);
        self.go_home(cx);
    }

    pub(super) fn type_word(&mut self, word: String) {
        if let Some(open) = &mut self.opening {
            (open.word, open.odd) = (word, WordOdd::None);
        }
    }

    pub(super) fn ask_open(&mut self, cx: &mut Context) {
        let Some(open) = &mut self.opening else { return };
        if open.word.trim().is_empty() {
            open.odd = WordOdd::Empty;
            return cx.focus(WORD);
        }
        open.waits = true;
        cx.want(Part::Seal);
        self.try_open(cx);
    }

    /// Tries the word once there is what can. A wrong one changes nothing.
    pub(super) fn try_open(&mut self, cx: &mut Context) {
        let Some(open) = self.opening.as_mut().filter(|open| open.waits) else { return };
        let (Some(sealing), Ok(Handed::Sealed(bytes))) = (sealing().filter(|_| cx.has(Part::Seal)), &open.handed)
        else {
            return;
        };
        open.waits = false;
        match (sealing.open)(&open.word, bytes).map(|bytes| opened(&bytes)) {
            None => {
                open.odd = WordOdd::Wrong;
                return cx.focus(WORD);
            }
            Some(Ok(record)) => {
                open.letter = Some(record);
                open.word.clear();
            }
            Some(Err(odd)) => open.handed = Err(odd),
        }
        cx.focus(HEADING);
    }

    pub(super) fn go(&mut self, step: Sitting, cx: &mut Context) {
        if let Some(open) = self.opening.as_mut().filter(|open| open.letter.is_some()) {
            open.step = step;
            cx.keep(&OPEN, write_opened(&open.stored()));
            cx.focus(HEADING);
        }
    }

    /// The letter that is open, from the shelf or from elsewhere.
    fn at_hand(&self, cx: &Context) -> Option<Record> {
        match cx.route() {
            Route::Letters(LettersPage::Read(_)) => self.reading.clone(),
            _ => self.opening.as_ref().and_then(|open| open.letter.clone()),
        }
    }

    pub(super) fn say_back(&self, cx: &mut Context) {
        if let Some(letter) = self.at_hand(cx).and_then(|record| record.body::<Letter>()) {
            cx.raise(Event::WordsBrought(letter.words));
        }
    }

    pub(super) fn answer(&mut self, cx: &mut Context) {
        if let Some(record) = self.at_hand(cx) {
            self.begin(Draft { answers: Some(record.id), ..Draft::default() }, cx);
        }
    }

    pub(super) fn keep_opened(&mut self, cx: &mut Context) {
        let record = self.opening.as_ref().and_then(|open| open.letter.clone());
        if let Some(record) = record.filter(|_| cx.shell().may_keep_own()) {
            self.shelve(&record, cx);
            cx.focus("letter-kept");
        }
    }

    pub(super) fn leave_opened(&mut self, cx: &mut Context) {
        self.opening = None;
        cx.remove(OPEN.key());
        self.go_home(cx);
    }
}
