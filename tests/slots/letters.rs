//! Letters, as a person uses them.

use hearback::areas::letters::{Letter, LettersEvent, Wait, cut, write_open};
use hearback::packs::written_short;
use hearback::records::{Record, Writer};
use hearback::shell::{Event, Route};

/// One that is kept, one that waits, one that is written, one that is read, and a piece of one.
pub fn use_all(tell: &mut dyn FnMut(Event)) {
    let heading = LettersEvent::HeadingTyped("Us".into());
    for after in [LettersEvent::DraftKept, LettersEvent::PutAside(Wait::Hour), heading] {
        tell(LettersEvent::BeginAsked.into());
        tell(LettersEvent::WordsTyped("I missed you on Sunday.".into()).into());
        tell(after.into());
    }
    let writer = Writer { id: "a".into(), name: "Noor".into() };
    let letter = Letter { words: "Hello.".into(), ..Letter::default() };
    let text = write_open(&Record::new(3, &writer, &letter));
    let pieces = cut(&written_short(&text).unwrap(), 40).unwrap();
    tell(Event::RouteChanged(Route::read(&pieces[0])));
    tell(Event::FileOpened(Some(text)));
}
