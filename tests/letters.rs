//! Letters on the host: written, put aside, kept, sealed, handed over in every way, gathered, opened and answered.

#[path = "letters/codes.rs"]
mod codes;
#[path = "letters/flow.rs"]
mod flow;
#[path = "letters/hostile.rs"]
mod hostile;
mod person;
#[path = "letters/sealed.rs"]
mod sealed;
#[path = "letters/shelf.rs"]
mod shelf;

use hearback::areas::letters::{Letter, LettersEvent};
use hearback::records::{Record, Writer};
use hearback::shell::{Effect, Event, Route};
use person::{Page, started};

pub const SUNDAY: &str = "I missed you on Sunday. I would like us to eat together once a week.";

pub fn noor() -> Writer {
    Writer { id: "noor".into(), name: "Noor".into() }
}

/// A letter of this number, finished in its order.
pub fn letter(number: u64, words: &str) -> Record {
    let body = Letter { at: 1_780_000_000_000 + number as i64, words: words.to_owned(), ..Letter::default() };
    Record::new(number.wrapping_mul(0x9E37_79B9_7F4A_7C15), &noor(), &body)
}

pub fn at(fragment: &str) -> Page {
    Page::open(started(Route::read(fragment)))
}

pub fn tell(page: &mut Page, events: impl IntoIterator<Item = LettersEvent>) {
    for event in events {
        page.tell(Event::Letters(event));
    }
}

/// One that is written and about to be handed over.
pub fn written(words: &str) -> Page {
    let mut page = at("#/letters");
    tell(&mut page, [LettersEvent::BeginAsked, LettersEvent::WordsTyped(words.into()), LettersEvent::GiveAsked]);
    page
}

/// The file that was asked for last.
pub fn file(page: &Page) -> Option<String> {
    page.effects.iter().find_map(|effect| match effect {
        Effect::Download { text, .. } => Some(text.clone()),
        _ => None,
    })
}
