//! Timers: one that is begun anew, so that something happens once nothing began it for a while, and one for once.

use std::cell::Cell;
use std::rc::{Rc, Weak};

use wasm_bindgen::prelude::*;

use crate::browser::call::once;
use crate::browser::window;

pub struct Timer {
    running: Rc<Cell<Option<i32>>>,
    /// It was begun while it ran, and begins anew once it is over.
    again: Rc<Cell<bool>>,
    over: Rc<Closure<dyn FnMut()>>,
    /// How long, ms.
    wait: i32,
}

impl Timer {
    /// `most` is how often it is kept on before it is over all the same.
    pub fn new(wait: i32, most: u8, mut then: impl FnMut() + 'static) -> Self {
        let (running, again) = (Rc::new(Cell::new(None)), Rc::new(Cell::new(false)));
        let over = Rc::new_cyclic(|own: &Weak<Closure<dyn FnMut()>>| {
            let (running, again, own) = (running.clone(), again.clone(), own.clone());
            let mut kept_on = 0;
            Closure::new(move || {
                let more = own.upgrade().filter(|_| again.take() && kept_on < most);
                kept_on = if more.is_some() { kept_on + 1 } else { 0 };
                running.set(more.as_deref().and_then(|over| set(over, wait)));
                if running.get().is_none() {
                    then();
                }
            })
        });
        Self { running, again, over, wait }
    }

    pub fn stop(&self) {
        self.again.set(false);
        if let (Some(timer), Some(window)) = (self.running.take(), window()) {
            window.clear_timeout_with_handle(timer);
        }
    }

    /// Where the browser gives no timer, nothing happens.
    pub fn start_over(&self) {
        self.stop();
        self.running.set(set(&self.over, self.wait));
    }

    /// The same at next to no cost where it runs already: then it is over at most as late again.
    pub fn keep_on(&self) {
        if self.running.get().is_some() {
            self.again.set(true);
        } else {
            self.start_over();
        }
    }
}

fn set(over: &Closure<dyn FnMut()>, wait: i32) -> Option<i32> {
    window()?.set_timeout_with_callback_and_timeout_and_arguments_0(over.as_ref().unchecked_ref(), wait).ok()
}

/// Does something once, so many ms later. Where the browser gives no timer, nothing happens.
pub fn after(wait: i32, then: impl FnOnce() + 'static) {
    if let Some(window) = window() {
        let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(once(then).unchecked_ref(), wait);
    }
}
