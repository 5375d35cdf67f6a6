//! What is kept with this tab alone is written when typing rests, and at once when the page is left or hidden: nobody
//! but a reload reads it, and to write the store at every key would make typing slow.

use std::cell::RefCell;
use std::rc::Rc;

use yew::Callback;

use crate::browser::listen_to_window;
use crate::browser::store::Store;
use crate::browser::timer::Timer;
use crate::shell::{Event, Key};

/// How long a text waits at most after the last key, ms. A crash of the browser loses no more than was typed in it.
const WAIT: i32 = 200;

pub struct Soon {
    waiting: Rc<RefCell<Vec<(Key, String)>>>,
    timer: Timer,
}

impl Soon {
    pub fn new(store: &Rc<Store>, emit: &Callback<Event>) -> Self {
        let waiting: Rc<RefCell<Vec<(Key, String)>>> = Rc::default();
        let flush = {
            let (store, waiting, emit) = (store.clone(), waiting.clone(), emit.clone());
            Rc::new(move || {
                for (key, text) in waiting.take() {
                    store.save(key, &text).into_iter().for_each(|news| emit.emit(news));
                }
            })
        };
        for left in ["pagehide", "visibilitychange"] {
            let flush = flush.clone();
            listen_to_window(left, move |_: web_sys::Event| flush());
        }
        Self { waiting, timer: Timer::new(WAIT, move || flush()) }
    }

    /// Writes a text soon, in the place of one of the same key that waits. Without a timer it is written when the page is
    /// left.
    pub fn save(&self, key: Key, text: String) {
        self.forget(&key);
        self.waiting.borrow_mut().push((key, text));
        self.timer.start_over();
    }

    /// What waits under this key is written no more: it is to be taken away.
    pub fn forget(&self, key: &Key) {
        self.waiting.borrow_mut().retain(|(known, _)| known != key);
    }

    pub fn forget_all(&self) {
        self.waiting.borrow_mut().clear();
    }
}
