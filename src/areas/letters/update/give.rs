//! Handing one over: as it is, or sealed with a word both know; as a file, as codes, as a link, or read aloud.

use crate::areas::letters::words::LettersWords;
use crate::areas::letters::{LINK_PATH, Letter, LettersPage, LettersRoom, cut, sealable, write_open, write_sealed};
use crate::packs::{SNIPPET_LIMIT, write_link, written_short};
use crate::records::Record;
use crate::share::{CHANCE, sealing};
use crate::shell::{Context, Effect, Event, Part, Route};

/// Where the word both know is typed.
pub const SEAL_WORD: &str = "seal-word";
/// Where what stands against it is said.
pub const ODD: &str = "shared";

/// Most characters in one of several codes, its address with them: fewer make larger squares, which a camera takes sooner.
const CODE: usize = 480;
/// What stands in each beside its piece.
const AROUND: usize = 48;

/// How it goes over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    File,
    Codes,
    Link,
}

/// What stands against it, or is to be known.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Note {
    #[default]
    None,
    NoWord,
    /// The part that seals is on its way, or the chance.
    Sealing,
    /// This browser can't seal.
    NoSeal,
    LongForLink,
    LongForCodes,
}

/// How far handing over is. The word is never kept.
#[derive(Debug, Default)]
pub struct Giving {
    pub sealed: bool,
    pub word: String,
    pub note: Note,
    /// What goes over, once it is sealed.
    outer: Option<String>,
    pending: Option<Way>,
    /// Drawn for the next sealing; empty where the browser has none.
    pub(super) chance: Option<Vec<u8>>,
    /// What goes behind the `#` for each code, and which is shown.
    pub codes: Vec<String>,
    pub at: usize,
}

impl LettersRoom {
    fn given(&mut self, cx: &mut Context) -> Option<Record> {
        match cx.route() {
            Route::Letters(LettersPage::Give(Some(_))) => self.reading.clone(),
            Route::Letters(LettersPage::Give(None)) => self.finished(cx),
            _ => None,
        }
    }

    /// What is shown goes over in other words now: what was made before would be handed over by mistake.
    fn changed(&mut self, cx: &mut Context) {
        let Giving { sealed, word, .. } = std::mem::take(&mut self.giving);
        self.giving = Giving { sealed, word, ..Giving::default() };
        cx.drop_link();
    }

    pub(super) fn type_name(&mut self, name: String, cx: &mut Context) {
        self.changed(cx);
        cx.raise(Event::NameChosen(name));
    }

    pub(super) fn choose_seal(&mut self, on: bool, cx: &mut Context) {
        self.giving.sealed = on;
        self.changed(cx);
        if on {
            cx.want(Part::Seal);
        }
    }

    pub(super) fn type_seal_word(&mut self, word: String, cx: &mut Context) {
        self.giving.word = word;
        self.changed(cx);
    }

    pub(super) fn go_way(&mut self, way: Way, cx: &mut Context) {
        (self.giving.note, self.giving.pending) = (Note::None, None);
        self.giving.codes.clear();
        cx.drop_link();
        let Some(record) = self.given(cx) else { return };
        if !self.giving.sealed {
            return self.hand(way, &write_open(&record), cx);
        }
        if self.giving.word.trim().is_empty() {
            self.giving.note = Note::NoWord;
            return cx.focus(SEAL_WORD);
        }
        if let Some(outer) = self.giving.outer.clone() {
            return self.hand(way, &outer, cx);
        }
        (self.giving.pending, self.giving.note) = (Some(way), Note::Sealing);
        cx.want(Part::Seal);
        cx.ask(Effect::DrawChance(CHANCE));
    }

    /// Seals once there is all that it takes.
    pub(super) fn try_seal(&mut self, cx: &mut Context) {
        let Some(way) = self.giving.pending else { return };
        let Some(sealing) = sealing().filter(|_| cx.has(Part::Seal)) else { return };
        let Some(chance) = self.giving.chance.take() else { return };
        self.giving.pending = None;
        let record = self.given(cx);
        let sealed = record
            .zip(chance.as_slice().try_into().ok())
            .and_then(|(record, chance)| (sealing.seal)(&self.giving.word, chance, &sealable(&record)));
        match sealed {
            Some(sealed) => {
                let outer = write_sealed(&sealed);
                self.giving.note = Note::None;
                self.giving.outer = Some(outer.clone());
                self.hand(way, &outer, cx);
            }
            None => self.refuse(Note::NoSeal, cx),
        }
    }

    fn refuse(&mut self, note: Note, cx: &mut Context) {
        self.giving.note = note;
        cx.focus(ODD);
    }

    fn hand(&mut self, way: Way, text: &str, cx: &mut Context) {
        match way {
            Way::File => {
                let name = LettersWords::of(cx.language()).give.file.to_owned();
                cx.ask(Effect::Download { name, text: text.to_owned() });
            }
            Way::Link => match write_link(LINK_PATH, text) {
                Some(link) => cx.show_link(Some(link)),
                None => self.refuse(Note::LongForLink, cx),
            },
            Way::Codes => {
                self.giving.codes = codes(text, cx.shell().address.len()).unwrap_or_default();
                if self.giving.codes.is_empty() {
                    return self.refuse(Note::LongForCodes, cx);
                }
                self.show_code(0, cx);
            }
        }
    }

    pub(super) fn show_code(&mut self, place: usize, cx: &mut Context) {
        if let Some(code) = self.giving.codes.get(place) {
            let code = code.clone();
            self.giving.at = place;
            cx.show_link(Some(code));
        }
    }

    /// Reads aloud what is open on the screen.
    pub(super) fn speak(&mut self, cx: &mut Context) {
        let record = match cx.route() {
            Route::Letters(LettersPage::Give(_)) => self.given(cx),
            Route::Letters(LettersPage::Read(_)) => self.reading.clone(),
            _ => self.opening.as_ref().and_then(|open| open.letter.clone()),
        };
        if let Some(letter) = record.and_then(|record| record.body::<Letter>()) {
            cx.speak([letter.heading.as_str(), "\n\n", &letter.words].concat().trim().to_owned());
        }
    }
}

/// One link where that fits a code, else pieces.
fn codes(text: &str, address: usize) -> Option<Vec<String>> {
    let short = written_short(text).filter(|short| short.len() <= SNIPPET_LIMIT)?;
    let room = CODE.saturating_sub(address + AROUND).max(CODE / 4);
    if short.len() <= room {
        return Some(vec![[LINK_PATH, &short].concat()]);
    }
    cut(&short, room)
}
