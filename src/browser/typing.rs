//! What is being typed. The words stand in their box, and are read once typing rests, before anything else happens, and
//! when the page is left or hidden: to read and keep a whole reply at every key would make typing slow.

use std::cell::RefCell;
use std::rc::Rc;

use web_sys::EventTarget;
use yew::Callback;

use crate::browser::timer::Timer;
use crate::shell::Event;

/// How often it is looked whether a key was pressed since, ms: words are read once there was none for so long, and at
/// most twice as long.
const PAUSE: i32 = 150;
/// How often that is put off at most: whoever types without a pause has their words read every second. A crash of the
/// browser loses no more than was typed in it.
const MOST: u8 = 6;
/// How much longer before typing rests, ms: together longer than the gap between two keys of slow typing, and short
/// enough to feel like an answer. Without a timer notes still come when the reply is handed in.
const REST: i32 = 150;

/// Reads a box.
type Reads = Rc<dyn Fn(&EventTarget) -> Event>;

/// The box that was typed in and not read since.
type Unread = RefCell<Option<(EventTarget, Reads)>>;

pub struct Typing {
    unread: Rc<Unread>,
    emit: Callback<Event>,
    pause: Timer,
    rest: Timer,
}

impl Typing {
    pub fn new(emit: &Callback<Event>) -> Self {
        let unread = Rc::<Unread>::default();
        let tell = {
            let (unread, emit) = (unread.clone(), emit.clone());
            move || read(&unread).into_iter().for_each(|typed| emit.emit(typed))
        };
        let rested = emit.clone();
        let rest = Timer::new(REST, 0, move || rested.emit(Event::TypingRested));
        Self { unread, emit: emit.clone(), pause: Timer::new(PAUSE, MOST, tell), rest }
    }

    /// A key was pressed in a box.
    pub fn heard(&self, place: EventTarget, reads: Reads) {
        let other = self.unread.take().filter(|(other, _)| *other != place);
        if let Some((other, reads)) = other {
            self.emit.emit(reads(&other));
        }
        self.unread.replace(Some((place, reads)));
        self.rest.stop();
        self.pause.keep_on();
    }

    /// What was typed and is not known yet.
    pub fn read(&self) -> Option<Event> {
        read(&self.unread)
    }

    /// Reports it once no key is pressed for a while more.
    pub fn await_rest(&self) {
        self.rest.start_over();
    }
}

fn read(unread: &Unread) -> Option<Event> {
    let (place, reads) = unread.take()?;
    Some(reads(&place))
}
