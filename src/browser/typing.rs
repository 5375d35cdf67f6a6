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

pub struct Typing {
    /// The boxes that were typed in and not read since. Their words wait nowhere else: a copy would soon be an older one.
    unread: RefCell<Vec<(EventTarget, Reads)>>,
    pause: Timer,
    rest: Timer,
}

impl Typing {
    /// `wake` says that there is something to read.
    pub fn new(wake: Callback<()>, emit: &Callback<Event>) -> Self {
        let rested = emit.clone();
        let rest = Timer::new(REST, 0, move || rested.emit(Event::TypingRested));
        Self { unread: RefCell::default(), pause: Timer::new(PAUSE, MOST, move || wake.emit(())), rest }
    }

    /// A key was pressed in a box.
    pub fn heard(&self, place: EventTarget, reads: Reads) {
        let mut unread = self.unread.borrow_mut();
        if !unread.iter().any(|(known, _)| *known == place) {
            unread.push((place, reads));
        }
        self.rest.stop();
        self.pause.keep_on();
    }

    /// What was typed and is not known yet, box by box.
    pub fn read(&self) -> Option<Event> {
        let (place, reads) = self.unread.borrow_mut().pop()?;
        Some(reads(&place))
    }

    /// Reports it once no key is pressed for a while more.
    pub fn await_rest(&self) {
        self.rest.start_over();
    }
}
