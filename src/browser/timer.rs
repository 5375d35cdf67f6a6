//! One timer that is begun anew: something happens once nothing began it for a while.

use std::cell::Cell;
use std::rc::Rc;

use wasm_bindgen::prelude::*;

use crate::browser::window;

pub struct Timer {
    running: Rc<Cell<Option<i32>>>,
    over: Closure<dyn FnMut()>,
    /// How long, ms.
    wait: i32,
}

impl Timer {
    pub fn new(wait: i32, mut then: impl FnMut() + 'static) -> Self {
        let running = Rc::new(Cell::new(None));
        let ended = running.clone();
        let over = Closure::new(move || {
            ended.set(None);
            then();
        });
        Self { running, over, wait }
    }

    /// Where the browser gives no timer, nothing happens.
    pub fn start_over(&self) {
        let Some(window) = window() else { return };
        if let Some(timer) = self.running.take() {
            window.clear_timeout_with_handle(timer);
        }
        let over = self.over.as_ref().unchecked_ref();
        self.running.set(window.set_timeout_with_callback_and_timeout_and_arguments_0(over, self.wait).ok());
    }
}
