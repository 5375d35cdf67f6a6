//! Notices when typing rests.

use std::cell::Cell;
use std::rc::Rc;

use wasm_bindgen::prelude::*;
use yew::Callback;

use crate::browser::window;
use crate::shell::Event;

/// How long no key is pressed before notes are made, ms. It is longer than the gap between two keys of slow typing, and
/// short enough to feel like an answer.
const REST: i32 = 300;

/// One timer, begun anew at every key.
pub struct Rest {
    timer: Rc<Cell<Option<i32>>>,
    over: Closure<dyn FnMut()>,
}

impl Rest {
    pub fn new(emit: &Callback<Event>) -> Self {
        let emit = emit.clone();
        let timer = Rc::new(Cell::new(None));
        let running = timer.clone();
        let over = Closure::new(move || {
            running.set(None);
            emit.emit(Event::TypingRested);
        });
        Self { timer, over }
    }

    pub fn start_over(&self) {
        let Some(window) = window() else { return };
        if let Some(timer) = self.timer.take() {
            window.clear_timeout_with_handle(timer);
        }
        let over = self.over.as_ref().unchecked_ref();
        // Without a timer there are no notes while typing; they still come when the reply is handed in.
        self.timer.set(window.set_timeout_with_callback_and_timeout_and_arguments_0(over, REST).ok());
    }
}
